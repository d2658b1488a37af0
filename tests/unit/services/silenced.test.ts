import { expect, test } from 'vitest';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import { silencedService } from '../../../utils/services/silenced';
import { fixedClock, freshServices, NOON } from '../../support/memory';

const PROM = 'prom' as MarketplaceId;
const ROZETKA = 'rozetka' as MarketplaceId;
const CHATS = { marketplace: PROM, path: '/cms/chat' };

async function service() {
  const services = await freshServices();
  const clock = fixedClock(NOON);
  return { services, clock, silenced: silencedService(async () => services.repositories, clock) };
}

test('what is closed stays so for that kind of page and marketplace, until it is asked for', async () => {
  const { silenced } = await service();
  await silenced.silence(CHATS, ['list', 'thread']);
  await silenced.silence({ ...CHATS, marketplace: ROZETKA }, ['strange']);
  expect(await silenced.of([PROM])).toEqual([
    { ...CHATS, topic: 'list', at: NOON },
    { ...CHATS, topic: 'thread', at: NOON },
  ]);
  await silenced.hear(CHATS);
  expect(await silenced.of([PROM])).toEqual([]);
  expect(await silenced.of([ROZETKA])).toHaveLength(1);
});

test('two at once are both kept', async () => {
  const { silenced } = await service();
  await Promise.all([silenced.silence(CHATS, ['lost']), silenced.silence(CHATS, ['strange'])]);
  expect((await silenced.of([PROM])).map(({ topic }) => topic).sort()).toEqual(['lost', 'strange']);
});

test('where the database cannot be opened nothing is silent', async () => {
  const silenced = silencedService(async () => Promise.reject(new Error('broken')), fixedClock());
  expect(await silenced.of([PROM])).toEqual([]);
});

test('a back-up brings it back after everything was deleted, and twice changes nothing', async () => {
  const { services, silenced } = await service();
  await silenced.silence(CHATS, ['strange']);
  const file = await services.backup.exportBackup();
  await services.backup.wipe();
  expect(await silenced.of([PROM])).toEqual([]);
  await services.backup.applyImport(file);
  expect(await silenced.of([PROM])).toEqual([{ ...CHATS, topic: 'strange', at: NOON }]);
  await services.backup.applyImport(file);
  expect(await silenced.of([PROM])).toEqual([{ ...CHATS, topic: 'strange', at: NOON }]);
  const silencedIn = (text: string) => JSON.parse(text).settings.silenced;
  expect(silencedIn(await services.backup.exportBackup())).toEqual(silencedIn(file));
});

test('a file that names somebody in a path is refused', async () => {
  const { services, silenced } = await service();
  await silenced.silence(CHATS, ['strange']);
  const file = JSON.parse(await services.backup.exportBackup());
  file.settings.silenced[0].path = '/cms/chat/olena-koval';
  const refusal = expect.objectContaining({ code: 'import-invalid', detail: 'settings.silenced[0].path' });
  await expect(services.backup.applyImport(JSON.stringify(file))).rejects.toEqual(refusal);
});

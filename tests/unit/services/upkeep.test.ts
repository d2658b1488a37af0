import { describe, expect, it, vi } from 'vitest';
import { policies } from '../../../utils/adapters/wildberries/policies';
import { conversationsService } from '../../../utils/services/conversations';
import { upkeepService } from '../../../utils/services/upkeep';
import { aConversation, instant } from '../../support/a-conversation';
import { freshServices, KYIV, LANGUAGES, type Services } from '../../support/memory';

const NEW_YORK = { ...KYIV, zone: () => 'America/New_York' };

/** Olena wrote at 20:59 in Kyiv (17:59 UTC), an hour after the default hours end, and is read a minute later. */
async function services(): Promise<Services> {
  const all = await freshServices();
  await all.repositories.settings.set('installedAt', instant('00:00'));
  all.clock.set(instant('18:00'));
  await all.conversations.report(aConversation().buyer('17:59').thread({ at: '18:00' }));
  return all;
}

/** As a worker that is started in a browser of that zone. */
function start({ repositories, clock }: Services, build: string, locale = KYIV): Promise<boolean> {
  const open = async () => repositories;
  const conversations = conversationsService(open, policies, LANGUAGES, clock, locale);
  return upkeepService(open, conversations, build, locale).catchUp();
}

async function recordIn({ repositories }: Services) {
  const [record] = await repositories.conversations.all();
  return record as NonNullable<typeof record>;
}

describe('a start', () => {
  it('of a new build gives its rules to all, also where nobody waits, and the next start nothing', async () => {
    const all = await services();
    await all.conversations.report(aConversation().buyer('17:59').seller('18:00').thread({ at: '18:01' }));
    const rightly = await recordIn(all);
    expect(rightly).toMatchObject({ timer: { kind: 'idle' }, waiting: 0 });
    await start(all, '1');
    const left = { ...rightly, timer: { kind: 'no-reply-needed', by: 'closing', observedAt: 0 } } as const;
    await all.repositories.conversations.put([left]);

    expect(await start(all, '1')).toBe(false);
    expect(await recordIn(all)).toEqual(left);
    expect(await start(all, '2')).toBe(true);
    expect((await recordIn(all)).timer).toEqual(rightly.timer);
    expect(await start(all, '2')).toBe(false);
  });

  it('after one that failed tries again', async () => {
    const { repositories } = await services();
    const rebuild = vi.fn(async () => undefined);
    rebuild.mockRejectedValueOnce(new Error('disk'));
    const recompute = vi.fn(async () => undefined);
    const upkeep = upkeepService(async () => repositories, { rebuild, recompute }, '1', KYIV);
    await expect(upkeep.catchUp()).rejects.toThrow('disk');
    expect(await upkeep.catchUp()).toBe(true);
    expect(await upkeep.catchUp()).toBe(false);
    expect(rebuild).toHaveBeenCalledTimes(2);
    expect(recompute).not.toHaveBeenCalled();
  });

  it('in another zone, as the hours that nobody set are the browser’s, makes deadlines anew by it', async () => {
    const all = await services();
    await start(all, '1');
    const before = (await recordIn(all)).timer;
    expect(await start(all, '1')).toBe(false);
    expect(await start(all, '1', NEW_YORK)).toBe(true);
    // One working hour: in Kyiv the shop is shut since 20:00 (17:00 UTC) until 9:00 (6:00 UTC); in New York it is 13:59.
    expect(before).toMatchObject({ dueAt: instant('07:00', '2026-07-07') });
    expect((await recordIn(all)).timer).toMatchObject({ dueAt: instant('18:59') });
  });
});

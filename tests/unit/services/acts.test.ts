import { describe, expect, it } from 'vitest';
import { threadKeys } from '../../../utils/domain/conversation/identity';
import type { ConversationId, ConversationKey, MarketplaceId } from '../../../utils/domain/conversation/ids';
import { aConversation, instant } from '../../support/a-conversation';
import { dump, freshServices, NOON, type Services } from '../../support/memory';
import { OLEH_WAITS as oleh, OLENA_WAITS as olena, withTwoWaiting } from '../../support/two-waiting';

const OLENA = threadKeys(olena.names)?.own as string as ConversationId;
const OLEH = threadKeys(oleh.names)?.own as string as ConversationId;
const everybody = () => true;

async function waiting({ repositories }: Services): Promise<string[]> {
  return (await repositories.conversations.waiting()).map(({ id }) => id);
}

describe('answered elsewhere', () => {
  it('takes several out of the queue at once, and each can be brought back', async () => {
    const services = await withTwoWaiting();
    const ids = await services.acts.dismiss([OLENA, OLEH, OLENA], 'answered-elsewhere');
    expect(ids).toHaveLength(2);
    expect(await waiting(services)).toEqual([]);

    services.clock.pass(1000);
    await services.acts.undo(ids.slice(0, 1), everybody);
    expect(await waiting(services)).toEqual([OLENA]);
    expect(await services.repositories.conversations.get([OLENA])).toMatchObject([
      { timer: { kind: 'running', metric: 'first-response', waitingSince: instant('10:00') }, stretches: [] },
    ]);
  });

  it('is no answer whose time is known', async () => {
    const services = await withTwoWaiting();
    await services.acts.dismiss([OLENA], 'answered-elsewhere');
    const [record] = await services.repositories.conversations.get([OLENA]);
    expect(record).toMatchObject({ waiting: 0, stretches: [{ answeredAt: null, judgement: null }] });
    expect(record).not.toHaveProperty('answeredAt');
  });

  it('holds until the buyer writes again', async () => {
    const services = await withTwoWaiting();
    await services.acts.dismiss([OLENA], 'answered-elsewhere');
    services.clock.set(instant('12:31'));
    await services.conversations.report(olena.buyer('12:30').thread());
    expect(await services.repositories.conversations.get([OLENA])).toMatchObject([
      { timer: { metric: 'next-response', waitingSince: instant('12:30') } },
    ]);
  });

  it('holds for what a list had shown dimly and its thread shows exactly afterwards', async () => {
    const services = await freshServices();
    const told = aConversation().buyer('10:00').buyer('10:20', { text: 'Добрий день, чи є в наявності?' });
    await services.conversations.report(told.row({ at: '10:30' }));
    await services.acts.dismiss([OLENA], 'answered-elsewhere');
    expect(await waiting(services)).toEqual([]);
    await services.conversations.report(told.thread({ at: '12:10' }));
    expect(await waiting(services)).toEqual([]);
  });

  it('is said of what had been read: what came unread before it waits', async () => {
    const services = await freshServices();
    await services.repositories.settings.set('installedAt', instant('00:00'));
    await services.conversations.report(olena.thread({ at: '10:05' }));
    services.clock.set(instant('15:00'));
    const [event] = await services.acts.dismiss([OLENA], 'answered-elsewhere');
    expect(await services.repositories.events.get([event as string])).toMatchObject([
      { at: instant('15:00'), payload: { reason: 'answered-elsewhere', upTo: instant('10:05') } },
    ]);
    services.clock.set(instant('15:10'));
    await services.conversations.report(olena.buyer('14:50').thread({ at: '15:10' }));
    expect(await services.repositories.conversations.get([OLENA])).toMatchObject([
      { timer: { kind: 'running', metric: 'next-response', waitingSince: instant('14:50') } },
    ]);
  });

  it('goes no further than now, whatever a page’s clock said', async () => {
    const services = await freshServices();
    await services.conversations.report(olena.thread({ at: '13:30' }));
    const [event] = await services.acts.dismiss([OLENA], 'answered-elsewhere');
    expect(await services.repositories.events.get([event as string])).toMatchObject([{ payload: { upTo: NOON } }]);
  });

  it('of what is not known is nothing', async () => {
    const services = await withTwoWaiting();
    const before = await dump(services.database);
    const unknown = 'wildberries/unknown/chat/id%3A9' as ConversationId;
    expect(await services.acts.dismiss([unknown], 'answered-elsewhere')).toEqual([]);
    expect(await services.acts.dismissKey(unknown as string as ConversationKey, 'answered-elsewhere')).toEqual([]);
    expect(await services.acts.dismiss([], 'old')).toEqual([]);
    expect(await dump(services.database)).toEqual(before);
  });

  it('asked again because the answer was lost is the same', async () => {
    const services = await withTwoWaiting();
    const first = await services.acts.dismiss([OLENA], 'answered-elsewhere');
    services.clock.pass(30_000);
    expect(await services.acts.dismiss([OLENA], 'answered-elsewhere')).toEqual(first);
    services.clock.pass(30_000);
    expect(await services.acts.dismiss([OLENA], 'answered-elsewhere')).not.toEqual(first);
  });

  it('said again after it was taken back is said anew', async () => {
    const services = await withTwoWaiting();
    const first = await services.acts.dismiss([OLENA], 'answered-elsewhere');
    services.clock.pass(1000);
    await services.acts.undo(first, everybody);
    services.clock.pass(1000);
    expect(await services.acts.dismiss([OLENA], 'answered-elsewhere')).not.toEqual(first);
    expect(await waiting(services)).toEqual([OLEH]);
  });

  it('said by a page under a weaker name is of the conversation it stands for', async () => {
    const services = await withTwoWaiting();
    const weak = threadKeys({ ...olena.names, threadId: null })?.own as ConversationKey;
    expect(await services.acts.dismissKey(weak, 'answered-elsewhere')).toHaveLength(1);
    expect(await waiting(services)).toEqual([OLEH]);
  });

  it('said by a page of a name that two buyers bear is nothing', async () => {
    const services = await withTwoWaiting();
    const names = { ...olena.names, threadId: null };
    const key = threadKeys(names)?.own as ConversationKey;
    await services.conversations.report({ ...olena.row(), threads: [], twins: [names] });
    expect(await services.acts.dismissKey(key, 'answered-elsewhere')).toEqual([]);
  });

  it('of what was joined later stays with it', async () => {
    const services = await freshServices();
    const nameless = aConversation({ threadId: null }).buyer('10:00');
    await services.conversations.report(nameless.thread());
    await services.acts.dismissKey(threadKeys(nameless.names)?.own as ConversationKey, 'answered-elsewhere');
    await services.conversations.report(olena.thread({ at: '12:10' }));
    expect(await services.repositories.conversations.all()).toMatchObject([{ id: OLENA, waiting: 0 }]);
  });
});

describe('what was dismissed lately', () => {
  const nobody = { buyerName: null, act: 'old', at: NOON };

  it('is told step by step, the last one last, with the buyer of a single one', async () => {
    const services = await withTwoWaiting();
    expect(await services.acts.recentActs()).toEqual([]);
    const both = await services.acts.dismiss([OLENA, OLEH], 'old');
    services.clock.pass(60_000);
    await services.conversations.report(olena.buyer('15:00').thread({ at: '15:00' }));
    const one = await services.acts.dismiss([OLENA], 'answered-elsewhere');
    const recent = await services.acts.recentActs();
    expect(recent.map(({ events }) => [...events].sort())).toEqual([both.sort(), one]);
    expect(recent).toMatchObject([
      { ...nobody, count: 2 },
      { buyerName: 'Олена', count: 1, act: 'answered-elsewhere', at: NOON + 60_000 },
    ]);
  });

  it('without what was taken back', async () => {
    const services = await withTwoWaiting();
    const [olenas, olehs] = await services.acts.dismiss([OLENA, OLEH], 'old');
    services.clock.pass(1000);
    await services.acts.undo([olenas ?? ''], everybody);
    expect(await services.acts.recentActs()).toMatchObject([{ events: [olehs], count: 1 }]);
  });

  it('for an hour, by a clock that was not set back', async () => {
    const services = await withTwoWaiting();
    await services.acts.dismiss([OLENA], 'answered-elsewhere');
    services.clock.set(NOON + 3_600_000);
    expect(await services.acts.recentActs()).toHaveLength(1);
    services.clock.set(NOON + 3_600_001);
    expect(await services.acts.recentActs()).toEqual([]);
    services.clock.set(NOON - 1);
    expect(await services.acts.recentActs()).toEqual([]);
  });
});

describe('taking back', () => {
  it('is refused to a page of another marketplace, and then nothing of it is done', async () => {
    const services = await withTwoWaiting();
    const prom = { marketplace: 'prom' as MarketplaceId };
    const ofProm = aConversation(prom).buyer('10:00');
    await services.conversations.report(ofProm.thread());
    const ids = [
      ...(await services.acts.dismiss([OLENA], 'answered-elsewhere')),
      ...(await services.acts.dismissKey(threadKeys(ofProm.names)?.own as ConversationKey, 'answered-elsewhere')),
    ];
    services.clock.pass(1000);
    const before = await dump(services.database);
    const undo = services.acts.undo(ids, (marketplace) => marketplace === 'prom');
    await expect(undo).rejects.toMatchObject({ code: 'refused', detail: 'undo' });
    expect(await dump(services.database)).toEqual(before);
  });

  it('passes over what is no dismissal, or not there', async () => {
    const services = await withTwoWaiting();
    const messages = (await services.repositories.events.all()).map(({ id }) => id);
    const before = await dump(services.database);
    await services.acts.undo([...messages, '0123456789abcdef'], everybody);
    expect(await dump(services.database)).toEqual(before);
  });
});

/** A computer's clock that was wrong for a while: once it is set right, nothing of it lasts. */
import { describe, expect, it } from 'vitest';
import { threadKeys } from '../../../utils/domain/conversation/identity';
import type { ConversationKey } from '../../../utils/domain/conversation/ids';
import { timerState, unwatched } from '../../../utils/domain/deadlines/timer';
import { aConversation, instant } from '../../support/a-conversation';
import { freshServices, type Services } from '../../support/memory';

const TOMORROW = '2026-07-07';
const olena = aConversation().buyer('10:00');
const OLENA = threadKeys(olena.names)?.own as ConversationKey;

async function read({ clock, conversations }: Services, told = olena): Promise<void> {
  const report = told.thread();
  const threads = report.threads.map((thread) => ({
    ...thread,
    span: thread.span && { ...thread.span, to: clock.now() },
  }));
  await conversations.report({ ...report, threads, observedAt: clock.now() });
}

async function recordIn({ repositories }: Services) {
  const [record] = await repositories.conversations.all();
  return record as NonNullable<typeof record>;
}

/** Olena has waited since 10:00, due at 11:00, and was read at 10:05 by a clock a day ahead, which is right since. */
async function readTomorrow(): Promise<Services> {
  const services = await freshServices();
  await services.repositories.settings.set('installedAt', instant('00:00'));
  services.clock.set(instant('10:05', TOMORROW));
  await read(services);
  services.clock.set(instant('10:06'));
  return services;
}

describe('what was read by a clock that was a day ahead', () => {
  it('was read when it is read again, and not tomorrow', async () => {
    const services = await readTomorrow();
    await read(services);
    const { timer } = await recordIn(services);
    expect(timer.observedAt).toBe(instant('10:06'));
    // The tab was closed before the deadline: whether somebody answered since, nobody knows.
    expect(timerState(unwatched(timer), instant('16:00'))).toBe('unknown');
  });

  it('vouches for nothing that is yet to come', async () => {
    const services = await readTomorrow();
    await read(services);
    const sightings = await services.repositories.sightings.all();
    expect(sightings.map(({ spans, threadSeenAt }) => ({ spans, threadSeenAt }))).toEqual([
      { spans: [{ from: 0, to: instant('10:06'), thread: true }], threadSeenAt: instant('10:06') },
    ]);
  });

  it('gives way to what is read under another of its names', async () => {
    const services = await freshServices();
    await services.repositories.settings.set('installedAt', instant('00:00'));
    const nameless = aConversation({ threadId: null }).buyer('10:00');
    services.clock.set(instant('10:05', TOMORROW));
    await read(services, nameless);
    services.clock.set(instant('10:06'));
    await read(services);
    expect((await recordIn(services)).timer.observedAt).toBe(instant('10:06'));
  });
});

describe('what the seller says once the clock is right', () => {
  it('is said of what is read again by it, and of nothing that comes later', async () => {
    const services = await readTomorrow();
    await read(services);
    await services.acts.dismissKey(OLENA, 'answered-elsewhere');
    expect((await recordIn(services)).timer.kind).toBe('idle');
    services.clock.set(instant('12:01'));
    await read(services, olena.buyer('12:00'));
    expect((await recordIn(services)).timer).toMatchObject({ kind: 'running', waitingSince: instant('12:00') });
  });

  it('is the last word, also where a reminder was set while the clock was ahead', async () => {
    const services = await freshServices();
    await services.repositories.settings.set('installedAt', instant('00:00'));
    services.clock.set(instant('10:02'));
    await read(services);
    services.clock.set(instant('10:10'));
    await services.words.say(OLENA, { kind: 'follow-up', dueAt: instant('15:00') });
    services.clock.set(instant('10:05'));
    await services.acts.dismissKey(OLENA, 'answered-elsewhere');
    expect((await recordIn(services)).timer.kind).toBe('idle');
  });
});

describe('an installation by a clock that was a year ahead', () => {
  it('leaves nobody aside once it is right', async () => {
    const services = await freshServices();
    services.clock.set(instant('09:00', '2027-07-06'));
    await services.settings.layFoundation();
    services.clock.set(instant('09:30'));
    await services.settings.layFoundation();
    expect(await services.repositories.settings.get('installedAt')).toBe(instant('09:30'));
    services.clock.set(instant('10:01'));
    await read(services);
    expect(timerState((await recordIn(services)).timer, instant('10:01'))).toBe('on-time');
  });
});

/**
 * Identity: whatever windows pages show of a conversation, in whatever order, from however many tabs, the database comes
 * to say the same. What is expected comes from the scene's truth, never from what the code said before.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dismissedEvent, type TaktEvent } from '../../../utils/domain/conversation/events';
import type { ConversationId, ConversationKey } from '../../../utils/domain/conversation/ids';
import { DAY, latestOf } from '../../../utils/domain/conversation/moment';
import type { ConversationRecord } from '../../../utils/storage/records';
import { type Dump, dump, freshServices, NOON, type Services, unnoted } from '../../support/memory';
import { ANYTHING, type Look, reportOfLook, type Scene, type SceneLimits, scenes } from '../../support/random-reports';

/** The log tells of failures, in their order; the database's name is drawn. */
const BESIDE_THE_POINT = ['log', 'databaseId'];

/** Before anything that a scene shows, and anything that the seller says of it. */
const INSTALLED_AT = NOON - 30 * DAY;

async function databaseAfter(services: Services, scene: Scene, looks: readonly Look[]): Promise<Dump> {
  await services.backup.wipe();
  await services.repositories.settings.set('installedAt', INSTALLED_AT);
  for (const look of looks) await services.conversations.report(reportOfLook(scene, look));
  return dump(services.database, BESIDE_THE_POINT);
}

/** A scene, and its looks in another order with some of them more than once. */
function shuffled(arbitrary: fc.Arbitrary<Scene>): fc.Arbitrary<{ scene: Scene; order: Look[] }> {
  return arbitrary.chain((scene) =>
    fc
      .array(fc.constantFrom(...scene.looks), { maxLength: 5 })
      .chain((again) =>
        fc.shuffledSubarray([...scene.looks, ...again], { minLength: scene.looks.length + again.length }),
      )
      .map((order) => ({ scene, order })),
  );
}

/** The messages of the only conversation, as the export tells them. */
async function messagesOf({ backup }: Services) {
  const { conversations } = JSON.parse(await backup.exportBackup());
  expect(conversations).toHaveLength(1);
  return conversations[0].messages as {
    author: string;
    sentAt: string;
    precision: string;
    text: string;
    preview: boolean;
  }[];
}

function withId(arbitrary: fc.Arbitrary<Scene>): fc.Arbitrary<Scene> {
  return arbitrary.map((scene) => ({
    ...scene,
    looks: scene.looks.map((look) => ({ ...look, names: { ...look.names, threadId: '1:2:3', account: null } })),
  }));
}

describe('the same database', () => {
  it('for the same looks in any order, some of them repeated', async () => {
    const services = await freshServices();
    // Later than anything that a scene shows.
    services.clock.set(NOON + 30 * DAY);
    await fc.assert(
      fc.asyncProperty(shuffled(scenes()), async ({ scene, order }) => {
        expect(await databaseAfter(services, scene, order)).toEqual(await databaseAfter(services, scene, scene.looks));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('when what was worked out is thrown away and worked out again', async () => {
    const services = await freshServices();
    await fc.assert(
      fc.asyncProperty(scenes(), async (scene) => {
        const before = await databaseAfter(services, scene, scene.looks);
        await services.conversations.rebuild();
        expect(unnoted(await dump(services.database, BESIDE_THE_POINT))).toEqual(unnoted(before));
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});

describe('what the seller said', () => {
  /** The seller says it once a page has shown something, and perhaps takes it back; when, the clock says. */
  async function databaseWith(services: Services, scene: Scene, order: readonly Look[], act: Act): Promise<Dump> {
    const { acts, backup, clock, conversations, repositories } = services;
    await backup.wipe();
    await repositories.settings.set('installedAt', INSTALLED_AT);
    for (const [index, look] of order.entries()) {
      await conversations.report(reportOfLook(scene, look));
      if (index !== act.after % order.length) continue;
      clock.set(act.at);
      const ids = act.event ? [act.event.id] : await acts.dismiss([KEY], 'answered-elsewhere');
      expect(ids).toHaveLength(1);
      const { event } = act;
      if (event) await repositories.atomically(() => conversations.take(repositories, [event]));
      clock.set(act.at + 1);
      if (act.undone) await acts.undo(ids, () => true);
      clock.set(NOON + 30 * DAY);
    }
    return dump(services.database, BESIDE_THE_POINT);
  }

  const acts = fc.record({
    after: fc.nat(6),
    at: fc.integer({ min: NOON - 3 * DAY, max: NOON + 3 * DAY }),
    undone: fc.boolean(),
  });
  /** What was said of is part of what was said: the same, whichever looks came before. */
  const events = fc.tuple(acts, fc.nat(6 * DAY)).map(([act, ago]) => {
    const event = dismissedEvent(KEY as string as ConversationKey, 'answered-elsewhere', act.at - ago, act.at);
    return { ...act, event };
  });

  it('comes to the same in any order of the looks, and when it is worked out again', async () => {
    const services = await freshServices();
    services.clock.set(NOON + 30 * DAY);
    await fc.assert(
      fc.asyncProperty(shuffled(withId(scenes())), events, fc.nat(6), async ({ scene, order }, act, later) => {
        const before = await databaseWith(services, scene, scene.looks, act);
        expect(await databaseWith(services, scene, order, { ...act, after: later })).toEqual(before);
        await services.conversations.rebuild();
        expect(unnoted(await dump(services.database, BESIDE_THE_POINT))).toEqual(unnoted(before));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('and taken back leaves every conversation as it was', async () => {
    const services = await freshServices();
    services.clock.set(NOON + 30 * DAY);
    await fc.assert(
      fc.asyncProperty(withId(scenes()), acts, async (scene, act) => {
        const { conversations } = await databaseAfter(services, scene, scene.looks);
        const undone = await databaseWith(services, scene, scene.looks, { ...act, undone: true });
        expect(undone.conversations).toEqual(conversations);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('ends the waiting for what had been shown by then, and for what the seller had written, and for nothing else', async () => {
    const services = await freshServices();
    services.clock.set(NOON + 30 * DAY);
    const exact = withId(scenes({ ...APART, precisions: ['exact'], sources: ['thread'] }));
    await fc.assert(
      fc.asyncProperty(exact, acts, async (scene, act) => {
        const looks = [...scene.looks].sort((a, b) => a.end - b.end || a.at - b.at);
        const upTo = looks[act.after % looks.length]?.at ?? 0;
        const at = Math.max(act.at, upTo);
        const database = await databaseWith(services, scene, looks, { ...act, at, undone: false });
        const [record] = (database.conversations ?? []) as ConversationRecord[];
        const shown = scene.truth.slice(0, looks.at(-1)?.end);
        const settled = shown.findLastIndex((message, index) => {
          const showing = looks.filter(({ first, end }) => first <= index && index < end);
          const wasSaid = message.author === 'seller' && message.at <= at;
          return showing.some((look) => wasSaid || look.at <= upTo);
        });
        const after = shown.slice(settled + 1).filter(({ author }) => author === 'buyer' || author === 'seller');
        const unanswered = after.slice(after.findLastIndex(({ author }) => author === 'seller') + 1);
        const timer = record?.timer;
        if (timer?.kind === 'idle') expect(unanswered).toEqual([]);
        if (settled === shown.length - 1) expect(timer?.kind).toBe('idle');
        if (timer?.kind !== 'running') return;
        expect(timer.waitingSince).toBeGreaterThan(shown[settled]?.at ?? Number.NaN);
        if (timer.basis === 'thread') expect(timer.waitingSince).toBe(unanswered[0]?.at);
        else expect(timer.waitingSince).toBeGreaterThanOrEqual(unanswered[0]?.at ?? Number.NaN);
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});

interface Act {
  /** After which of the looks. */
  readonly after: number;
  /** Epoch ms. */
  readonly at: number;
  readonly undone: boolean;
  /** What the seller says; else what it says is of what had been read by then. */
  readonly event?: TaktEvent;
}

const KEY = 'wildberries/unknown/chat/id%3A1%3A2%3A3' as ConversationId;

describe('the messages are those that were written', () => {
  it('and that a window showed, each once, as exactly as it was ever shown', async () => {
    const services = await freshServices();
    const precisions = ['exact', 'minute'] as const;
    await fc.assert(
      fc.asyncProperty(
        withId(scenes({ ...ANYTHING, ownTexts: true, sources: ['thread'], precisions })),
        async (scene) => {
          await databaseAfter(services, scene, scene.looks);
          const expected = scene.truth.flatMap((message, index) => {
            const shown = scene.looks.filter((look) => look.first <= index && index < look.end);
            if (shown.length === 0) return [];
            const precision = shown.some((look) => look.precision === 'exact') ? 'exact' : 'minute';
            const at = precision === 'exact' ? message.at : message.at - (message.at % 60_000);
            return [{ author: message.author, sentAt: new Date(at).toISOString(), precision, text: message.text }];
          });
          const messages = await messagesOf(services);
          expect(messages.map(({ author, sentAt, precision, text }) => ({ author, sentAt, precision, text }))).toEqual(
            expected,
          );
        },
      ),
      { numRuns: 80 },
    );
  }, 120_000);

  it('never more of equal ones than were written, never fewer than one window showed', async () => {
    const services = await freshServices();
    await fc.assert(
      fc.asyncProperty(
        withId(scenes({ ...ANYTHING, sources: ['thread'], precisions: ['exact', 'minute'] })),
        async (scene) => {
          await databaseAfter(services, scene, scene.looks);
          const messages = await messagesOf(services);
          const count = (list: readonly { author: string; text: string }[], like: { author: string; text: string }) =>
            list.filter(({ author, text }) => author === like.author && text === like.text).length;
          for (const message of scene.truth) {
            const windows = scene.looks.map((look) => count(scene.truth.slice(look.first, look.end), message));
            expect(count(messages, message)).toBeGreaterThanOrEqual(Math.max(...windows));
            expect(count(messages, message)).toBeLessThanOrEqual(count(scene.truth, message));
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it('and a row adds nothing to a thread that was shown whole', async () => {
    const services = await freshServices();
    await fc.assert(
      fc.asyncProperty(withId(scenes({ ...ANYTHING, sources: ['row'] })), async (scene) => {
        const whole: Look = {
          ...(scene.looks[0] as Look),
          ...{ source: 'thread', first: 0, end: scene.truth.length, precision: 'exact' },
          at: (scene.truth.at(-1)?.at ?? 0) + 1,
        };
        await databaseAfter(services, scene, [whole, ...scene.looks]);
        const messages = await messagesOf(services);
        expect(messages.map(({ author, sentAt, text }) => ({ author, sentAt, text }))).toEqual(
          scene.truth.map(({ author, at, text }) => ({ author, sentAt: new Date(at).toISOString(), text })),
        );
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

/** Ten minutes and more between messages: longer than anybody takes a gap between two readings for none. */
const APART: SceneLimits = { ...ANYTHING, ownTexts: true, gaps: [600_000, 10_800_000, 108_000_000] };

describe('a timer is never wrong', () => {
  /** Since when the buyer waits in truth, after the first `end` messages. */
  function waitingSince({ truth }: Scene, end: number): number | undefined {
    const persons = truth.slice(0, end).filter(({ author }) => author === 'buyer' || author === 'seller');
    const lastAnswer = persons.findLastIndex(({ author }) => author === 'seller');
    return persons[lastAnswer + 1]?.at;
  }

  it('whatever was shown: it says whether the buyer waits, and since when within what it states', async () => {
    const services = await freshServices();
    await fc.assert(
      fc.asyncProperty(withId(scenes(APART)), async (scene) => {
        // What pages showed in the order in which it happened; the last of them is up to date.
        const looks = [...scene.looks].sort((a, b) => a.end - b.end || a.at - b.at);
        const last = looks.at(-1) as Look;
        const database = await databaseAfter(services, scene, looks);
        const [record] = (database.conversations ?? []) as ConversationRecord[];
        const truth = waitingSince(scene, last.end);
        const timer = record?.timer;
        if (timer?.kind === 'running') {
          expect(truth).toBeDefined();
          const since = truth ?? Number.NaN;
          if (timer.basis === 'thread') {
            expect(timer.waitingSince).toBeLessThanOrEqual(since);
            expect(latestOf({ at: timer.waitingSince, precision: timer.precision })).toBeGreaterThanOrEqual(since);
          } else expect(timer.waitingSince).toBeGreaterThanOrEqual(since);
        }
        if (timer?.kind === 'idle') expect(truth).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});

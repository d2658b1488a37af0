/**
 * Each hook of a stored page is taken away in turn: an attribute removed, a class renamed, a tag changed. What is then
 * read is right by another candidate, or not read at all; never a wrong author, a wrong time or a message less. One file of
 * tests a marketplace, so that they run beside each other.
 */
import { describe, expect, test } from 'vitest';
import { mapsOf } from '../../utils/adapters/maps';
import type { PageReading } from '../../utils/adapters/reading';
import { marketplacesIn } from '../../utils/adapters/registry';
import { aFrame, type Fixture, fixtures, shownIn } from './fixtures';
import { liesIn, type Read } from './lies';
import { type Mutation, mutationsOf } from './mutations';
import { readByAll } from './read-by-all';

let frame: HTMLIFrameElement | undefined;

/** The reading, and the reply field's place in the page: mutations neither add nor move elements. */
export const read = (fixture: Fixture, ...mutations: readonly Mutation[]): { reading: PageReading; reply: number } => {
  const adapter = marketplacesIn('').find(({ id }) => id === fixture.marketplace);
  if (!adapter) throw new Error(fixture.name);
  // Of thousands of frames the browser would keep some gigabytes.
  frame ??= aFrame();
  const page = shownIn(frame, fixture.html);
  for (const mutation of mutations) mutation.apply(page);
  const reading = readByAll(adapter, mapsOf(adapter.id), page.body, fixture.expected);
  const reply = reading.kind === 'read' && reading.thread?.kind === 'thread' ? reading.thread.reply : undefined;
  const place = reply ? [...page.querySelectorAll('*')].indexOf(reply) : -1;
  return { reading, reply: place };
};

export const full = fixtures.filter(
  ({ name, expected }) => expected.reading.kind === 'read' && !name.endsWith('thread-loading'),
);

/** The hooks that are thought to last. When they go, the next best has to hold alone, and may lose one of its own. */
const LASTING = [
  ...['without data-addtime', 'without data-qaid', 'without the class b-chat-message'],
  ...['without the class outgoing', 'without <rz-chat-message>', 'without <rz-sellermessage-item>'],
];

/** A hundred pages and more are drawn and read. */
const A_WHILE = 120_000;

export function tellsNoLie(marketplace: string): void {
  const own = full.filter((fixture) => fixture.marketplace === marketplace);
  describe.each(own)('$name', (fixture) => {
    const mutations = mutationsOf(fixture.html);
    const truth = () => read(fixture) as { reading: Read; reply: number };
    /** A sentence for each lie of each reading. */
    const lies = (cases: readonly (readonly Mutation[])[]) => {
      const { reading: full, reply: field } = truth();
      return cases.flatMap((mutated) => {
        const { reading, reply } = read(fixture, ...mutated);
        const found = [...liesIn(reading, full), ...(reply === -1 || reply === field ? [] : ['another reply field'])];
        return found.map((lie) => `${mutated.map(({ name }) => name).join(', ')}: ${lie}`);
      });
    };

    test('is right as it is', () => {
      expect(truth().reading).toMatchObject({ kind: 'read', map: { id: fixture.expected.reading.map } });
      expect(mutations.length).toBeGreaterThan(20);
    });

    test(
      'tells no lie without any one of its hooks',
      () => expect(lies(mutations.map((one) => [one]))).toEqual([]),
      A_WHILE,
    );

    const hooks = mutations.filter(({ name }) => LASTING.includes(name));
    test.each(hooks)(
      'tells no lie $name and without any other one',
      (hook) => {
        expect(lies(mutations.filter((also) => also !== hook).map((also) => [hook, also]))).toEqual([]);
      },
      A_WHILE,
    );
  });
}

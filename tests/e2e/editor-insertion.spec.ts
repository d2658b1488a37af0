/**
 * What is promised of every kind of field, in each of them: see tests/score/editor-checks.ts, of which
 * `npm run score:editors` makes a table with more places.
 */
import { EDITORS } from '../cabinets/editors/catalogue.mjs';
import type { Wish } from '../cabinets/editors/pages.mjs';
import { checkField, checkLate, NOTHING_KEPT } from '../score/editor-checks';
import { withTemplates } from '../score/editor-field';
import type { Found } from '../score/editor-promises';
import { expect, test } from './fixtures';

/** Beside the page itself, where one of its kind can live. */
const ELSEWHERE: readonly (readonly [id: string, wish: Wish])[] = [
  ['textarea', { place: 'frame' }],
  ['contenteditable', { place: 'closed' }],
  ['lexical-rich', { place: 'open' }],
  ['prosemirror', { policy: 'strict' }],
];

/** What the page itself does not let Takt keep. */
const NOT_KEPT: Readonly<Record<string, Found>> = {
  'react-remounts': { undo: NOTHING_KEPT, redo: NOTHING_KEPT },
  'react-transition': { undo: NOTHING_KEPT, redo: NOTHING_KEPT },
};

/** Its page keeps 60 characters: what Takt says then is held by the fields that misbehave. */
const CUTS = 'react-slices';

const notKept = (found: Found) => Object.fromEntries(Object.entries(found).filter(([, happens]) => happens !== ''));

/** Fields at one visit of the browser. */
const TOGETHER = 3;

const fields = EDITORS.filter(({ id }) => id !== CUTS);
const groups = Array.from({ length: Math.ceil(fields.length / TOGETHER) }, (_, at) =>
  fields.slice(at * TOGETHER, (at + 1) * TOGETHER),
);

for (const group of groups) {
  test(`What is promised of fields: ${group.map(({ name }) => name).join(', ')}`, async ({ takt }) => {
    await withTemplates(takt);
    await takt.page.bringToFront();
    for (const { id, name } of group) {
      await test.step(name, async () => {
        expect(notKept(await checkField(takt, id)), name).toEqual(NOT_KEPT[id] ?? {});
        expect(notKept(await checkLate(takt, id)), `${name}, late`).toEqual({});
      });
    }
  });
}

test('What is promised of fields elsewhere than in the page', async ({ takt }) => {
  await withTemplates(takt);
  await takt.page.bringToFront();
  for (const [id, wish] of ELSEWHERE) {
    const where = `${id}, ${wish.place ?? wish.policy}`;
    await test.step(where, async () => expect(notKept(await checkField(takt, id, wish)), where).toEqual({}));
  }
});

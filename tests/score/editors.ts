/** Every field of the catalogue, in every place where one of its kind can live, held against what is promised of them. */
import { EDITORS, type EditorPage, PLACES } from '../cabinets/editors/catalogue.mjs';
import type { Wish } from '../cabinets/editors/pages.mjs';
import type { ExtensionBrowser } from '../e2e/extension-browser';
import { checkField, checkLate } from './editor-checks';
import { withTemplates } from './editor-field';
import type { Found } from './editor-promises';

export interface EditorScore {
  readonly id: string;
  /** In the page alone first. */
  readonly visits: readonly { readonly where: Where; readonly found: Found }[];
}
export type Where = 'page' | 'open' | 'closed' | 'frame' | 'strict';

/** One of each framework: what its parent does with a text is the same everywhere. */
const PAGE_ALONE = /^(?:react-|vue-|lexical-plain$)/u;

export function placesOf({ id, places = PLACES, strict }: EditorPage): Where[] {
  if (PAGE_ALONE.test(id)) return ['page'];
  return [...places, ...(strict === undefined ? (['strict'] as const) : [])];
}

const wishFor = (where: Where): Wish => (where === 'strict' ? { policy: 'strict' } : { place: where });

/** @param fields ids; all where there is none */
export async function scoreEditors(
  takt: ExtensionBrowser,
  fields: readonly string[],
  say: (text: string) => void,
): Promise<EditorScore[]> {
  await withTemplates(takt);
  await takt.page.bringToFront();
  const scores: EditorScore[] = [];
  for (const editor of EDITORS.filter(({ id }) => fields.length === 0 || fields.includes(id))) {
    const visits = [];
    for (const where of placesOf(editor)) {
      const at = performance.now();
      const found = { ...(await checkField(takt, editor.id, wishFor(where))), ...(await lateOf(takt, editor, where)) };
      visits.push({ where, found });
      const wrong = Object.entries(found).filter(([, happens]) => happens !== '');
      say(`${editor.name}, ${where} (${Math.round((performance.now() - at) / 100) / 10} s)`);
      for (const [promised, happens] of wrong) say(`  ${promised}: ${happens}`);
    }
    scores.push({ id: editor.id, visits });
  }
  return scores;
}

/** Whether it is late does not hang on where it is. */
const lateOf = async (takt: ExtensionBrowser, { id }: EditorPage, where: Where): Promise<Found> =>
  where === 'page' ? checkLate(takt, id) : {};

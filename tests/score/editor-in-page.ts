/** Run in a page of one field: writes into it as the extension does, and tells what stands there then. */

import { editorFor, type Landing } from '../../utils/editors';
import { select } from '../../utils/editors/rich/selection';
import type { Field } from '../cabinets/editors/app/start';

export interface Writing {
  readonly text: string;
  /** Which part of the draft is replaced, as shares of it. */
  readonly from: number;
  readonly to: number;
  /** Nothing stands there before. */
  readonly isAnew: boolean;
}

export interface Written {
  readonly draft: string;
  /** What Takt takes it for. */
  readonly read: string;
  readonly start: number;
  readonly end: number;
  readonly landing: Landing | undefined;
  readonly model: string;
  readonly shown: string;
}

declare global {
  var taktWrite: ((writing: Writing, isLate: boolean) => Promise<Written>) | undefined;
}

globalThis.taktWrite = async ({ text, from, to, isAnew }, isLate) => {
  const { __field: field } = window as unknown as { __field: Field };
  if (isAnew) await emptied(field);
  const element = field.element();
  const editor = editorFor(element);
  const draft = field.shown();
  const read = editor?.value() ?? '';
  const places = placesIn(read);
  const at = (share: number) => places[Math.round(share * (places.length - 1))] ?? 0;
  const [start, end] = [at(Math.min(from, to)), at(Math.max(from, to))];
  if ('value' in element) (element as HTMLTextAreaElement).setSelectionRange(start, end);
  else select(element, { start, end });
  const commits = field.mischief().length;
  const landing = await editor?.replace({ start, end }, text);
  // What is committed late counts as well.
  while (isLate && field.mischief().length === commits && (start !== end || text !== '')) await frame();
  await frame();
  return { draft, read, start, end, landing, model: field.model(), shown: field.shown() };
};

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Between signs as one sees them: nobody's caret stands in an emoji. */
function placesIn(text: string): number[] {
  return [...[...new Intl.Segmenter().segment(text)].map(({ index }) => index), text.length];
}

/** In the page's own way. */
async function emptied(field: Field): Promise<void> {
  // A page may hear of what was typed only then.
  field.element().blur();
  await frame();
  field.write('');
  for (let looked = 0; field.shown() !== ''; looked++) {
    if (looked > 100) throw new Error('The page does not empty its field.');
    await frame();
  }
  field.element().focus();
}

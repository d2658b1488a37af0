/** A text that is longer than what goes into a field: shortened where it stands, or split in two. */
import { fitIn } from '../../domain/templates/fit';
import type { TextKey } from '../../platform/i18n';

/** What the seller can do about what a sentence says. */
export interface Remedy {
  /** What its button says. */
  readonly label: TextKey;
  readonly run: () => void;
}

/**
 * @param text what was inserted, or was to be
 * @param room how many characters (UTF-16 units) of it fit
 * @param keep leaves the first part of it in the field. @returns whether that stands there
 * @param goOn has the other part on offer for the next message
 */
export function remediesFor(
  text: string,
  room: number,
  keep: (head: string) => Promise<boolean>,
  goOn: (rest: string) => void,
): readonly Remedy[] {
  const fitted = fitIn(text, room);
  if (!fitted || fitted.head === '' || fitted.rest === '') return [];
  const { head, rest } = fitted;
  return [
    { label: 'template.shorten', run: () => void keep(head) },
    { label: 'template.split', run: () => void keep(head).then((isKept) => isKept && goOn(rest)) },
  ];
}

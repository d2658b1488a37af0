/** Whence it is known where the fields are, and what the kit of the cabinet calls its parts. */
import type { ElementCandidate, Evidence } from '../../../domain/pages/page-map';

declare const document: never;

/** Public notes on the page's structure, written beside working code, February to April 2026. */
export const NOTES = { seen: '2026-04' };

/** Nobody outside has seen these: they fit the kit's way of naming, and wait for better evidence. */
const GUESS: Evidence = {
  evidence: 'guess: the kit names its parts so; the list itself is not known',
  seen: '2026-11-21',
};

export const guess = (select: string, more: Omit<ElementCandidate, 'select'> = {}) => ({ ...GUESS, select, ...more });

/** Of reviews and questions the same notes name the table, the drawer and its field. */
export const noted = (select: string, evidence: string, more: Omit<ElementCandidate, 'select'> = {}) => ({
  ...NOTES,
  evidence,
  select,
  ...more,
});

/** In which order pages are told of, and of which a word is enough. */
import { longDayText } from '../date-text';
import type { PageLine } from './PagesTable';

const isOwn = ({ layer }: PageLine): boolean => layer === 'taught' || layer === 'imported';

/** Not recognised, or not all of it. */
export const isWrong = ({ result, field }: PageLine): boolean => result === 'page-changed' || field !== null;

/** Nobody has opened it for a week. What the seller has shown is told of all the same. */
export const isIdle = (page: PageLine): boolean =>
  !isOwn(page) && page.days.every(({ hits, misses }) => hits === 0 && misses === 0);

/** Not recognised, and read by another map since, as one that was shown is in the place of one of the build. */
export const isReplaced = (page: PageLine, among: readonly PageLine[]): boolean =>
  !isOwn(page) &&
  page.result === 'page-changed' &&
  page.path !== null &&
  among.some((other) => isSamePage(page, other) && !isWrong(other) && other.at >= page.at);

/** Of one shop, by another map. */
const isSamePage = (one: PageLine, other: PageLine): boolean =>
  one.marketplace === other.marketplace &&
  one.path === other.path &&
  one.channel === other.channel &&
  one.account === other.account &&
  one.mapId !== other.mapId;

/** The seller's own first; among them, and among the others, what does not work. */
export function pagesInOrder(pages: readonly PageLine[]): PageLine[] {
  const rank = (page: PageLine) => (isOwn(page) ? 0 : 2) + (isWrong(page) ? 0 : 1);
  return [...pages].sort((a, b) => rank(a) - rank(b));
}

export const keyOf = ({ mapId, account, layer }: PageLine): string => `${mapId} ${account} ${layer}`;

/** At noon, for the day is the seller's own. */
export const dayName = (day: string): string => longDayText(new Date(`${day}T12:00:00`).getTime());

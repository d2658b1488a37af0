/** What of a planted value could be recognised, and what a skeleton says in any case. */
import { wordsOf } from '../../utils/adapters/skeleton/words';
import type { Skeleton } from '../../utils/domain/pages/skeleton';
import { allMaps } from './skeletons';

/** All runs of four letters or digits; of a number also those across its spaces and hyphens, seven digits long. */
export function windowsOf(value: string): string[] {
  const text = value.normalize('NFC').toLowerCase();
  const runs = text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return runs.flatMap((run) => [...run].flatMap((_, at) => (at + 4 <= run.length ? run.slice(at, at + 4) : [])));
}

const { parts, said, begins } = wordsOf(allMaps);

/** Of the shape itself, and of what browsers call things. */
const SHAPE = `format takt skeleton version marketplace prom path takenAt build test body tag attributes children shadow mode
  open frame article aside blockquote button caption details dialog figcaption figure footer form header hgroup iframe input
  label legend main menu meter option output picture progress section select small span strong summary table tbody td
  textarea tfoot thead time checked selected disabled contenteditable colspan rowspan datetime draggable spellcheck
  translate inputmode enterkeyhint novalidate readonly required tabindex title style display flex direction reverse column
  justify content center end space between around evenly align items self baseline stretch float left right overflow auto
  scroll text visibility hidden visible collapse width height margin padding none inline block grid contents template
  columns max min`;

/** The closed list, by four signs. */
export function keptWindows(skeleton: Skeleton): ReadonlySet<string> {
  const own = `${SHAPE} ${skeleton.takenAt}`;
  return new Set([...parts, ...said, ...begins, own].flatMap(windowsOf));
}

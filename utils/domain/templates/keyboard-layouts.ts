/** What was typed, as it would have come out in another layout. Apart from the keys, for a page needs only those. */
import { KEYS, keysOf, pairs, RUSSIAN, UKRAINIAN } from './keyboard';

const LAYOUTS = [new Map<string, string>(), new Map(pairs(KEYS, UKRAINIAN)), new Map(pairs(KEYS, RUSSIAN))];

/** What the same keys type in English, Ukrainian and Russian. */
export function layoutsOf(text: string): string[] {
  const keys = [...keysOf(text)];
  return LAYOUTS.map((layout) => keys.map((key) => layout.get(key) ?? key).join(''));
}

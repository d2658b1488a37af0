// Class names with this start's hashes (public DOM notes, Feb-Apr 2026: only the prefix of a class is stable).
import { boot } from '../../kit/page/boot';
import { scopedName } from './scoped-name.mjs';

const known = new Map<string, string>();

function one(name: string): string {
  const scoped = known.get(name) ?? scopedName(name, boot.salt);
  known.set(name, scoped);
  return scoped;
}

export const cx = (...names: (string | false | null | undefined)[]): string =>
  names
    .filter((name) => typeof name === 'string')
    .map(one)
    .join(' ');

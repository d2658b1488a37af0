/** Threads in which the seller has not written yet: what is not marked as the buyer's says of itself that nobody wrote it. */
import type { Steps } from '../reader';
import { candidate } from './candidate';
import { tellingApart } from './columns';
import { ANY } from './selectors';
import { type Said, type Sides, tokenSides } from './sides';

declare const document: never;

/** @param isAutomatic which of them say so in words; without any it may be any list of what many buyers wrote */
export function* buyerAlone(said: readonly Said[], isAutomatic: readonly boolean[]): Steps<Sides | undefined> {
  if (!isAutomatic.includes(true)) return undefined;
  const told = yield* tokenSides(said);
  const of = told.map((one, index) => (isAutomatic[index] ? 'system' : one?.side));
  if (!of.includes('buyer') || of.some((side, index) => side !== 'buyer' && !isAutomatic[index])) return undefined;
  const rows = (side: 'buyer' | 'system') =>
    said.flatMap(({ row }, index) => (of[index] === side ? [row.element] : []));
  const names = told.flatMap((one, index) => (one && of[index] === 'buyer' ? [one.name] : []));
  // Whatever else they have in common the seller's may have as well.
  const may = (select: string) => names.some((name) => select.includes(name));
  const teller = yield* tellingApart(rows('buyer'), rows('system'), { ...ANY, may });
  return (
    teller && {
      of: of as Sides['of'],
      fields: { 'message.buyer': [candidate(teller.select, teller.in === undefined ? {} : { in: teller.in })] },
      sure: 0.7,
    }
  );
}

/** What stands among messages and is none: cards of an order or a product, notices that a programmer called so. */
import type { Candidate } from '../../domain/pages/page-map';
import type { Steps } from '../reader';
import { isAutomatic } from './automatic';
import { candidate } from './candidate';
import { tellingApart } from './columns';
import type { Said, Sides } from './sides';
import { leavesIn, type Survey } from './survey';
import { MONEY, SYSTEM_TOKEN } from './words';

declare const document: never;

export const ORDER_NUMBER = /^№\s*\d/u;

/** By its words being a number of an order; or a way to what is sold, with its price beside it. */
function isCard(survey: Survey, { row, text }: Said): boolean {
  if (!text) return false;
  if (ORDER_NUMBER.test(text.own)) return true;
  const link = text.element.closest('a[href]');
  return (
    link !== null &&
    row.element.contains(link) &&
    leavesIn(survey, row).some(({ own }) => own !== '' && MONEY.test(own))
  );
}

/** By its own name alone: what stands in it may be the receipt of an answer. */
const isCalledNotice = (element: Element) => [...element.classList].some((name) => SYSTEM_TOKEN.test(name));

/** Those that nobody wrote, by how they are called; most of a thread is of people. */
function* setApart(survey: Survey, said: readonly Said[]): Steps<Said[][]> {
  const notices = said.filter(({ row }) => isCalledNotice(row.element) && !isAutomatic(row));
  yield;
  const isMost = notices.length > 0.5 * said.length;
  const apart = said.filter((one) => isCard(survey, one) || (!isMost && notices.includes(one)));
  return [...Map.groupBy(apart, ({ row }) => row.element.className).values()];
}

/**
 * Whose the others are, and that these are nobody's.
 * @returns nothing where it is not known of the others, or where nothing tells these from them
 */
export function* besideCards(
  survey: Survey,
  said: readonly Said[],
  tell: (said: readonly Said[]) => Steps<Sides | undefined>,
): Steps<Sides | undefined> {
  const groups = yield* setApart(survey, said);
  if (groups.length === 0) return yield* tell(said);
  const apart = new Set(groups.flat());
  const others = said.filter((one) => !apart.has(one));
  const elements = (these: readonly Said[]) => these.map(({ row }) => row.element);
  const told = yield* tell(others);
  const system: Candidate[] = [];
  for (const group of groups) {
    const teller = told && (yield* tellingApart(elements(group), elements(others)));
    // A link is what anybody may write.
    if (!teller || !/[.[]/u.test(teller.select.replace(/:not\([^)]*\)|\[href[^\]]*\]/gu, ''))) return undefined;
    system.push(candidate(teller.select, teller.in === undefined ? {} : { in: teller.in }));
  }
  if (!told) return undefined;
  const sides = [...told.of];
  return {
    ...told,
    of: said.map((one) => (apart.has(one) ? 'system' : (sides.shift() ?? 'unknown'))),
    fields: { ...told.fields, 'message.system': [...(told.fields['message.system'] ?? []), ...system] },
  };
}

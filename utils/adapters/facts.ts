/** What rows and threads say of themselves beside their messages: for orders, tickets and reviews. */
import { FACTS, type Fact } from '../domain/pages/page-map';
import type { Finder } from './find';
import type { Facts } from './reading';

declare const document: never;

/** A comment on an order is longer than a label; a page that prints more does not mean it. */
const FACT_LENGTH = 1000;

/** Of a thread these two are told apart from those of its neighbours: one thread may be about two orders. */
const TOLD: readonly string[] = ['thread.order', 'thread.product'];

/** Those that the map looks for, and that are there; nothing where there are none. */
export function factsIn(find: Finder, place: 'row' | 'thread', scope: Element): { readonly facts?: Facts } {
  const facts: Partial<Record<Fact, string>> = {};
  for (const fact of FACTS) {
    const field = `${place}.${fact}` as const;
    const value = TOLD.includes(field) ? '' : find.one(field, scope)?.value;
    if (value && value.length <= FACT_LENGTH) facts[fact] = value;
  }
  return Object.keys(facts).length > 0 ? { facts } : {};
}

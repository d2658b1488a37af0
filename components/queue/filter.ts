/** Which part of the queue the seller looks at. */
import { type TimerState, timerState } from '../../utils/domain/deadlines/timer';
import { folded, holdsWords, wordsOf } from '../fold';
import type { Order } from './order';
import type { QueueAccount, QueueData, QueueItem } from './queue-data';

export interface QueueFilter {
  /** As typed: the buyer's name, the subject. */
  readonly query: string;
  /** Marketplaces and accounts by their `placeKey`; none means everywhere. */
  readonly places: readonly string[];
  /** Only those whose target or limit has passed. */
  readonly past: boolean;
}

export const EVERYTHING: QueueFilter = { query: '', places: [], past: false };

export function isFiltering({ query, places, past }: QueueFilter): boolean {
  return wordsOf(query).length > 0 || places.length > 0 || past;
}

/** Names a marketplace, or one account of it. */
export function placeKey(marketplace: string, account: string | null = null): string {
  return account === null ? marketplace : `${marketplace}\u0000${account}`;
}

/** The part of an order that the filter lets through, at `now`, without what is `gone` already; nothing is sorted anew. */
export function filtered(
  order: Order,
  filter: QueueFilter,
  gone: ReadonlySet<string>,
  now: number,
): Pick<Order, 'waiting' | 'old'> {
  if (!isFiltering(filter) && gone.size === 0) return order;
  const words = wordsOf(filter.query);
  const places = new Set(filter.places);
  const passes = (item: QueueItem) =>
    !gone.has(item.id) &&
    (places.size === 0 ||
      places.has(placeKey(item.marketplace)) ||
      (item.account !== null && places.has(placeKey(item.marketplace, item.account)))) &&
    (!filter.past || isPast(timerState(item.timer, now))) &&
    (words.length === 0 || holdsWords(soughtIn(item), words));
  return { waiting: order.waiting.filter(passes), old: order.old.filter(passes) };
}

export function isPast(state: TimerState): boolean {
  return state === 'past-target' || state === 'past-limit';
}

/** One chip of the filter row. */
export interface Place {
  readonly key: string;
  readonly label: string;
  /** Of an account. */
  readonly colour: number | null;
}

/**
 * The places among which a choice can be made: marketplaces when there are several, accounts where a marketplace has
 * several. What is chosen stays, though nobody waits there any more, else it could not be taken back.
 */
export function placesIn(order: Pick<Order, 'waiting' | 'old'>, data: QueueData, chosen: readonly string[]): Place[] {
  const present = new Set(chosen);
  for (const { marketplace, account } of [...order.waiting, ...order.old]) {
    present.add(placeKey(marketplace));
    if (account !== null) present.add(placeKey(marketplace, account));
  }
  const hasChosen = (id: string) =>
    data.accounts.some((one) => one.marketplace === id && present.has(placeKey(id, one.id)));
  const marketplaces = data.marketplaces.filter(({ id }) => present.has(placeKey(id)) || hasChosen(id));
  const isChosen = (places: readonly Place[]) => places.some(({ key }) => chosen.includes(key));
  const shops = marketplaces.map(({ id, name }) => {
    const accounts = data.accounts.filter((one) => one.marketplace === id && present.has(placeKey(id, one.id)));
    const places = accounts.map(placeOf);
    return { self: { key: placeKey(id), label: name, colour: null }, places: worthAChoice(places, isChosen) };
  });
  const selves = worthAChoice(
    shops.map(({ self }) => self),
    isChosen,
  );
  return shops.flatMap(({ self, places }) => [...(selves.includes(self) ? [self] : []), ...places]);
}

function placeOf({ marketplace, id, label, colour }: QueueAccount): Place {
  return { key: placeKey(marketplace, id), label, colour };
}

function worthAChoice(places: readonly Place[], isChosen: (places: readonly Place[]) => boolean): readonly Place[] {
  return places.length > 1 || isChosen(places) ? places : [];
}

/** Folding thousands of names at every key would be felt; an item does not change. */
const sought = new WeakMap<QueueItem, string>();

function soughtIn(item: QueueItem): string {
  const known = sought.get(item);
  if (known !== undefined) return known;
  const text = folded(`${item.buyerName ?? ''} ${item.subject ?? ''}`);
  sought.set(item, text);
  return text;
}

/** One walk over a page: what stands where, what it says, what of it are printed times. */

import type { Moment } from '../../domain/conversation/moment';
import { normaliseText } from '../../domain/conversation/text-key';
import { BUILT_IN } from '../built-in';
import type { Steps } from '../reader';
import { shadowRootOf } from '../shadow';
import type { SurveyContext } from './inferred';

declare const document: never;

export interface Place {
  readonly element: Element;
  readonly index: number;
  /** Of what holds it, the host of a shadow root too. */
  readonly parent: Place | undefined;
  readonly depth: number;
  /** Tags from the top down; those that only dress a text count as one. */
  readonly path: string;
  /** Its own text, without that of the elements in it. */
  readonly own: string;
  readonly children: Place[];
  /** The index after the last place in it. */
  end: number;
  time?: Printed;
}

export interface Printed {
  readonly moment: Moment;
  readonly attribute?: string;
  readonly epoch?: true;
  /** Something else is printed with it: who wrote, whether it was read. */
  readonly isDressed?: true;
  /** Nothing of it is printed: it is what the pointer is told. */
  readonly isHidden?: true;
  /** A time of day and no day. */
  readonly clock: boolean;
  /** A day and no time of day. */
  readonly day: boolean;
}

export interface Survey {
  readonly page: Document;
  readonly places: readonly Place[];
  readonly times: readonly Place[];
  readonly of: ReadonlyMap<Element, Place>;
  /** Epoch ms. */
  readonly now: number;
}

/** A page of more elements is none that a seller reads chats on, and to look through it takes too long. */
export const PLACES = 60_000;
const TIMES = 6000;
const PAUSE_EVERY = 75;
/** What is done for the first time takes longer. */
const FIRST = 40;
const MAPPED = 60;

const DRESS = new Set([
  'B',
  'STRONG',
  'EM',
  'I',
  'SPAN',
  'U',
  'MARK',
  'SMALL',
  'SUB',
  'SUP',
  'S',
  'FONT',
  'TIME',
  'ABBR',
]);
const SKIPPED = new Set([
  ...['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'SELECT', 'DATALIST', 'IFRAME', 'CANVAS', 'VIDEO', 'OBJECT'],
  ...['LINK', 'META', 'BR', 'WBR'],
]);
const HOSTS = new Set(['ARTICLE', 'ASIDE', 'DIV', 'FOOTER', 'HEADER', 'MAIN', 'NAV', 'P', 'SECTION', 'SPAN', 'BODY']);

const TIMELY =
  /\d|сьогодн|сегодн|вчора|вчера|щойно|только|сейчас|зараз|тому|назад|понед|вівт|втор|се?ред|четв|п.?ятн|суб+от|неділ|воскр|^(?:пн|вт|ср|чт|пт|сб|нд|вс)\.?$/iu;
export const INSTANT = /^20\d\d-\d\d-\d\d[T ]\d\d:\d\d/u;
const EPOCH = /^1\d{9}(?:\d{3})?$/u;
/** «о 14:05», too: no day is named. */
const CLOCK = /^(?:во?|у|об?|at)?\d{1,2}:\d\d(?::\d\d)?$/iu;
const OF_WEEKDAY =
  /^(?:пн|вт|ср|чт|пт|сб|нд|вс|понед\p{L}+|вівт\p{L}+|втор\p{L}+|сере?д\p{L}+|четв\p{L}+|п.?ятн\p{L}+|суб\p{L}+|неділ\p{L}+|воскр\p{L}+)[.,]*\s+(\d{1,2}:\d\d)$/iu;
const FIGURES_OF_DAY = /\d{1,2}:\d\d/u;

/** @returns nothing of a page that is too large */
export function* surveyOf(page: Document, context: SurveyContext): Steps<Survey | undefined> {
  const places: Place[] = [];
  const times: Place[] = [];
  const of = new Map<Element, Place>();
  const known = new Map<string, Moment | undefined>();
  // Any other weekday's name would have been understood; whether today is meant a thread's other times tell.
  const ofToday = (text: string) => {
    const [, clock] = OF_WEEKDAY.exec(text) ?? [];
    return clock === undefined ? undefined : context.parseTime(clock, context);
  };
  const timeOf = (text: string) => {
    if (text.length > 40 || !TIMELY.test(text)) return undefined;
    if (!known.has(text)) known.set(text, context.parseTime(text, context) ?? ofToday(text));
    return known.get(text);
  };
  const stack: { element: Element; parent: Place | undefined; path: string }[] = [
    { element: page.body, parent: undefined, path: '' },
  ];
  const open: Place[] = [];
  /** One of those that stand side by side: the next comes when it is taken, for there may be thousands. */
  const push = (from: Element | null, parent: Place, path: string) => {
    let element = from;
    while (element && (SKIPPED.has(element.tagName) || element.tagName.startsWith('TAKT-')))
      element = element.nextElementSibling;
    if (element) stack.push({ element, parent, path });
  };
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { element, parent, path } = next;
    if (parent) push(element.nextElementSibling, parent, path);
    while (open.length > 0 && open.at(-1) !== parent) (open.pop() as Place).end = places.length;
    const own = ownText(element);
    const place: Place = {
      ...{ element, index: places.length, parent, depth: (parent?.depth ?? -1) + 1, own, children: [], end: 0 },
      path: `${path}/${DRESS.has(element.tagName) ? 'i' : element.localName}`,
    };
    if (places.length >= PLACES) return undefined;
    parent?.children.push(place);
    places.push(place);
    of.set(element, place);
    open.push(place);
    const time = printedIn(element, own, timeOf);
    if (time && times.length < TIMES) {
      place.time = time;
      times.push(place);
    }
    const root = rootOf(element);
    // The last one first, for what is put on a stack last is taken off first.
    if (root) push(root.firstElementChild, place, `${place.path}#`);
    if (element.localName !== 'svg') push(element.firstElementChild, place, place.path);
    if (places.length % PAUSE_EVERY === 0 || places.length < FIRST) yield;
  }
  for (const place of open) place.end = places.length;
  yield;
  times.push(...(yield* dressedIn(places, timeOf)));
  times.sort((a, b) => a.index - b.index);
  return { page, places, times, of, now: context.now };
}

/** Most elements can have none, and to ask takes a while. */
const rootOf = (element: Element) =>
  HOSTS.has(element.tagName) || element.localName.includes('-') ? shadowRootOf(element) : null;

function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3) text += ` ${node.nodeValue}`;
  return text.length > 1 && /\S/u.test(text) ? normaliseText(text) : '';
}

function printedIn(element: Element, own: string, timeOf: (text: string) => Moment | undefined): Printed | undefined {
  const shown = own === '' || own.length > 40 || (own.length < 3 && isLettered(element)) ? undefined : timeOf(own);
  const isMade = element.tagName === 'TIME';
  if (!shown && !isMade) return toldIn(element, timeOf);
  for (const { name, value } of element.attributes) {
    if (value.length < 10 || value.length > 40 || name === 'style' || name === 'class') continue;
    const epoch = EPOCH.test(value);
    if (!epoch && !INSTANT.test(value) && !(shown && name === 'title')) continue;
    const moment = epoch ? { at: Number(value.padEnd(13, '0')), precision: 'exact' as const } : timeOf(value);
    // What is printed must be a time too, or what holds it be made for one.
    if (moment && (!shown || near(moment, shown) || isMade) && (epoch || FIGURES_OF_DAY.test(value)))
      return { moment, attribute: name, ...(epoch && { epoch }), clock: false, day: false };
  }
  return shown && asPrinted(shown, own);
}

/** A square with the first letters of a name, which may be those of a weekday as well. */
export function isLettered(element: Element): boolean {
  if (!/^\s*\p{Lu}{0,2}\s*$/u.test(element.textContent ?? '')) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= 20 && width <= 80 && Math.abs(width - height) < 3;
}

const asPrinted = (moment: Moment, text: string): Printed => ({
  moment,
  clock: CLOCK.test(text.replace(/[^\p{L}\d:]/gu, '')),
  day: !FIGURES_OF_DAY.test(text) && moment.precision === 'day',
});

/** A day and a time that only the pointer is told. */
function toldIn(element: Element, timeOf: (text: string) => Moment | undefined): Printed | undefined {
  const title = element.getAttribute('title') ?? '';
  const moment = FIGURES_OF_DAY.test(title) && title.length > 8 ? timeOf(title) : undefined;
  return moment && { moment, attribute: 'title', clock: false, day: false, isHidden: true };
}

/** Times that are printed with something else, wherever nearly all that is printed in such places is so. */
function* dressedIn(places: readonly Place[], timeOf: (text: string) => Moment | undefined): Steps<Place[]> {
  const said = places.filter(({ own }) => own !== '');
  const printed = new Set(said.map(({ own }) => own));
  yield;
  const groups = Map.groupBy(said, ({ path, element }) => `${path} ${element.localName} ${element.className}`);
  const found: Place[] = [];
  for (const like of groups.values()) {
    yield;
    found.push(...dressedAmong(like, printed, timeOf));
  }
  return found;
}

function dressedAmong(
  like: readonly Place[],
  printed: ReadonlySet<string>,
  timeOf: (text: string) => Moment | undefined,
): Place[] {
  // Beside them may stand times with nothing else: of those the same must be left.
  const plain = like.filter(({ time }) => time && !time.attribute);
  const times = like.flatMap((place) => {
    const { own, time } = place;
    const bare = !time && own.length < 60 && /\d[:.]\d/u.test(own) ? BUILT_IN.moment?.(own) : own;
    const moment = bare === own || bare === undefined ? undefined : timeOf(bare);
    return moment && bare ? [{ place, time: { ...asPrinted(moment, bare), isDressed: true as const } }] : [];
  });
  const isEnough =
    like.length === 1
      ? times.every((one) => isSigned(one, printed))
      : times.length + plain.length >= Math.max(2, 0.8 * like.length);
  if (times.length === 0 || !isEnough) return [];
  if (plain.some(({ own, time }) => timeOf(BUILT_IN.moment?.(own) ?? '')?.at !== time?.moment.at)) return [];
  return times.map(({ place, time }) => Object.assign(place, { time }));
}

/** «Олена К. · 19 листопада, 15:28»: one alone says who and when, if somebody is called so elsewhere on the page. */
const isSigned = ({ place, time }: { readonly place: Place; readonly time: Printed }, printed: ReadonlySet<string>) =>
  !time.clock && !time.day && printed.has(/^(\p{Lu}[\p{L}’'ʼ. -]{1,40}) [·•|—–] /u.exec(place.own)?.[1] ?? '');

const DAYS_APART = 3 * 86_400_000;
const near = (a: Moment, b: Moment) => Math.abs(a.at - b.at) < DAYS_APART || (b.until !== undefined && a.at <= b.until);

/** All that is printed in a place, of which one of its own is the first. */
export function leavesIn({ places }: Survey, place: Place): Place[] {
  return places.slice(place.index, place.end).filter(({ own }) => own !== '');
}

/** Whether a place is one of these or in one of them. */
export function within({ places }: Survey, these: readonly Place[]): (place: Place) => boolean {
  const inside = new Uint8Array(places.length);
  for (const { index, end } of these) inside.fill(1, index, end);
  return ({ index }) => inside[index] === 1;
}

/** `map` in steps. */
export function* mapped<From, To>(values: readonly From[], to: (value: From, index: number) => To): Steps<To[]> {
  const made: To[] = [];
  for (const [index, value] of values.entries()) {
    made.push(to(value, index));
    if (index % MAPPED === MAPPED - 1) yield;
  }
  return made;
}

export const holds = (outer: Place, inner: Place): boolean => outer.index <= inner.index && inner.index < outer.end;

/** The smallest place with all of them in it. */
export function holderOf(places: readonly Place[]): Place | undefined {
  let [holder] = places;
  for (const place of places) while (holder && !holds(holder, place)) holder = holder.parent;
  return holder;
}

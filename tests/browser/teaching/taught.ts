/** Teaches a page by points that are made where its truth says that things stand. */
import { onTestFinished } from 'vitest';
import { documentsOf } from '../../../utils/adapters/documents';
import { threads } from '../../../utils/adapters/inference/threads';
import { documentSteps } from '../../../utils/adapters/read-documents';
import type { PageReading } from '../../../utils/adapters/reading';
import { marketplacesIn } from '../../../utils/adapters/registry';
import { createTeacher, type Fault, POINTS, type Points, type Teacher } from '../../../utils/adapters/teaching';
import { parseTime } from '../../../utils/adapters/time';
import type { PageMap } from '../../../utils/domain/pages/page-map';
import type { Truth } from '../../cabinets/variants/truth';
import { NOW } from '../../score/seed';

export const isFault = (value: object): value is Fault => 'kind' in value && value.kind === 'fault';

/** In a frame, with the shadow roots opened that only an extension can look into. */
export async function shown(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1280px; height: 800px; border: 0';
  frame.srcdoc = html.replaceAll('shadowrootmode="closed"', 'shadowrootmode="open"');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  return frame.contentDocument as Document;
}

/** What the engine reads by a map, in the page and its frames. */
export function readBy(page: Document, map: PageMap, marketplace: string, timeZone: string): PageReading {
  const [adapter] = marketplacesIn(marketplace);
  if (!adapter) throw new Error(marketplace);
  const steps = documentSteps(adapter, [{ ...map, paths: [] }], documentsOf(page), { now: NOW, timeZone });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value?.reading ?? { kind: 'elsewhere' };
  }
}

export const teacherFor = (
  page: Document,
  marketplace: string,
  timeZone = 'Europe/Kyiv',
  read = (map: PageMap) => readBy(page, map, marketplace, timeZone),
): Teacher =>
  createTeacher({ ...{ page, marketplace, channel: 'chat', timeZone, parseTime, read, ...threads }, now: () => NOW });

/** Where the truth says that something stands; ` >>> ` stands between a host or a frame and what is in it. */
export function elementAt(selector: string): Element {
  for (const page of documentsOf(document)) {
    let scope: ParentNode | null = page;
    let element: Element | null = null;
    for (const part of selector.split(' >>> ')) {
      element = scope?.querySelector(part) ?? null;
      scope = element?.shadowRoot ?? (element as HTMLIFrameElement | null)?.contentDocument ?? null;
    }
    if (element) return element;
  }
  throw new Error(`There is no ${selector}`);
}

/** Takes away what only a truth has, in the frames of the page too. */
export function unmark(page: Document): void {
  for (const one of documentsOf(page)) for (const element of allIn(one.body)) element.removeAttribute('data-truth');
}

/** All elements in one, those in shadow roots too. */
export function* allIn(root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* allIn(element.shadowRoot);
    yield* allIn(element);
  }
}

function* inside(element: Element): Generator<Element> {
  yield element;
  if (element.shadowRoot) yield* allIn(element.shadowRoot);
  yield* allIn(element);
}

const plain = (text: string | null | undefined) => (text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
const ownText = (element: Element) =>
  plain([...element.childNodes].flatMap((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : [])).join(' '));

export function saying(where: Element, text: string): Element | undefined {
  const own = [...inside(where)].find((element) => ownText(element) === plain(text));
  return own ?? [...inside(where)].reverse().find((element) => plain(element.textContent) === plain(text));
}

/** What prints a time there, of the deepest such elements the first. */
async function timeIn(teacher: Teacher, where: Element, point: 'time' | 'message-time'): Promise<Element | undefined> {
  for (const element of inside(where)) {
    if (ownText(element) === '') continue;
    const found = await teacher.pointed(point, element);
    if (!isFault(found)) return found;
  }
  return undefined;
}

/** The points of a list: in the row that the truth names at that place. */
export async function listPoints(teacher: Teacher, truth: Truth, at: number): Promise<Points> {
  const row = truth.list?.rows[at];
  if (!row) return {};
  const where = elementAt(row.selector);
  const [name, time] = [saying(where, row.buyer ?? ''), await timeIn(teacher, where, 'time')];
  return { ...(name && { name }), ...(time && { time }) };
}

/** Those of a thread: the last messages of either side. */
export async function threadPoints(teacher: Teacher, truth: Truth): Promise<Points> {
  const { thread, reply } = truth;
  if (!thread) return {};
  const lastOf = (author: 'buyer' | 'seller') => thread.messages.findLast((message) => message.author === author);
  const [theirs, ours] = [lastOf('buyer'), lastOf('seller')];
  if (!theirs || !ours) return {};
  const [buyers, own] = [elementAt(theirs.selector), elementAt(ours.selector)];
  const time =
    (await timeIn(teacher, buyers, 'message-time')) ?? (await timeIn(teacher, around(buyers), 'message-time'));
  return {
    buyer: saying(buyers, theirs.text) ?? buyers,
    own: saying(own, ours.text) ?? own,
    ...(time && { 'message-time': time }),
    ...(reply !== null && { reply: elementAt(reply) }),
  };
}

/** As the seller makes them: one after another, and each is taken. */
export async function made(teacher: Teacher, points: Points): Promise<Points> {
  let before: Points = {};
  for (const point of POINTS) {
    const element = points[point];
    if (!element) continue;
    const found = await teacher.pointed(point, element, before);
    if (isFault(found)) throw new Error(`${point}: ${found.fault}`);
    before = { ...before, [point]: found };
  }
  return before;
}

const around = (element: Element) => element.parentElement ?? element;

/** The field that an answer to the buyer is typed into, and those that must never be taken for it. */
import type { Steps } from '../reader';
import { selectorsFor } from './selectors';
import type { Place, Survey } from './survey';
import { ADDRESSED, COMPLAINT, FIGURES, NOTE, REPLY, SAVE, SEARCH, SEND, TEMPLATE, TO_ANSWER } from './words';

declare const document: never;

export interface ReplyFind {
  readonly place: Place;
  readonly select: readonly string[];
  readonly sure: number;
  /** It says that its words go to the buyer. */
  readonly isAddressed: boolean;
}

interface Field {
  readonly place: Place;
  readonly score: number;
  readonly isTrap: boolean;
  readonly isAddressed: boolean;
}

/** @returns nothing where there is none, and where there are two that may be it */
export function* replyBy(survey: Survey, thread: Place): Steps<ReplyFind | undefined> {
  const places = fieldsIn(survey);
  yield;
  const box = thread.element.getBoundingClientRect();
  const fields = places.map((place) => judged(survey, place, places, thread, box));
  yield;
  const [best, next] = fields.filter(({ isTrap }) => !isTrap).sort((a, b) => b.score - a.score);
  if (!best || best.score < 0.5 || (next && next.score > best.score - 0.25)) return undefined;
  const scope = survey.page.body;
  const select = selectorsFor([{ scope, element: best.place.element }]);
  if (!select || select.length === 0) return undefined;
  return { place: best.place, select, sure: Math.min(1, best.score), isAddressed: best.isAddressed };
}

/** All fields that one can write in. */
export const fieldsIn = ({ places }: Survey): Place[] => places.filter(({ element }) => isField(element));

export function isField(element: Element): boolean {
  if (element.localName === 'textarea') return !element.hasAttribute('readonly') && !element.hasAttribute('disabled');
  if (element.localName === 'input')
    return (
      /^(?:text|)$/u.test(element.getAttribute('type') ?? '') &&
      !element.hasAttribute('readonly') &&
      !element.hasAttribute('disabled')
    );
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

function judged(survey: Survey, place: Place, all: readonly Place[], thread: Place, box: DOMRect): Field {
  const { element } = place;
  const own = labelsOf(element);
  const near = `${own} ${wordsBefore(survey, place, all, thread)}`;
  const buttons = buttonsBy(place, all);
  const sends = buttons.some((one) => SEND.test(one.replace(SAVE, '')) && !COMPLAINT.test(one));
  const isBad = (text: string) => NOTE.test(text) || COMPLAINT.test(text) || TEMPLATE.test(text);
  const isSearch =
    SEARCH.test(own) ||
    FIGURES.test(own) ||
    element.getAttribute('role') === 'searchbox' ||
    element.closest('[role="search"]') !== null ||
    /^(?:decimal|numeric|tel|search|email|url)$/u.test(element.getAttribute('inputmode') ?? '');
  const isTrap =
    isSearch ||
    (isBad(near) && (isBad(own) || !ADDRESSED.test(own))) ||
    (!sends && !ADDRESSED.test(near) && buttons.some((one) => SAVE.test(one))) ||
    (!sends && buttons.some((one) => COMPLAINT.test(one)));
  const field = element.getBoundingClientRect();
  const isDrawn = field.width > 40;
  const across = Math.min(field.right, box.right) - Math.max(field.left, box.left);
  const isUnder = across > 0.5 * field.width && field.width > 0.3 * Math.min(box.width, 400);
  const gap = field.top >= box.bottom - 4 ? field.top - box.bottom : box.top - field.bottom;
  const apart = steps(place, thread);
  const score =
    (REPLY.test(own) ? 0.4 : REPLY.test(near) ? 0.25 : 0) +
    (sends ? 0.3 : 0) +
    (buttons.some((one) => TO_ANSWER.test(one.trim().split(/\s{2,}/u, 1)[0] ?? '')) ? 0.1 : 0) +
    (isUnder ? 0.25 : -0.3) +
    (gap > -20 && gap < 160 ? 0.2 : gap >= 160 ? -0.2 : 0) +
    (apart <= 3 ? 0.2 : apart <= 5 ? 0.1 : -0.1) -
    (element.localName === 'input' ? 0.15 : 0) -
    (isDrawn ? 0 : 0.5);
  return { place, score, isTrap, isAddressed: ADDRESSED.test(near) };
}

/** What a field says of itself. */
export function labelsOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const said = [
    'placeholder',
    'aria-label',
    'aria-placeholder',
    'data-placeholder',
    'title',
    'name',
    'id',
    'data-testid',
    'data-qaid',
  ].map((name) => element.getAttribute(name) ?? '');
  for (const name of ['aria-labelledby', 'aria-describedby']) {
    for (const id of (element.getAttribute(name) ?? '').split(/\s+/u))
      said.push((id && root.getElementById(id)?.textContent) || '');
  }
  if (element.id) said.push(root.querySelector(`label[for="${CSS.escape(element.id)}"]`)?.textContent ?? '');
  said.push(element.closest('label')?.textContent?.slice(0, 80) ?? '');
  return said.join(' ');
}

/** What is printed right before it, as far as no other field stands between: a label that is no label. */
function wordsBefore({ places }: Survey, place: Place, fields: readonly Place[], thread: Place): string {
  const before = fields.filter(({ index }) => index < place.index).at(-1)?.index ?? 0;
  let form: Place | undefined = place;
  for (
    let up = 0;
    up < 3 && form?.parent && fields.filter((field) => isWithin(form?.parent as Place, field)).length === 1;
    up++
  )
    form = form.parent;
  const from = Math.max(before + 1, (form?.index ?? place.index) - 3, place.index - 8);
  const said: string[] = [];
  for (let index = place.index - 1; index >= from; index--) {
    const one = places[index] as Place;
    const { own, element, time } = one;
    // A message is no label.
    if (time || own.length > 60 || (one !== thread && isWithin(thread, one))) break;
    if (element.closest('button, [role="button"], a')) continue;
    if (own !== '') said.push(own);
    if (said.length === 2) break;
  }
  return said.join(' ');
}

const isWithin = (outer: Place, inner: Place) => outer.index <= inner.index && inner.index < outer.end;

/** What the buttons say that stand with it, and with no other field. */
function buttonsBy(place: Place, fields: readonly Place[]): string[] {
  for (let at = place.parent, up = 0; at && up < 4; at = at.parent, up++) {
    const around = at;
    const inside = fields.filter((field) => isWithin(around, field));
    const root = at.element.shadowRoot ?? at.element;
    const buttons = [...root.querySelectorAll('button, input[type="submit"], input[type="button"], [role="button"]')];
    if (buttons.length === 0) continue;
    const after = inside.length === 1 ? buttons : buttons.filter((button) => isNext(button, place, inside));
    if (after.length > 0) return after.map(saysButton);
    if (inside.length > 1) return [];
  }
  return [];
}

/** Behind this field, and before the next. */
function isNext(button: Element, { element }: Place, fields: readonly Place[]): boolean {
  const isAfter = (one: Element, other: Element) => (other.compareDocumentPosition(one) & 4) !== 0;
  return (
    isAfter(button, element) &&
    !fields.some(
      (field) => field.element !== element && isAfter(field.element, element) && isAfter(button, field.element),
    )
  );
}

const SAYING = ['aria-label', 'title', 'value', 'class', 'data-testid', 'data-qaid'];

const saysButton = (button: Element) =>
  [button.textContent ?? '', ...SAYING.map((name) => button.getAttribute(name) ?? '')].join(' ');

/** How far apart in the tree. */
function steps(a: Place, b: Place): number {
  let [one, other, count]: [Place | undefined, Place | undefined, number] = [a, b, 0];
  while (one && other && one !== other && count < 30) {
    if (one.depth >= other.depth) one = one.parent;
    else other = other.parent;
    count++;
  }
  return count;
}

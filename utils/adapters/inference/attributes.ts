/** What attributes say of an element without a word of what people are called or write: selectors may be kept. */
import { BUYER_TOKEN, OWN_TOKEN, REPLY, SEARCH, SYSTEM_TOKEN, TALK } from './words';

declare const document: never;

/** Left to other ways, or to what people are called and write. */
const UNSAID = /^(?:class|style|id|href|src|alt|title)$/u;

/** Attributes whose values say what an element is, and not what it holds. */
const TELLING =
  /^(?:role|itemprop|type|name|dir|kind|from|side|direction|author|sender|aria-current|aria-selected|colspan|align)$/u;

/** Where a style puts something. */
const SIDED = /(?:text-align|float|align-self|justify-content|flex-direction|margin-left): ?[a-z-]+/u;

/** They are read to people. */
const READABLE = /^(?:aria-label|placeholder)$/u;

/** Whose something is: a side, or somebody's name. */
export const OF_SOMEBODY =
  /author|sender|^from$|(?:^|-)(?:user|buyer|client|customer|nick|login|person|owner|peer|contact)|^data-(?:.*-)?name$/u;

/** How cabinets begin what they say over fields, lists and buttons, besides. */
const OF_INTERFACE =
  /^(?:введ[іи]т|вкаж[іи]т|укажит|текст|ваш|список|істор|истор|комент|коммент|надісл|отправ|дода|добав|write|type|your|text|comment|send|list)/iu;

/** A simple selector of one attribute; nothing where it would say what the page holds. */
export function attributeToken(element: Element, name: string, value: string): string | undefined {
  const [side] = (name === 'style' && SIDED.exec(value)) || [];
  if (side !== undefined) return `[style*="${side}"]`;
  if (UNSAID.test(name)) return undefined;
  if (READABLE.test(name)) return isOfInterface(element, value) ? `[${name}="${value}"]` : `[${name}]`;
  const isOfData = name.startsWith('data-');
  // What is there or not: a word of a programmer's own, and no reading aid of the framework's.
  if (value === '' && /^[a-z][a-z-]+$/u.test(name) && !/^(?:_|ng|data-v-)/u.test(name)) return `[${name}]`;
  if ((isOfData || TELLING.test(name)) && isOfPrograms(name, value))
    return `[${name}="${isOfData ? CSS.escape(value) : value}"]`;
  return isOfData || name === 'datetime' || name.endsWith('-id') ? `[${name}]` : undefined;
}

/** No digit, no capital but the first, nothing that is printed there as well; a word alone may be a name. */
function isOfInterface({ textContent }: Element, value: string): boolean {
  return (
    value.length < 40 &&
    /^\p{L}[\p{Ll}\s’'ʼ-]*(?:…|\.{3}|:)?$/u.test(value) &&
    !/^\p{Lu}[\p{L}’'ʼ-]*:?$/u.test(value) &&
    [OF_INTERFACE, TALK, REPLY, SEARCH].some((words) => words.test(value.split(' ', 1)[0] ?? '')) &&
    !textContent?.includes(value)
  );
}

/** A word of a programmer, and not a number, a name or somebody's. */
function isOfPrograms(name: string, value: string): boolean {
  if (name === 'colspan' || value === 'true' || value === 'false') return true;
  if (OF_SOMEBODY.test(name) && ![OWN_TOKEN, BUYER_TOKEN, SYSTEM_TOKEN].some((token) => token.test(value)))
    return false;
  return /^[\w:./-]{1,39}$/u.test(value) && !/\d{2}/u.test(value) && !/^[A-Z][a-z]+(?:[-_.][A-Z][a-z]*)*$/u.test(value);
}

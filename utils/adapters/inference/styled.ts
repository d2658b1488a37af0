/** What styles that are written on elements say of whose side something is on, and how sides look. */
import { BUYER_TOKEN, OWN_TOKEN } from './words';

declare const document: never;

/** Where something is put. */
const PUT =
  /^(?:margin|padding)(?:-(?:left|right|inline(?:-start|-end)?))?$|^(?:left|right|float|direction|order|text-align|transform|flex-direction|inset(?:-[\w-]+)?)$|^(?:align|justify|place)-[\w-]+$|^grid-(?:column|area)/u;

/** How it looks; a theme, a word that was searched for, an unread mark change that. */
const LOOK = /^(?:background|color|border)(?:-(?:color|radius|left|right)(?:-[\w-]+)?)?$/u;

/** No quote, no address, and no word of anybody's. */
const PLAIN = /^[\w#%.,() -]{1,60}$/u;
const WORD = /^[a-z -]+$/u;

/** What cabinets of old say it by. */
const OF_OLD = ['bgcolor', 'color'];

const OF_BOTH = ['background', 'margin', 'justify-content', 'align-', 'text-align', 'float', 'flex-direction'];

/** Selectors by what is written in its style, in words alone, as it stays where colours and figures change. */
export const worded = (element: Element): string[] =>
  declared(element).flatMap(({ text, name, value }) => (PUT.test(name) && WORD.test(value) ? [within(text)] : []));

/** The same by all that puts it somewhere or gives it a look; and by what is not written there at all. */
export function styled(element: Element): string[] {
  const found = declared(element).flatMap(({ text, name, value }) => {
    const isOwnWord = name.startsWith('--') && (/^\d{1,3}$/u.test(value) || isSide(value));
    return PUT.test(name) || LOOK.test(name) || isOwnWord ? [within(text)] : [];
  });
  const old = OF_OLD.flatMap((name) => {
    const value = element.getAttribute(name);
    return value !== null && PLAIN.test(value) ? [`[${name}="${value}"]`] : [];
  });
  const style = element.getAttribute('style') ?? '';
  const bare = OF_BOTH.filter((name) => !style.includes(name)).map((name) => `:not([style*="${name}"])`);
  return [...found, ...old, ...bare];
}

const within = (text: string): string => `[style*="${text}"]`;
const isSide = (value: string): boolean => OWN_TOKEN.test(value) || BUYER_TOKEN.test(value);

/** As it is written: the browser says it in other words once a script has touched it. */
function declared(element: Element) {
  return (element.getAttribute('style') ?? '').split(';').flatMap((part) => {
    const text = part.trim();
    const [, name, value] = /^([\w-]+)\s*:\s*(.+)$/u.exec(text) ?? [];
    return name && value && PLAIN.test(value) && !/url/iu.test(value) ? [{ text, name, value }] : [];
  });
}

const SEEN = [
  ...(['backgroundColor', 'color', 'textAlign', 'justifyContent', 'alignItems', 'alignSelf'] as const),
  ...(['flexDirection', 'float', 'direction', 'borderTopLeftRadius', 'borderTopRightRadius'] as const),
];

/** How far up from one message what holds it does not hold the other one too. */
export function levelsApart(one: Element, other: Element): number {
  let levels = 0;
  for (let at = one.parentElement; at && !at.contains(other); at = at.parentElement) levels++;
  return levels;
}

/** How a message looks, from so many levels around its own box down to its words. */
export function lookOf(row: Element, words: Element | undefined, levels: number): string {
  const boxes: Element[] = [];
  let left = levels;
  for (let at: Element | null = words ?? row; at && left >= 0; at = at.parentElement) {
    boxes.push(at);
    if (!row.contains(at) || at === row) left--;
  }
  return boxes
    .map((box) => {
      const style = box.ownerDocument.defaultView?.getComputedStyle(box);
      return SEEN.map((name) => style?.[name]).join();
    })
    .join('\n');
}

/** Whatever a page says of anybody, and wherever it says so, its skeleton does not say it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { skeletonToHtml } from '../../utils/domain/pages/skeleton-html';
import { asSkeleton } from '../../utils/domain/pages/skeleton-schema';
import { aFrame, shownIn } from './fixtures';
import { keptWindows, windowsOf } from './planted';
import { drawn, skeletonIn } from './skeletons';

const ONES = {
  name: [
    ...['Олександра Ґалаґан', 'Їжакевич Ярина-Соломія', "Дем'яненко Лук'ян", 'ЩЕРБАКОВ Всеволод', 'Ёлкина Агриппина'],
    ...['Zbigniew Brzęczyszczykiewicz', 'Joaquín Ñuñez', 'Әлихан Бөкейханұлы', 'Қарлығаш Өмірбекқызы', 'Пётр Ильич'],
  ],
  address: [
    ...['вул. Героїв Чорнобиля 17, кв. 204', 'м. Кам’янець-Подільський, просп. Грушевського, 5б'],
    ...['ул. Большая Ордынка, д. 1234, подъезд 6', 'Қабанбай батыр даңғылы 53', 'Hauptstraße 118a, 80331 München'],
  ],
  product: [
    'Ковдра вовняна 200×220 кремова',
    'Xiaomi Redmi-Buds 4Lite_white',
    'Чайник эмалированный 2,5 л',
    'Ноутбук ThinkPad-X1',
  ],
} as const;

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${length - 1}}$`, 'u'));
const letters = (length: number) => fc.stringMatching(new RegExp(`^[a-z0-9]{${length}}$`, 'u'));

/** Something that is somebody's. */
const value = fc.oneof(
  fc.constantFrom(...ONES.name, ...ONES.address, ...ONES.product),
  digits(9).map((number) => `+380${number}`),
  digits(9).map(
    (number) => `+380 (${number.slice(0, 2)}) ${number.slice(2, 5)}-${number.slice(5, 7)}-${number.slice(7)}`,
  ),
  digits(16),
  digits(16).map((number) => (number.match(/.{4}/gu) ?? []).join(' ')),
  digits(27).map((number) => `UA${number}`),
  digits(14).map((number) => `20${number.slice(2)}`),
  fc.tuple(letters(9), letters(7)).map(([user, host]) => `${user}@${host}.com.ua`),
  fc
    .tuple(letters(8), digits(8), letters(6))
    .map(([host, id, key]) => `https://${host}.example/${key}/${id}?buyer=${key}#${id}`),
  digits(9).map((number) => `№ ${number}`),
  fc.uuid(),
  letters(24),
);

/** Every place where a page can say something. */
const PLACES: Readonly<Record<string, (value: string, page: Document) => Node>> = {
  text: (value, page) => page.createTextNode(value),
  'text in an element': (value, page) => made(page, 'p', value),
  'text beside a time': (value, page) => made(page, 'span', `${value}, 12 лютого, 18:20`),
  'text after a known word': (value, page) => made(page, 'span', `Ви: ${value}`),
  'a heading of two parts': (value, page) => made(page, 'h2', `Замовлення ${value}`),
  option: (value, page) => made(page, 'option', value),
  comment: (value, page) => page.createComment(value),
  script: (value, page) => made(page, 'script', `/* ${value} */`),
  style: (value, page) => made(page, 'style', `.x::before { content: "${value}" }`),
  'custom element': (value, page) => page.createElement(`x-${slug(value)}`),
  'attribute’s name': (value, page) => withAttribute(page, `data-${slug(value)}`, ''),
  class: (value, page) => withAttribute(page, 'class', `Message__text ${slug(value)} item--${slug(value)}_q1`),
  style_: (value, page) =>
    withAttribute(page, 'style', `background: url("https://img.example/${slug(value)}.png"); width: 9px`),
  field: (value, page) => typed(page, 'input', value),
  'hidden field': (value, page) => withAttribute(page, 'value', value, 'input'),
  textarea: (value, page) => typed(page, 'textarea', value),
  svg: (value, page) => {
    const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.innerHTML = '<title></title><path/>';
    svg.firstElementChild?.append(value);
    svg.lastElementChild?.setAttribute('d', slug(value));
    return svg;
  },
  'shadow root': (value, page) => {
    const host = page.createElement('x-card');
    host.attachShadow({ mode: 'open' }).append(made(page, 'b', value), withAttribute(page, 'title', value));
    return host;
  },
  frame: (value, page) => {
    const frame = page.createElement('iframe');
    frame.setAttribute('src', 'about:blank');
    frame.setAttribute('data-later', value);
    return frame;
  },
  'our own': (value, page) => made(page, 'takt-row', value),
};
const ATTRIBUTES =
  `id title alt aria-label aria-labelledby placeholder name href action src srcset data-id data-qaid data-user
  data-time datetime for value label lang role type target style content onclick tabindex colspan width rel data-addtime
  formcontrolname aria-current contenteditable dir is slot itemid ping cite`.split(/\s+/u);
const places = [...Object.keys(PLACES), ...ATTRIBUTES.map((name) => `@${name}`)];

test('no four signs of anything that names anybody', () => {
  const frame = aFrame();
  const plants = fc.array(fc.tuple(value, fc.constantFrom(...places)), { maxLength: 80, size: 'max' });
  fc.assert(
    fc.property(plants, fc.integer(), (planted, seed) => {
      const page = shownIn(frame, '<!doctype html><body><main></main></body>');
      let at: Element = page.querySelector('main') as Element;
      for (const [one, place] of planted) {
        const node = place.startsWith('@') ? withAttribute(page, place.slice(1), one) : PLACES[place]?.(one, page);
        if (!node) throw new Error(`no place ${place}`);
        at.append(node);
        if (place === 'frame') (node as HTMLIFrameElement).contentDocument?.body.append(made(page, 'p', one));
        if (place === 'text in an element') at = node as Element;
      }
      const skeleton = skeletonIn(page, { random: drawn(seed) });
      const said = JSON.stringify(skeleton).normalize('NFC').toLowerCase();
      const kept = keptWindows(skeleton);
      const survived = planted.flatMap(([one]) =>
        windowsOf(one).filter((window) => !kept.has(window) && said.includes(window)),
      );
      expect(survived).toEqual([]);
      expect(asSkeleton(JSON.parse(JSON.stringify(skeleton))).kind).toBe('skeleton');
      expect(shownIn(frame, skeletonToHtml(skeleton)).body.childElementCount).toBe(1);
    }),
    { numRuns: 60 },
  );
  frame.remove();
});

/** Names that are words of programmers' too. */
const CALLED = ['Max', 'max', 'Mark', 'mark', 'MarkStone', 'Mark Stone', 'mark_max', 'Star', 'star-7', 'Price', 'Page'];
/** What people or shops fill in; of `class` and `role` the page's makers alone. */
const FILLED = `id name for itemprop slot lang data-id data-buyer data-owner data-user data-name data-qaid data-testid
  aria-labelledby aria-controls aria-owns aria-details formcontrolname title alt value label`.split(/\s+/u);

test('no name that is a word of programmers too, in what is filled in', () => {
  const frame = aFrame();
  const plants = fc.array(fc.tuple(fc.constantFrom(...CALLED), fc.constantFrom(...FILLED)), { maxLength: 40 });
  fc.assert(
    fc.property(plants, fc.integer(), (planted, seed) => {
      const page = shownIn(frame, '<!doctype html><body></body>');
      page.body.append(...planted.map(([name, place]) => withAttribute(page, place, name)));
      const children = skeletonIn(page, { random: drawn(seed) }).body.children ?? [];
      expect(children).toHaveLength(planted.length);
      const kept = children.flatMap((child, at) => {
        const [name = '', place = ''] = planted[at] ?? [];
        const values = typeof child === 'string' ? [child] : Object.values(child.attributes ?? {});
        const runs = name.match(/[A-Z]?[a-z]+/gu) ?? [];
        return values.flatMap((value) =>
          runs.some((run) => (value.match(/[A-Z]?[a-z]+/gu) ?? ([] as string[])).includes(run))
            ? `${place}="${value}"`
            : [],
        );
      });
      expect(kept).toEqual([]);
    }),
    { numRuns: 60 },
  );
  frame.remove();
});

function made(page: Document, tag: string, text: string): Element {
  const element = page.createElement(tag);
  element.textContent = text;
  return element;
}

function withAttribute(page: Document, name: string, value: string, tag = 'div'): Element {
  const element = page.createElement(tag);
  element.setAttribute(name, value);
  return element;
}

function typed(page: Document, tag: 'input' | 'textarea', value: string): Element {
  const field = page.createElement(tag);
  field.value = value;
  return field;
}

/** As an element or an attribute can be called. */
const slug = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

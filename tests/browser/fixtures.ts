/** Stored pages with what has to be read of them, and a frame to show them in: reading needs a layout. */
import { onTestFinished } from 'vitest';
import type { MarketplaceAdapter } from '../../utils/adapters/adapter';
import { factsIn } from '../../utils/adapters/facts';
import { readPage } from '../../utils/adapters/reader';
import type { PageReading, ReadingContext } from '../../utils/adapters/reading';
import type { PageMap } from '../../utils/domain/pages/page-map';

export interface Expected extends ReadingContext {
  readonly reading: { readonly kind: PageReading['kind']; readonly map?: string };
}

export interface Fixture {
  /** `wildberries/chat-of-links`. */
  readonly name: string;
  readonly marketplace: string;
  readonly html: string;
  readonly expected: Expected;
}

const pages = import.meta.glob<string>('../fixtures/*/*.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<Expected>('../fixtures/*/*.expected.json', { import: 'default', eager: true });

export const unmatched = [
  ...Object.keys(pages).filter((path) => !expectations[path.replace(/\.html$/u, '.expected.json')]),
  ...Object.keys(expectations).filter((path) => !pages[path.replace(/\.expected\.json$/u, '.html')]),
];

export const fixtures: readonly Fixture[] = Object.entries(pages).flatMap(([path, html]) => {
  const expected = expectations[path.replace(/\.html$/u, '.expected.json')];
  const [, marketplace = '', name = ''] = /fixtures\/([^/]+)\/(.+)\.html$/u.exec(path) ?? [];
  return expected ? [{ name: `${marketplace}/${name}`, marketplace, html, expected }] : [];
});

export function fixture(name: string): Fixture {
  const found = fixtures.find((one) => one.name === name);
  if (!found) throw new Error(`no fixture ${name}`);
  return found;
}

/** The page, laid out at 1280 × 800 in a frame of its own until the test is over. */
export function shown(html: string): Document {
  const frame = aFrame();
  onTestFinished(() => frame.remove());
  return shownIn(frame, html);
}

export function aFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1280px; height: 800px; border: 0';
  document.body.append(frame);
  return frame;
}

/** In place of what the frame has shown before. */
export function shownIn(frame: HTMLIFrameElement, html: string): Document {
  const page = frame.contentDocument as Document;
  page.open();
  // The cabinets' frameworks put no white space between elements, so texts of neighbours touch: «34121349617:01».
  page.write(html.replace(/>\s*\n\s*</gu, '><'));
  page.close();
  return page;
}

/** What is read, as it stands in `.expected.json`: elements by their beginning, the map by its id. */
export function readAs(adapter: MarketplaceAdapter, map: PageMap, page: Document, context: ReadingContext): unknown {
  const reading = readPage(adapter, map, page.body, { ...context, factsIn });
  return JSON.parse(JSON.stringify(reading, (key, value: unknown) => told(key, value)));
}

function told(key: string, value: unknown): unknown {
  if (value === undefined) return null;
  // How it was found is no part of what is read.
  if (key === 'ways') return undefined;
  if (key === 'map') return (value as PageMap).id;
  if (typeof value === 'object' && value !== null && 'tagName' in value) return describe(value as Element);
  return value;
}

function describe(element: Element): string {
  const text = [...(element.textContent ?? '').replace(/\s+/gu, ' ').trim()].slice(0, 20).join('').trim();
  return text === '' ? element.localName : `${element.localName}: ${text}`;
}

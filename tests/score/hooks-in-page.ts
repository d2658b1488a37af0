/** Each hook of each stored page taken away in turn, in the page that this is run in: right nevertheless, less, or wrong. */
import { mapsOf } from '../../utils/adapters/maps';
import type { PageReading, ReadingContext } from '../../utils/adapters/reading';
import { marketplacesIn } from '../../utils/adapters/registry';
import { liesIn, type Read } from '../browser/lies';
import { type Mutation, mutationsOf } from '../browser/mutations';
import { readByAll } from '../browser/read-by-all';
import type { HooksScore } from './page-score';

declare global {
  var taktHooks: typeof hooksOf | undefined;
}

globalThis.taktHooks = hooksOf;

interface Expected extends ReadingContext {
  readonly reading: { readonly kind: string; readonly map?: string };
}

const pages = import.meta.glob<string>('../fixtures/*/*.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<Expected>('../fixtures/*/*.expected.json', { import: 'default', eager: true });

/** Of the stored pages of one marketplace, by the map that reads them. */
function hooksOf(marketplace: string): HooksScore[] {
  const scores = new Map<string, HooksScore>();
  for (const [path, html] of Object.entries(pages)) {
    const expected = expectations[path.replace(/\.html$/u, '.expected.json')];
    const map = expected?.reading.map;
    // Of a thread that is still loading little is said, and nothing can be lost.
    if (!path.includes(`/${marketplace}/`) || expected?.reading.kind !== 'read' || !map || path.includes('-loading'))
      continue;
    const score = scores.get(map) ?? { map, pages: 0, hooks: 0, right: 0, less: 0, wrong: 0 };
    const truth = readAfter(marketplace, html, expected, []);
    // As they were expected by hand: no other map may come before the page's own.
    if (truth.kind !== 'read' || truth.map.id !== map) throw new Error(`${path}: ${truth.kind}`);
    score.pages++;
    for (const mutation of mutationsOf(html)) {
      const reading = readAfter(marketplace, html, expected, [mutation]);
      score.hooks++;
      score[verdictOn(reading, truth)]++;
    }
    scores.set(map, score);
  }
  return [...scores.values()];
}

function verdictOn(reading: PageReading, truth: Read): 'right' | 'less' | 'wrong' {
  if (liesIn(reading, truth).length > 0) return 'wrong';
  return saidBy(reading) === saidBy(truth) ? 'right' : 'less';
}

/** What somebody would see of it: the shop, names, times, authors, and whether there is a field. */
function saidBy(reading: PageReading): string {
  if (reading.kind !== 'read') return reading.kind;
  const thread = reading.thread?.kind === 'thread' ? reading.thread : undefined;
  const rows = reading.list?.rows.map(({ names, last }) => [names.threadId, names.buyer, names.subject, last]);
  const people = thread?.messages.filter(({ author }) => author !== 'system');
  const messages = people?.map(({ author, at, precision, text }) => [author, at, precision, text]);
  return JSON.stringify([reading.account, rows, thread?.names, messages, thread?.reply !== undefined]);
}

function readAfter(
  marketplace: string,
  html: string,
  context: ReadingContext,
  mutations: readonly Mutation[],
): PageReading {
  const [adapter] = marketplacesIn(marketplace);
  if (!adapter) throw new Error(marketplace);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1280px; height: 800px; border: 0';
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  page.open();
  page.write(html.replace(/>\s*\n\s*</gu, '><'));
  page.close();
  for (const mutation of mutations) mutation.apply(page);
  const reading = readByAll(adapter, mapsOf(adapter.id), page.body, context);
  frame.remove();
  return reading;
}

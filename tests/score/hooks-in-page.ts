/** Each hook of each stored page taken away in turn, in the page that this is run in: right nevertheless, right again by the page's structure, less, or wrong. */
import type { MarketplaceAdapter } from '../../utils/adapters/adapter';
import { infer } from '../../utils/adapters/inference';
import { threads } from '../../utils/adapters/inference/threads';
import { mapsOf } from '../../utils/adapters/maps';
import { pageSteps } from '../../utils/adapters/reader';
import type { PageReading, ReadingContext, RowReading } from '../../utils/adapters/reading';
import { marketplacesIn } from '../../utils/adapters/registry';
import { parseTime } from '../../utils/adapters/time';
import { pathKind } from '../../utils/domain/pages/path-kind';
import { arranged, NOTHING_FOUND, strangeness, withFound } from '../../utils/features/guide/found-maps';
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

const NONE = { pages: 0, hooks: 0, right: 0, structure: 0, less: 0, wrong: 0 };

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
    const score = scores.get(map) ?? { map, ...NONE };
    const truth = after(marketplace, html, expected, [], readBare);
    // As they were expected by hand: no other map may come before the page's own.
    if (truth.kind !== 'read' || truth.map.id !== map) throw new Error(`${path}: ${truth.kind}`);
    score.pages++;
    for (const mutation of mutationsOf(html)) {
      score.hooks++;
      score[after(marketplace, html, expected, [mutation], (page) => verdictOn(page, truth))]++;
    }
    scores.set(map, score);
  }
  return [...scores.values()];
}

function verdictOn(page: Shown, truth: Read): 'right' | 'structure' | 'less' | 'wrong' {
  const reading = readBare(page);
  if (liesIn(reading, truth).length > 0) return 'wrong';
  if (saidBy(reading) === saidBy(truth)) return 'right';
  const again = readByStructure(page, reading);
  if (again === reading || again.kind !== 'read') return 'less';
  if (liesIn(timersOf(again, truth), truth).length > 0) return 'wrong';
  return saidBy(timersOf(again, truth)) === saidBy(timersOf(truth, truth)) ? 'structure' : 'less';
}

/** Of a reading what timers are made of: who, when, by whom. Ids, subjects and shops are a known map's. */
function timersOf(reading: Read, { map }: Read): Read {
  const named = ({ names, ...of }: RowReading) => ({ ...of, names: { ...names, threadId: null, subject: null } });
  const { list, thread } = reading;
  return {
    ...reading,
    ...{ map, account: undefined },
    list: list && { ...list, rows: list.rows.map(named) },
    thread:
      thread?.kind === 'thread'
        ? {
            ...{ ...thread, orderNumber: undefined, productTitle: undefined, fromStart: false },
            names: { ...thread.names, threadId: null, buyer: null, subject: null },
          }
        : thread,
  };
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

interface Shown {
  readonly adapter: MarketplaceAdapter;
  readonly page: Document;
  readonly context: ReadingContext;
}

const readBare = ({ adapter, page, context }: Shown) => readByAll(adapter, mapsOf(adapter.id), page.body, context);

/** As on a page in the product that no map fits, or not all of it. */
function readByStructure({ adapter, page, context }: Shown, reading: PageReading): PageReading {
  const { now, timeZone, address } = context;
  const channel = 'map' in reading ? reading.map.channel : 'chat';
  if (!strangeness(reading)) return reading;
  const steps = infer(page, { engine: pageSteps, parseTime, threads, marketplace: adapter.id, channel, now, timeZone });
  let step = steps.next();
  while (!step.done) step = steps.next();
  if (!step.value.map) return reading;
  // A page that is written into a frame has another's address.
  const map = { ...step.value.map, paths: [pathKind(new URL(address).pathname)] };
  const maps = arranged(withFound(map, reading, NOTHING_FOUND), mapsOf(adapter.id));
  return readByAll(adapter, maps, page.body, context);
}

/** What becomes of a stored page of which something is taken away. */
function after<Result>(
  marketplace: string,
  html: string,
  context: ReadingContext,
  mutations: readonly Mutation[],
  work: (page: Shown) => Result,
): Result {
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
  const result = work({ adapter, page, context });
  frame.remove();
  return result;
}

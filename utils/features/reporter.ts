/** Readings → reports: only what changed since the last one, and now and then that it is still so. */
import type { PageChanged, PageReading, RowReading, ThreadReading } from '../adapters/reading';
import type { Span } from '../domain/conversation/coverage';
import { ownKey, type ThreadNames } from '../domain/conversation/identity';
import type { MarketplaceId } from '../domain/conversation/ids';
import type { MessageClaim } from '../domain/conversation/message';
import { latestOf } from '../domain/conversation/moment';
import { hashText } from '../domain/conversation/text-key';
import type { PageStatus, Report, ThreadReport } from '../messaging/protocol';

/** How long (ms) what did not change goes unreported. Shorter than a browser lets a hidden tab sleep. */
const STILL_SO_AFTER = 45_000;

/** What builds itself, or loads, may look like another page: that it is missed is told once it has stood so long (ms). */
export const MISSED_AFTER = 8000;

/** How many threads are told at once: a page feels more of them. */
export const TOLD_AT_ONCE = 100;

type Claim = Omit<MessageClaim, 'observedAt'>;

interface Told extends Pick<ThreadReport, 'names' | 'description'> {
  /** Of a thread; a row has one, its last. */
  readonly claims: Set<string> | undefined;
  readonly last: string;
  readonly at: number;
}

export interface Reporter {
  /** What is to be told, or `undefined` when that is nothing; where there is more, the next report has the rest. */
  reportOf(reading: PageReading, content: PageContent, when: Moments): Report | undefined;
  /** The background has stored it. */
  told(report: Report): void;
  /** Everything is news again. */
  forget(): void;
}

export interface Moments {
  /** When the page was read (epoch ms). */
  readonly observedAt: number;
  /** Until when (epoch ms) the page is sure to have missed nothing: it may have slept since, or been offline. */
  readonly completeUntil: number;
}

export interface PageContent {
  readonly rows: readonly RowReading[];
  readonly thread: ThreadReading | undefined;
  /** How far the thread is complete (epoch ms), where the list knows more. */
  readonly threadUntil: number | undefined;
  readonly twins: readonly ThreadNames[];
}

export function createReporter(marketplace: MarketplaceId): Reporter {
  const known = { row: new Map<string, Told>(), thread: new Map<string, Told>() };
  /** Of rows that were compared before: what they say was told. */
  const unchanged = new WeakMap<RowReading, Told>();
  let pageTold = { status: '', at: 0 };
  /** Since when (epoch ms) a map misses what it should find, by its id. */
  let missed: ReadonlyMap<string, number> = new Map();

  return {
    reportOf(reading, { rows, thread, threadUntil, twins }, { observedAt, completeUntil }) {
      const status = toldStatus(reading);
      const lostMap = lostIn(reading);
      const lost = lostMap && toldStatus(lostMap);
      missed = new Map(
        [status, lost].flatMap((of) => (of?.field ? [[of.mapId, missed.get(of.mapId) ?? observedAt]] : [])),
      );
      const isEarly = ({ mapId }: PageStatus) => observedAt - (missed.get(mapId) ?? 0) < MISSED_AFTER;
      if (!status || (isEarly(status) && status.result === 'page-changed')) return undefined;
      const page: PageStatus = isEarly(status) ? { ...status, field: null, early: true } : status;
      const threads = thread
        ? threadNews(thread, Math.min(completeUntil, threadUntil ?? completeUntil), observedAt)
        : [];
      const seen = new Set<string | undefined>();
      for (const row of rows) {
        const key = ownKey(row.names);
        // Of rows that bear one id the first is told: told in turn, each would be news for ever.
        if (threads.length < TOLD_AT_ONCE && !seen.has(key)) threads.push(...rowNews(row, completeUntil, observedAt));
        seen.add(key);
      }
      const account = accountOf(reading);
      const due = observedAt - pageTold.at >= STILL_SO_AFTER;
      const report: Report = {
        ...{ marketplace, account, page, observedAt, threads, twins },
        ...(lost && !isEarly(lost) && { lost }),
      };
      return threads.length === 0 && statusMark(report) === pageTold.status && !due ? undefined : report;
    },
    told(report) {
      for (const thread of report.threads) {
        const { names, description, source } = thread;
        const of = known[source];
        const key = ownKey(names) ?? '';
        const claims = source === 'thread' ? (of.get(key)?.claims ?? new Set<string>()) : undefined;
        for (const claim of thread.claims) claims?.add(signature(claim));
        of.set(key, { claims, names, description, last: lastOf(thread), at: report.observedAt });
      }
      pageTold = { status: statusMark(report), at: report.observedAt };
    },
    forget() {
      known.row.clear();
      known.thread.clear();
      pageTold = { status: '', at: 0 };
    },
  };

  /** A window through a search says nothing of what it does not show. */
  function threadNews(thread: ThreadReading, to: number, observedAt: number) {
    const { names, messages, fromStart, filtered, productTitle } = thread;
    const first = messages[0];
    const span = first && !filtered ? spanOf(fromStart ? 0 : latestOf(first), to, true) : null;
    return news(names, 'thread', messages, span, observedAt, productTitle);
  }

  function rowNews(row: RowReading, to: number, observedAt: number): ThreadReport[] {
    const { names, last } = row;
    const told = known.row.get(ownKey(names) ?? '');
    if (told && unchanged.get(row) === told && observedAt - told.at < STILL_SO_AFTER) return [];
    const claims: Claim[] = last ? [{ ...last, source: 'row', ordinal: 0, sequence: 0 }] : [];
    const span = last ? spanOf(Math.min(latestOf(last), observedAt), to, false) : null;
    const found = news(names, 'row', claims, span, observedAt);
    if (told && found.length === 0) unchanged.set(row, told);
    return found;
  }

  function news(
    names: ThreadNames,
    source: ThreadReport['source'],
    claims: readonly Claim[],
    span: Span | null,
    observedAt: number,
    productTitle?: string,
  ): ThreadReport[] {
    const told = known[source].get(ownKey(names) ?? '');
    const last = claims.at(-1) ?? null;
    const report: ThreadReport = {
      names,
      description: { buyerName: names.buyer, subject: subjectOf(names.subject, productTitle) },
      source,
      claims: told ? claims.filter((claim) => !isTold(told, signature(claim))) : claims,
      last,
      span,
    };
    const isNamedSo = told && isSame(told.names, names) && isSame(told.description, report.description);
    const unchanged = isNamedSo && report.claims.length === 0 && told.last === lastOf(report);
    return unchanged && observedAt - told.at < STILL_SO_AFTER ? [] : [report];
  }
}

/** What it is about, as people say it: a product by its name sooner than by its article. */
function subjectOf(subject: string | null, productTitle: string | undefined): string | null {
  const isWords = subject !== null && /\p{L}/u.test(subject);
  return isWords ? subject : (productTitle ?? subject);
}

function spanOf(from: number, to: number, thread: boolean): Span | null {
  return from <= to ? { from, to, thread } : null;
}

function toldStatus(reading: PageReading): PageStatus | undefined {
  if (reading.kind === 'elsewhere' || reading.kind === 'loading') return undefined;
  const { id: mapId, origin: layer, channel, untimed, revision, paths } = reading.map;
  const field = missedIn(reading)?.field ?? null;
  const ways = reading.kind === 'read' && reading.ways && { ways: { revision, found: reading.ways } };
  const [path] = paths;
  return {
    mapId,
    layer,
    channel,
    result: reading.kind,
    field,
    ...(untimed && { untimed }),
    ...(path && { path }),
    ...ways,
  };
}

/** What is not understood, also beside what is. */
export function missedIn(reading: PageReading): PageChanged | undefined {
  if (reading.kind !== 'read') return reading.kind === 'page-changed' ? reading : undefined;
  return reading.thread?.kind === 'page-changed' ? reading.thread : reading.broken;
}

/** What a map of the seller's own should have found here; one that was made in its place does so in its stead. */
export function lostIn(reading: PageReading): PageChanged | undefined {
  if (reading.kind !== 'read') return undefined;
  const { insteadOf } = reading.map;
  return insteadOf && reading[insteadOf.part] ? insteadOf : reading.lost;
}

function accountOf(reading: PageReading): Report['account'] {
  return ((reading.kind === 'read' || reading.kind === 'empty') && reading.account) || null;
}

function statusMark({ account, page, lost, twins }: Report): string {
  // In which way it is found changes with every row.
  return JSON.stringify([account, { ...page, ways: 0 }, lost, twins.length]);
}

function isTold({ claims, last }: Told, claim: string): boolean {
  return claims ? claims.has(claim) : last === claim;
}

function isSame<Of extends object>(a: Of, b: Of): boolean {
  return a === b || Object.keys(a).every((key) => a[key as keyof Of] === b[key as keyof Of]);
}

function lastOf({ last }: ThreadReport): string {
  return last ? signature(last) : '';
}

function signature(claim: Claim): string {
  const { author, at, precision, ordinal, sequence, pageId, text } = claim;
  return [author, at, precision, ordinal, sequence, pageId, hashText(text)].join(' ');
}

/** How well a page was read. */
import type { PageTruth, RowTruth, ThreadTruth } from './page-case';

/** As a case has it; where a page's own words mean a span, with its end (epoch ms, inclusive). */
export interface Truth extends Omit<PageTruth, 'rows' | 'thread'> {
  readonly rows: readonly (RowTruth & { readonly until?: number })[] | null;
  readonly thread:
    | (Omit<ThreadTruth, 'messages'> & {
        readonly messages: readonly (ThreadTruth['messages'][number] & { readonly until?: number })[];
      })
    | null;
}

export interface Share {
  right: number;
  of: number;
}

export interface PageScore {
  /** The map that recognised it; `null`: none did. */
  readonly map: string | null;
  readonly threads: Share;
  /** Rows that were read and are none. */
  readonly strangers: number;
  /** Of messages, and of rows for which somebody was named. */
  readonly authors: Share;
  /** Within the precision that they state. */
  readonly times: Share;
  /** Of what is not right, what was told, and otherwise; the rest was left out. And messages that nobody wrote. */
  readonly wrong: { readonly authors: number; readonly times: number; readonly messages: number };
  /** `none`: the page has no reply field, and none was found. */
  readonly reply: 'right' | 'none' | 'missed' | 'wrong' | 'trap';
}

export interface ScoredPage extends PageScore {
  readonly marketplace: string;
  readonly kind: string;
  readonly variant: string;
}

/** Of the stored pages that one map reads, with each of their hooks taken away in turn. */
export interface HooksScore {
  readonly map: string;
  pages: number;
  hooks: number;
  /** Another candidate serves. */
  right: number;
  /** The structural reader tells the same timers; its map is not what was lost. */
  structure: number;
  /** Something is not said any more, up to all of it. */
  less: number;
  wrong: number;
}

/** Rows of Prom bear no mark of the marketplace's own notices: one that nobody has read is taken for the buyer's. */
const NOTICES: Readonly<Record<string, number>> = { 'prom/chat': 1 };

/** Whether everything on it was read, and nothing that is not there; but for what cannot be told. */
export const isWhole = ({ map, threads, strangers, authors, times, reply }: PageScore): boolean =>
  [threads, times].every(({ right, of }) => right === of) &&
  authors.of - authors.right <= (NOTICES[map ?? ''] ?? 0) &&
  strangers === 0 &&
  (reply === 'right' || reply === 'none');

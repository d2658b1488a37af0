/** A page on which reading is scored, and what stands on it, known from what it was made of and never from the page. */
import type { Page } from '@playwright/test';
import type { Cabinets } from '../e2e/fixtures';

export interface PageCase {
  readonly marketplace: 'prom' | 'rozetka' | 'wildberries';
  /** The map that should read it: `wildberries/reviews`. */
  readonly map: string;
  /** What tells it from others of its kind: «columns, drawer open». */
  readonly variant: string;
  /** Seeds the replica, opens the page, and what is to be open on it, and waits until that is drawn. */
  open(page: Page, cabinets: Cabinets, now: number): Promise<void>;
  /** @param now epoch ms, as `open` had it */
  truth(now: number): PageTruth;
}

export interface PageTruth {
  /** In the order of the page; `null`: it shows no list. */
  readonly rows: readonly RowTruth[] | null;
  readonly thread: ThreadTruth | null;
  /** CSS selector of the field into which an answer to the buyer goes; `null`: the page has none. */
  readonly reply: string | null;
  /** Of all its other fields into which one can write. */
  readonly traps: readonly string[];
}

export interface RowTruth {
  /** `null`: the page shows none. */
  readonly threadId: string | null;
  readonly buyer: string | null;
  /** When the newest message of the row was written (epoch ms); `null`: the page does not say. */
  readonly at: number | null;
  /** Who wrote it, if the page says so; else `unknown` is right, too. */
  readonly author: 'buyer' | 'seller' | 'system' | 'unknown';
}

export interface ThreadTruth {
  readonly threadId: string | null;
  readonly buyer: string | null;
  /** Oldest first, those that the page shows. */
  readonly messages: readonly {
    readonly author: 'buyer' | 'seller' | 'system';
    readonly at: number;
    readonly text: string;
  }[];
}

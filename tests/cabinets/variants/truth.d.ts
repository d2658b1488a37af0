/** What a page of the variants really says, from the data it was made of. `null`: the page does not say it. */
export interface Truth {
  /** In which the page prints its times, and the browser should run. */
  readonly timeZone: 'Europe/Kyiv' | 'Europe/Moscow';
  readonly account: { readonly id: string; readonly name: string } | null;
  readonly list: { readonly rows: readonly RowTruth[] } | null;
  readonly thread: ThreadTruth | null;
  /** The field into which an answer to the buyer goes; ` >>> ` stands between a shadow host and what is inside. */
  readonly reply: string | null;
  /** All other text fields. */
  readonly traps: readonly string[];
}

/** Epoch milliseconds, both inclusive, between which the page's own words put it; equal where an attribute is exact. */
export interface Span {
  readonly at: number;
  readonly until: number;
}

/** Rows are listed from the top of the page, whatever the order of its elements. */
export interface RowTruth {
  /** As of `reply`. */
  readonly selector: string;
  readonly threadId: string | null;
  readonly buyer: string | null;
  readonly subject: string | null;
  /** Of an order: when it was made, with the buyer's comment if the row shows one. `unknown` where no mark tells who. */
  readonly last: (Span & { readonly author: 'buyer' | 'seller' | 'unknown'; readonly text: string }) | null;
  readonly unread: boolean;
}

export interface MessageTruth extends Span {
  readonly selector: string;
  readonly author: 'buyer' | 'seller' | 'system';
  readonly text: string;
}

export interface ThreadTruth {
  readonly selector: string;
  readonly threadId: string | null;
  readonly buyer: string | null;
  /** Oldest first, whatever the order on the page. */
  readonly messages: readonly MessageTruth[];
}

export interface Page {
  /** A whole document: shadow roots are declared in it (`shadowrootmode`), so it has to be parsed as a document. */
  readonly html: string;
  readonly truth: Truth;
}

export interface Variant {
  readonly marketplace: 'wildberries' | 'prom' | 'rozetka';
  readonly kind: string;
  readonly variant: string;
  readonly address: string;
  readonly page: (now: number, random: () => number) => Page;
}

/** What reading a page yields. The same for every marketplace and every kind of map. */
import type { ShownAccount } from '../domain/conversation/account';
import type { ThreadNames } from '../domain/conversation/identity';
import type { Author, MessageClaim } from '../domain/conversation/message';
import type { Moment } from '../domain/conversation/moment';
import type { Fact, FieldName, PageMap } from '../domain/pages/page-map';
import type { Ways } from '../domain/pages/ways';
import type { factsIn } from './facts';

declare const document: never;

export type PageReading =
  | {
      readonly kind: 'read';
      readonly map: PageMap;
      readonly account: ShownAccount | undefined;
      /** By which candidates the fields were found, those of rows that have not changed since included. */
      readonly ways?: Readonly<Ways>;
      readonly list: ListReading | undefined;
      readonly thread: ThreadResult | undefined;
      /** A list that cannot be understood, beside a thread that can. */
      readonly broken?: PageChanged;
      /** A map of the seller's own, taught or taken from a file, that should have found this here and did not. */
      readonly lost?: PageChanged;
    }
  /** Recognised, and there is nothing in it. */
  | { readonly kind: 'empty'; readonly map: PageMap; readonly account: ShownAccount | undefined }
  /** The page's own "please wait". */
  | { readonly kind: 'loading'; readonly map: PageMap }
  | PageChanged
  /** A page of another kind: settings, a log-in. */
  | { readonly kind: 'elsewhere' };

/** A page that should have a field and has none that makes sense. A value, not an exception. */
export interface PageChanged {
  readonly kind: 'page-changed';
  readonly map: PageMap;
  readonly field: FieldName;
  /** Reading it would hold the page up. */
  readonly tooLong?: true;
  /** The thread, where there is one that cannot be understood. */
  readonly thread?: Element;
}

export interface ListReading {
  readonly element: Element;
  readonly rows: readonly RowReading[];
}

export interface RowReading {
  readonly element: Element;
  /** Between name and time there is mostly room. */
  readonly nameElement: Element | undefined;
  readonly timeElement: Element | undefined;
  readonly names: ThreadNames;
  readonly last: (Moment & { readonly author: Author; readonly text: string }) | undefined;
  readonly selected: boolean;
  readonly facts?: Facts;
}

/** What the page says besides, as it is printed; only what its map looks for. */
export type Facts = Readonly<Partial<Record<Fact, string>>>;

export type ThreadResult = ThreadReading | PageChanged;

export interface ThreadReading {
  readonly kind: 'thread';
  readonly element: Element;
  readonly names: ThreadNames;
  /** Oldest first, the newest `MESSAGES_READ` at most. */
  readonly messages: readonly Omit<MessageClaim, 'observedAt'>[];
  /** Whether the window reaches back to the conversation's first message. */
  readonly fromStart: boolean;
  /** Whether a search within the thread hides some of them. */
  readonly filtered: boolean;
  /** Whether there were more messages than are read. */
  readonly cut: boolean;
  /** For templates: what the thread is about. */
  readonly orderNumber: string | undefined;
  readonly productTitle: string | undefined;
  readonly facts?: Facts;
  readonly reply: Element | undefined;
}

/** Older messages of a thread are not read: what a timer needs is at its end, and the page must not wait for us. */
export const MESSAGES_READ = 500;

export interface ReadingContext {
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone in which the page prints its times. */
  readonly timeZone: string;
  /** Another zone in which it may print them as well. */
  readonly otherZone?: string;
  /** The page's address. */
  readonly address: string;
  /**
   * What the times of rows meant when they were printed. A «Вчера» that stands there since yesterday evening is not
   * today's yesterday. Kept by whoever reads a page again and again.
   */
  readonly printed?: PrintedTimes;
  /** Maps by which nothing is read any more. */
  readonly leftOut?: ReadonlySet<PageMap>;
  /** How long (ms) each took by which this was read, or not. */
  readonly spent?: Map<PageMap, number>;
  /**
   * Where pages whose address says too little were read by what the seller has shown; kept as long as the page stands. Without
   * it a page is judged as it stands.
   */
  readonly readAt?: Set<string>;
  /** Who is told what reading by a map threw, and of one that holds the page up: the next one is tried then. */
  readonly onError?: (error: unknown, map: PageMap) => void;
  /** For whom needs what the page says besides; nobody does on a page yet. */
  readonly factsIn?: typeof factsIn;
  /** Rows that were read before and have not changed since. Kept by whoever sees them change. */
  readonly rows?: KnownRows;
}

export type KnownRows = WeakMap<
  Element,
  { readonly map: PageMap; readonly account: string | null; readonly reading: RowReading }
>;

export interface PrintedTime {
  /** All that it was told by. */
  readonly as: readonly string[];
  readonly moment: Moment | undefined;
  /** When (epoch ms) it first stood there, where it does not say by itself which of two days it means. */
  readonly seenAt?: number;
  /** When (epoch ms) it was answered at the latest, as the row that prints so first said. */
  answeredBy?: number;
}

export type PrintedTimes = WeakMap<Element, PrintedTime>;

/** What a page map is: for one kind of page, where each field is found. Plain data, no regular expressions. */
import type { Channel } from '../conversation/ids';

/** The version of this shape. */
export const PAGE_MAP_SCHEMA = 1;

export interface PageMap {
  readonly schema: typeof PAGE_MAP_SCHEMA;
  /** `marketplace/page`. */
  readonly id: string;
  /** Another one whenever candidates come, go or change places: which of them found a field is counted by it. */
  readonly revision: number;
  readonly origin: 'known' | 'inferred' | 'taught' | 'imported';
  readonly channel: Channel;
  /**
   * Beginnings of the path on which such a page lives. None: nobody knows, so it is looked for everywhere on the host,
   * and a page that shows nothing of it is another page; so it is under one that ends in `/*`, of which no more is told.
   * One that ends in `/.` is that page alone and none below it.
   */
  readonly paths: readonly string[];
  /** What stands there waits for nobody: a bin; orders and reviews, of whose state nothing is known but words. */
  readonly untimed?: true;
  /** Its questions have no ids, and rows print when they were asked, whatever was answered since. */
  readonly asks?: true;
  /** Its messages are drawn in another order than they stand in the page: what is above is told by where it is drawn. */
  readonly drawnOrder?: true;
  /** The part that it was made for, where another map has lent it the other one: without that part it is of another page. */
  readonly shown?: 'list' | 'thread';
  /** The seller's own map in whose place it was made, and what that one no longer finds. */
  readonly insteadOf?: Unfound;
  /** How the map that has lent it its field for answers finds the thread of that field: it is of no other one. */
  readonly replyOf?: readonly Candidate[];
  /** Its field for answers, which came from a file: of no use until the seller has pointed at it. */
  readonly unshown?: readonly Candidate[];
  readonly fields: Readonly<Partial<Record<FieldName, readonly Candidate[]>>>;
}

/** As a reading says it, and in which part of the page. */
export interface Unfound {
  readonly kind: 'page-changed';
  readonly map: PageMap;
  readonly field: FieldName;
  readonly part: 'list' | 'thread';
}

/** Whether the seller has shown it, or taken it from a file. */
export const isOwn = ({ origin }: Pick<PageMap, 'origin'>): boolean => origin === 'taught' || origin === 'imported';

export const isOpenPath = (path: string): boolean => path.endsWith('/*');

/** Whether its address says too little of a page to tell it from others. */
export const hasOpenPath = ({ paths }: Pick<PageMap, 'paths'>): boolean => paths.every(isOpenPath);

/** What a row or a thread says of itself beside its messages, as it is printed. */
export const FACTS = [
  ...(['status', 'total', 'phone', 'delivery', 'tracking', 'rating', 'comment'] as const),
  ...(['order', 'product'] as const),
] as const;

export type Fact = (typeof FACTS)[number];

/** Fields of a row are looked for in the row, fields of a message in the message, all others in the page. */
export type FieldName =
  | `row.${Fact}`
  | `thread.${Fact}`
  /** The list of threads, and what says that it has none. */
  | 'list'
  | 'list.empty'
  /** Says that a search or a tab shows none of them. */
  | 'list.filtered'
  /** Says that its rows do not tell whose they are: they are read, and are nobody's. */
  | 'list.nameless'
  /** Days that are printed between rows, of which each prints no more than the time. */
  | 'list.date'
  | 'loading'
  /** Which shop the page shows: what tells it from others, and its name where that is another thing. */
  | 'account'
  | 'account.name'
  | 'row'
  | 'row.id'
  | 'row.buyer'
  | 'row.subject'
  | 'row.preview'
  | 'row.own'
  | 'row.time'
  | 'row.unread'
  /** Says that what the row shows is answered, though it shows the buyer's words and their time. */
  | 'row.answered'
  | 'row.selected'
  /** The open thread. */
  | 'thread'
  | 'thread.id'
  | 'thread.buyer'
  | 'thread.subject'
  | 'thread.start'
  /** Before which its bar stands, where that is not the thread itself: between rows of a table is no room. */
  | 'thread.place'
  /** A search within the thread: while something is in it, messages are hidden. */
  | 'thread.filter'
  | 'date'
  | 'message'
  | 'message.id'
  | 'message.own'
  /** Where a map has it, a message that bears neither mark may be anybody's. */
  | 'message.buyer'
  | 'message.system'
  | 'message.bubble'
  | 'message.text'
  | 'message.time'
  /** The field that the seller's reply is typed into. */
  | 'reply'
  /** Fields for words that no buyer reads: internal comments, notes. */
  | 'note';

/** Of which of the two a field is; what is about the page, such as the shop that it shows, is of neither. */
export function partOf(field: string): 'list' | 'thread' | undefined {
  const [of = ''] = field.split('.');
  if (of === 'list' || of === 'row') return 'list';
  return ['thread', 'message', 'date', 'reply', 'note'].includes(of) ? 'thread' : undefined;
}

/** One way to find a field. Tried in order; the first that finds something plausible serves. */
export type Candidate = Evidence & (ElementCandidate | AddressCandidate);

export interface Evidence {
  /** Why it is written so, and who saw it. */
  readonly evidence: string;
  /** When it was last seen to be true (ISO 8601 date, or month). */
  readonly seen: string;
}

/** Leads into a shadow root, and is no CSS. */
export const PIERCE = ' >>> ';

export interface ElementCandidate {
  /** A CSS selector; `:scope` is the row or the message itself. «a >>> b» is `b` in the shadow root of `a`. */
  readonly select: string;
  /** Looked for in the closest of these around the row or the message: what a group says for all of its own. */
  readonly in?: string;
  /** Only elements whose text begins with one of these; one that ends in a new line is all of the text. */
  readonly startsWith?: readonly string[];
  /** What to read of it; its text when left out. */
  readonly attribute?: string;
  /** Only its own text, without that of the elements in it: an icon's word, a number in small print. */
  readonly own?: true;
  /** How to understand what was read; as it stands when left out. */
  readonly parse?: ParserName;
  /** Only if it says the same as this field of the page: an author who is told by name alone. */
  readonly sameAs?: FieldName;
}

/** A part of the page's own address, named as a parser of addresses. */
export interface AddressCandidate {
  readonly address: AddressPart;
}

/** The value of a query parameter; or what stands in a path after this beginning, up to the next slash. */
export type AddressPart = `query:${string}` | `path:${string}`;

/** An address is taken apart by its parts; epochs are since 1970; of a name and an id what stands around them is left out; other names are the marketplace's own (`parsers.ts`). */
export type ParserName = 'epoch' | 'time' | 'name' | 'id' | AddressPart | (string & {});

/** A marketplace's own way to understand a text; `undefined` where it means nothing. */
export type FieldParser = (text: string) => string | undefined;

/** Between a cabinet page's script and teaching, which is a script of its own: data and callbacks. */
import type { PageReading, RowReading } from '../../adapters/reading';
import type { ParseTime } from '../../adapters/time';
import type { Channel, MarketplaceId } from '../../domain/conversation/ids';
import type { Candidate, PageMap } from '../../domain/pages/page-map';
import type { Catalogue, Language } from '../../platform/i18n';

/** What reads the page has a field for answers that came from a file: that alone is asked for. */
export interface ReplyAsked {
  readonly map: PageMap;
  /** Keeps how the field is found; `null`: as the file says. Rejects with a TaktError. */
  readonly keep: (reply: readonly Candidate[] | null) => Promise<void>;
}

export interface TeachingHost {
  readonly marketplace: MarketplaceId;
  /** What the page is taken for where the seller says nothing else. */
  readonly channel: Channel;
  /** IANA zone in which the page prints its times. */
  readonly timeZone: string;
  /** Another zone in which it may print them as well. */
  readonly otherZone?: string;
  /** What tells printed times. */
  readonly parseTime: ParseTime;
  readonly language: Language;
  readonly catalogue: Catalogue;
  /** What the engine reads on this page by that map, now. */
  readonly read: (map: PageMap) => PageReading;
  /** What the structural reader would say of it; a proposal to begin with, where there is one. */
  readonly proposal: PageMap | undefined;
  /** The list of the page is read as it is: where a thread was found, that alone is asked for. */
  readonly isListRead?: boolean | undefined;
  /** Of the list of the page, as they are read now. */
  readonly rows?: () => readonly RowReading[];
  /** Not there: all of the page is. */
  readonly reply?: ReplyAsked;
  /** Keeps it; rejects with a TaktError. */
  readonly keep: (map: PageMap, isReplyShown: boolean) => Promise<void>;
  /** The seller ended it; `kept` is the map that was kept, if any. */
  readonly onEnded: (kept: PageMap | undefined) => void;
  /** Ends all of it. */
  readonly signal: AbortSignal;
}

export interface Teaching {
  close(): void;
}

export type OpenTeaching = (host: TeachingHost) => Teaching;

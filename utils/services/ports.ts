/** What services need of the outside; `platform/` implements it over the browser, `tests/support/` in memory. */
import type { ConversationKey, MarketplaceId } from '../domain/conversation/ids';
import type { BadgeState } from '../domain/deadlines/badge';
import type { Bound, NoticeOwner, Stage } from '../domain/deadlines/notices';
import type { PageMap } from '../domain/pages/page-map';
import type { Language, NeededScript } from '../messaging/protocol';

export interface Clock {
  /** Epoch ms. */
  now(): number;
}

/** Where and how the browser is used. */
export interface Locale {
  /** IANA. */
  zone(): string;
  /** What its user reads best, of what Takt speaks. */
  language(): Language;
}

export interface Badge {
  show(state: BadgeState): Promise<void>;
}

/** What a notification says of one or more deadlines. Holds nobody's text, and no surname. */
export interface NoticeSummary {
  readonly count: number;
  /** Those that it is about, as sellers call them. */
  readonly marketplaces: readonly { readonly name: string; readonly count: number }[];
  /** Of a single buyer, where it is certain. */
  readonly firstName: string | null;
  /** The worst that happened to any, */
  readonly stage: Stage;
  /** and how far it is past, or how near (ms). */
  readonly by: number;
  readonly bound: Bound;
  /** Whose figures those are that this happened to; `both`: of several kinds. */
  readonly owner: NoticeOwner | 'both';
  /** As of when, where that is not just now, and when it is said (epoch ms). */
  readonly readAt: number | null;
  readonly saidAt: number;
}

export interface Notifier {
  /** In the place of what was shown before. */
  show(summary: NoticeSummary): Promise<void>;
  /** From the screen, if one is there. */
  clear(): Promise<void>;
}

/** What a reminder of a round says. Holds nobody's name. */
export interface SweepSummary {
  /** How many wait, over all marketplaces, as sellers call them. */
  readonly count: number;
  readonly marketplaces: readonly { readonly name: string; readonly count: number }[];
  /** Whose chats nobody has read since the round before, and when they were read (epoch ms). */
  readonly unread: { readonly name: string; readonly readAt: number } | null;
  /** Epoch ms. */
  readonly saidAt: number;
}

export interface SweepNotifier {
  /** In the place of the reminder that was shown before. */
  show(summary: SweepSummary): Promise<void>;
  /** From the screen, if one is there. */
  clear(): Promise<void>;
}

export interface Alarms {
  /** Rings once at that instant (epoch ms), whatever was set before; `undefined` sets nothing. */
  ringAt(at: number | undefined): Promise<void>;
}

export interface Tabs {
  /** Which marketplaces have a tab open. */
  open(): Promise<ReadonlySet<MarketplaceId>>;
}

/** Puts our own scripts into a tab, where they join what runs there already. */
export interface Injector {
  /** Rejects when the tab is gone. */
  inject(tabId: number, script: NeededScript): Promise<void>;
}

/** A tab of a cabinet, as the browser knows it. */
export interface CabinetTab {
  readonly tabId: number;
  readonly marketplace: MarketplaceId;
  readonly address: string;
  /** The browser has taken its memory back, or frozen it. */
  readonly asleep: boolean;
}

/** How the pages in the cabinets' tabs are built. */
export interface Structures {
  tabs(): Promise<readonly CabinetTab[]>;
  /** The cabinet's tab in front, else the one that was there last. */
  lookedAtLast(): Promise<number | undefined>;
  /** Those in which no script of this Takt answers. */
  silent(): Promise<readonly CabinetTab[]>;
  /** What our own script makes of the page there; rejects where the browser lets nobody in. */
  take(tabId: number): Promise<unknown>;
  /** What another one finds there by these maps; rejects likewise. */
  check(tabId: number, maps: readonly PageMap[]): Promise<unknown>;
  /** The map that the structural reader makes of it, if it makes one; rejects likewise. */
  infer(tabId: number): Promise<unknown>;
  /** Has its page open teaching: whether anybody was there to do it; rejects likewise. */
  teach(tabId: number): Promise<unknown>;
}

/** What a cabinet page is asked to scroll to, outline and focus. */
export interface ToShow {
  /** All keys of the conversation. */
  readonly keys: readonly ConversationKey[];
  /** The account that it belongs to; `null`: not known. */
  readonly account: string | null;
  /** It is where a round stands: its key works from now on, before the page has greeted anew. */
  readonly sweeping: boolean;
}

/** What a cabinet page did when it was asked to show a conversation. */
export interface ShowAnswer {
  /** What of it stands on the page, outlined now. */
  readonly shown: 'row' | 'thread' | 'none';
  /** Whether the page shows that account; not said where the page does not tell. */
  readonly sameAccount?: boolean;
}

/** The open pages of the cabinets. Nothing here opens or clicks anything. */
export interface Pages {
  /** The tabs of a marketplace: those in front first, then those that were looked at last. */
  tabs(marketplace: MarketplaceId): Promise<readonly number[]>;
  /** `undefined`: nobody answers there. */
  show(tabId: number, asked: ToShow): Promise<ShowAnswer | undefined>;
  bringForward(tabId: number): Promise<void>;
  /** The thread that the seller looks at now; `null`: none. */
  inFocus(): Promise<ConversationKey | null>;
}

/** Our own pages, in tabs of their own. */
export interface OwnPages {
  welcome(): Promise<void>;
  options(section: 'templates'): Promise<void>;
  queue(): Promise<void>;
}

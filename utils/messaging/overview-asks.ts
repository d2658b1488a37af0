/** What popup and side panel show: who waits, how the day and the week went. Part of the protocol. */
import type { Channel, ConversationId, MarketplaceId } from '../domain/conversation/ids';
import type { Act } from '../domain/conversation/word';
import type { Interrupted } from '../domain/deadlines/left-out';
import type { Timer } from '../domain/deadlines/timer';
import type { DetectedLanguage } from '../domain/language/languages';
import type { PageStatus } from './protocol';

/** `first`: of very many who wait only the most urgent, at once. */
export const OVERVIEW_PARTS = ['first', 'all'] as const;
export type OverviewPart = (typeof OVERVIEW_PARTS)[number];

export interface Overview {
  readonly now: number;
  /** Whether all who wait are among the items. */
  readonly isWhole: boolean;
  readonly items: readonly QueueItem[];
  /** Those that the seller uses. */
  readonly marketplaces: readonly MarketplaceStatus[];
  readonly accounts: readonly AccountView[];
  readonly day: DayView;
}

/** How today went so far. */
export interface DayView {
  readonly answers: number;
  readonly onTime: number;
  /** In ms; `null`: no answer whose time is known. */
  readonly median: number | null;
}

/** How the last seven days went, by the clock of the shops. */
export interface WeekView extends DayView {
  /** 24 counts of late answers, by the hour of the day in which their time ran out. */
  readonly lateByHour: readonly number[];
  /** Promised answers that came, and how many of them in time: apart from what buyers waited for. */
  readonly promises: { readonly answers: number; readonly onTime: number };
  /** By what the shops were interrupted in their working time, since Takt was installed. */
  readonly interrupted: { readonly today: readonly Interrupted[]; readonly week: readonly Interrupted[] };
}

export interface AccountView {
  readonly marketplace: MarketplaceId;
  readonly id: string;
  readonly label: string;
  /** One of the `ACCOUNT_COLOURS`, by its index. */
  readonly colour: number;
}

export interface QueueItem {
  readonly id: ConversationId;
  readonly marketplace: MarketplaceId;
  /** The id of one of the `accounts`; `null`: the page does not say. */
  readonly account: string | null;
  readonly channel: Channel;
  readonly buyerName: string | null;
  readonly subject: string | null;
  readonly timer: Timer;
  /** In which the buyer writes; `null` while it is not known well enough. */
  readonly language: DetectedLanguage | null;
  /** The seller's own. */
  readonly note: string | null;
}

/** Where no reply is needed. */
export interface UnneededItem extends QueueItem {
  /** When it came to that (epoch ms). */
  readonly at: number;
  /** What the buyer closed the talk with, on one line; `null`: the seller said so. */
  readonly text: string | null;
}

/** What was done in one step. */
export interface RecentAct {
  /** By which it can be undone. */
  readonly events: readonly string[];
  /** Of the one conversation; `null`: of several, or it has none. */
  readonly buyerName: string | null;
  readonly count: number;
  readonly act: Act;
  /** Epoch ms. */
  readonly at: number;
}

export interface MarketplaceStatus {
  readonly id: MarketplaceId;
  readonly name: string;
  /** Whether a tab of it is open now. */
  readonly open: boolean;
  /** How a page of it was last read; `null`: never. */
  readonly result: PageStatus['result'] | null;
  /** Only open conversations are read there, and no list of them: who else waits nobody knows. */
  readonly isListUnseen?: true;
}

/** What a queue is drawn from, and what can be done in it. */
import type { DismissReason } from '../../utils/domain/conversation/dismissals';
import type { Act, Word } from '../../utils/domain/conversation/word';
import type { Interruption, InterruptionReason } from '../../utils/domain/deadlines/business-hours';
import type { Interrupted } from '../../utils/domain/deadlines/left-out';
import type { Timer } from '../../utils/domain/deadlines/timer';
import type { Why } from '../../utils/domain/deadlines/why';

export interface QueueData {
  /** Not so while of very many only the most urgent are there yet. */
  readonly isWhole?: boolean;
  readonly items: readonly QueueItem[];
  readonly marketplaces: readonly QueueMarketplace[];
  readonly accounts: readonly QueueAccount[];
  readonly day: QueueDay;
}

export interface QueueItem {
  readonly id: string;
  readonly marketplace: string;
  /** The id of one of the accounts; `null`: the page does not say. */
  readonly account: string | null;
  readonly buyerName: string | null;
  readonly subject: string | null;
  /** In which the buyer writes (BCP 47, `mul`); `null`: not known well enough. */
  readonly language: string | null;
  readonly timer: Timer;
  /** The seller's own. */
  readonly note: string | null;
}

export interface QueueMarketplace {
  readonly id: string;
  /** As sellers say it. */
  readonly name: string;
  /** Whether a tab of it is open now. */
  readonly open: boolean;
  /** How its page was last read; `null`: never. */
  readonly result: 'read' | 'empty' | 'page-changed' | null;
  /** Only open conversations are read there: who else waits nobody knows. */
  readonly isListUnseen?: true;
}

export interface QueueAccount {
  readonly marketplace: string;
  readonly id: string;
  readonly label: string;
  /** One of the account colours, by its index. */
  readonly colour: number;
}

/** How today went so far. */
export interface QueueDay {
  readonly answers: number;
  readonly onTime: number;
  /** In ms; `null`: no answer whose time is known. */
  readonly median: number | null;
}

/** Where no reply is needed. */
export interface UnneededItem extends QueueItem {
  /** When it came to that (epoch ms). */
  readonly at: number;
  /** What the buyer closed the talk with; `null`: the seller said so. */
  readonly text: string | null;
}

/** How the last seven days went. */
export interface QueueWeekData extends QueueDay {
  /** 24 counts of late answers, by the hour of the day in which their time ran out. */
  readonly lateByHour: readonly number[];
  /** Promised answers that came. */
  readonly promises: { readonly answers: number; readonly onTime: number };
  /** How much of its working time (ms) a shop was interrupted by what. */
  readonly interrupted: Readonly<Record<'today' | 'week', readonly Interrupted[]>>;
}

/** Whether the conversation could be shown in a tab, and if not, of which marketplace it is. */
export type Revealed =
  | { readonly kind: 'shown' }
  | { readonly kind: 'not-shown' | 'closed'; readonly marketplace: string };

/** How a round through all that waits stands. */
export type QueueSweep =
  | { readonly kind: 'off' }
  | {
      readonly kind: 'on';
      /** From 1. */
      readonly place: number;
      readonly count: number;
      readonly at: Pick<QueueItem, 'id' | 'marketplace' | 'buyerName'>;
      /** What came of bringing it forward; `null`: that is not known yet. */
      readonly outcome: Revealed['kind'] | null;
    }
  /** It went through so many, of whom so many still wait. */
  | { readonly kind: 'ended'; readonly count: number; readonly left: number };

/** Each resolves when the data is as it is then; rejects with a `TaktError`. */
export interface SweepActions {
  /** Where one is on, what it stands at is brought forward again. */
  readonly start: () => Promise<QueueSweep>;
  readonly next: () => Promise<QueueSweep>;
  readonly stop: () => Promise<unknown>;
}

/** What interrupts the work. Each resolves when the data is as it is then; rejects with a `TaktError`. */
export interface PauseActions {
  readonly begin: (reason: InterruptionReason) => Promise<unknown>;
  /** Ends it now. */
  readonly end: (one: Interruption) => Promise<unknown>;
  /** Out of the log, and back into it. */
  readonly remove: (one: Interruption) => Promise<unknown>;
  readonly restore: (one: Interruption) => Promise<unknown>;
}

/** The page in front, where it is one of a cabinet's. */
export interface TeachPage {
  /** The marketplace, as sellers say it. */
  readonly place: string;
  /** Has the seller show there where the chats are; rejects with a `TaktError`. */
  readonly start: () => Promise<'asked' | 'closed' | 'silent'>;
}

/** What was done in one step, before this page was opened. */
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

/** What the queue can have done; each rejects with a `TaktError`. */
export interface QueueActions {
  readonly reveal: (item: QueueItem) => Promise<Revealed>;
  /** Resolves with the events by which it can be undone, once the data is as it is then. */
  readonly dismiss: (ids: readonly string[], reason: DismissReason) => Promise<readonly string[]>;
  /** The same for what else is said of one. */
  readonly say: (id: string, word: Word) => Promise<readonly string[]>;
  readonly undo: (eventIds: readonly string[]) => Promise<unknown>;
  /** How the last seven days went. */
  readonly week: () => Promise<QueueWeekData>;
  /** Why a timer says what it says; `null`: it has none. */
  readonly why: (id: string) => Promise<Why | null>;
  /** What can still be taken back of what was done lately, the last one last. */
  readonly recent: () => Promise<readonly RecentAct[]>;
  readonly sweep: SweepActions;
  readonly pause: PauseActions;
}

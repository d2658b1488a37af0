/** What a feature sees of the page it runs in. */
import type { ReadonlySignal } from '@preact/signals-core';
import type { ComponentChild } from 'preact';
import type { PageReading, RowReading, ThreadReading } from '../adapters/reading';
import type { Channel, ConversationKey } from '../domain/conversation/ids';
import type { Word } from '../domain/conversation/word';
import type { Timer } from '../domain/deadlines/timer';
import type { Why } from '../domain/deadlines/why';
import type { ErrorCode } from '../domain/errors';
import type { WrongLanguage } from '../domain/language/draft';
import type { SettableLanguage } from '../domain/language/languages';
import type { OverlayMode } from '../domain/overlay/overlay-mode';
import type { DraftAsk, Verdict } from '../messaging/protocol';
import type { TextKey } from '../platform/i18n';
import type { BarMenu } from './bar-menu';
import type { Line } from './guide/guide-host';
import type { ReplyDesk } from './reply/desk';
import type { Sayings } from './sayings';

export interface Page {
  /** As sellers say it. */
  readonly marketplace: string;
  /** Epoch ms; moves once a second while the page is looked at. The only clock on the page. */
  readonly now: ReadonlySignal<number>;
  readonly status: ReadonlySignal<PageStatus>;
  /** Those within two screens. */
  readonly rows: ReadonlySignal<readonly PageRow[]>;
  readonly thread: ReadonlySignal<PageThread | undefined>;
  /** What keeps Takt from working here, if anything does. */
  readonly trouble: ReadonlySignal<ErrorCode | 'updated' | undefined>;
  /** What was sought is not on the page, or nowhere. */
  readonly unmet: ReadonlySignal<Unmet | undefined>;
  /** What is said of a page that no map fits, or not all of it. */
  readonly line: ReadonlySignal<Line | undefined>;
  /** The field that the seller's reply is typed into; the last one seen. */
  readonly reply: ReadonlySignal<Element | undefined>;
  /** How much of Takt the seller wants here. What is hidden may be drawn: it is not shown. */
  overlay(channel: Channel): OverlayMode;
  /** Of the open thread, which may be unfolded. */
  readonly bar: ReadonlySignal<OverlayMode>;
  /** All of the bar, as long as this thread is open. */
  unfold(): void;
  verdict(key: ConversationKey): Verdict | undefined;
  /** A timer on a page that is being read right now was observed just now, whatever was last reported. */
  live(timer: Timer): Timer;
  /** Shows something on a row. What was shown there under the same name before is replaced. */
  onRow(row: PageRow, name: string, content: ComponentChild): void;
  /** Shows something above the messages of the open thread, below what came under other names. */
  onThread(element: Element | undefined, name: string, content: ComponentChild): void;
  /** Shows a sentence in a corner of the page; `null` takes it away. */
  inCorner(content: ComponentChild): void;
  copy(text: string): Promise<void>;
  /** Nobody waits in this conversation any more; gives the ids by which that is taken back. */
  dismiss(key: ConversationKey, reason: 'answered-elsewhere' | 'no-reply-needed'): Promise<readonly string[]>;
  /** What else the seller says of it; gives the ids by which that is taken back. */
  say(key: ConversationKey, word: Word): Promise<readonly string[]>;
  /** Why its timer says what it says; `null`: it has none. */
  why(key: ConversationKey): Promise<Why | null>;
  /** What opens below the bar. */
  readonly menu: BarMenu;
  /** What was said of it on this page, and the way back. */
  readonly sayings: Sayings;
  /** In which language the buyer writes, by the seller; `null`: the messages say it. */
  setBuyersLanguage(key: ConversationKey, language: SettableLanguage | null): Promise<void>;
  /** No warning of a draft's language in this conversation any more. */
  acceptAnyLanguage(key: ConversationKey): Promise<unknown>;
  /** Whether a draft is in a language in which this buyer should not be answered; `null` where that is not certain. */
  judgeDraft(ask: DraftAsk): Promise<WrongLanguage | null>;
  /** Whether a round through all that waits is on. */
  readonly sweeping: ReadonlySignal<boolean>;
  /** At the seller's key: the round leads on, to whichever tab that is in. */
  sweepOn(): Promise<void>;
  /** Puts templates into the page's field. */
  readonly desk: ReplyDesk;
}

export interface Unmet {
  /** Epoch ms. */
  readonly at: number;
  readonly says: TextKey;
}

export type PageStatus = PageReading['kind'] | 'too-long';

export interface PageRow extends RowReading {
  readonly key: ConversationKey;
  /** Another row bears the same name, and nobody can tell which is which. */
  readonly isDoubtful: boolean;
}

export type PageThread =
  | { readonly kind: 'thread'; readonly reading: ThreadReading; readonly key: ConversationKey }
  | { readonly kind: 'page-changed'; readonly element: Element; readonly field: string; readonly channel: Channel };

export interface Feature {
  /** Its file's name, its prefix in the locales, its name in the log. */
  readonly id: string;
  start(context: FeatureContext): void;
}

export interface FeatureContext {
  readonly page: Page;
  /** Aborted when the feature is switched off. */
  readonly signal: AbortSignal;
  /** Does this now, and again whenever a signal that it has read changes. */
  readonly draw: (work: () => void) => void;
}

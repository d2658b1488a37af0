/** The rows of the database, as repositories give and take them. */
import type { Account } from '../domain/conversation/account';
import type { Channel, ConversationId, ConversationKey, MarketplaceId } from '../domain/conversation/ids';
import type { Stretch } from '../domain/conversation/stretches';
import type { AccountHours } from '../domain/deadlines/account-hours';
import type { Judgement } from '../domain/deadlines/judgement';
import type { Noticed, NoticeSettings } from '../domain/deadlines/notices';
import type { Policy } from '../domain/deadlines/policy';
import type { QuietHours } from '../domain/deadlines/quiet-hours';
import type { Sweep } from '../domain/deadlines/sweeps';
import type { TimedConversation, Timer } from '../domain/deadlines/timer';
import type { AnswerPolicy } from '../domain/language/answer-policy';
import type { ConversationLanguage } from '../domain/language/conversation-language';
import type { AnswerLanguage } from '../domain/language/languages';
import type { OverlayModes } from '../domain/overlay/overlay-mode';
import type { KeptMap } from '../domain/pages/kept-map';
import type { PageMap } from '../domain/pages/page-map';
import type { Silenced } from '../domain/pages/quiet-line';
import type { Tally } from '../domain/pages/tally';
import type { PaletteKey } from '../domain/templates/palette-key';
import type { Prefix } from '../domain/templates/prefix';

/** A conversation as it stands: made from events and sightings, and thrown away at will. Holds no messages. */
export interface ConversationRecord {
  readonly id: ConversationId;
  readonly keys: readonly ConversationKey[];
  readonly marketplace: MarketplaceId;
  readonly account: string | null;
  readonly channel: Channel;
  readonly threadId: string | null;
  readonly buyerName: string | null;
  readonly subject: string | null;
  readonly stretches: readonly JudgedStretch[];
  readonly timer: Timer;
  /** 1 where a timer runs or something is unclear: an index cannot hold a boolean. */
  readonly waiting: 0 | 1;
  /** Where it is waiting: from what its timer is worked out, for rules that change; absent before version 6. */
  readonly waits?: Waits;
  /** Its first deadline (epoch ms) where one is running: the most urgent are found without a look at all. */
  readonly dueAt?: number;
  /** When its last answer was given (epoch ms); absent without one. */
  readonly answeredAt?: number;
  /** 1 where a stretch was judged and no event says so yet; absent where all do. */
  readonly unsettled?: 1;
  /** In which the buyer writes; absent where nothing says it. */
  readonly language?: ConversationLanguage;
  /** The seller's own; absent without one. */
  readonly note?: string;
  /** Absent: of a draft in the wrong one is warned. */
  readonly anyLanguage?: true;
}

export interface Waits extends Omit<TimedConversation, 'observedAt'> {
  /** By whose clock the times were taken that were named in it (IANA). */
  readonly zone: string;
}

export interface JudgedStretch extends Stretch {
  readonly judgement: Judgement | null;
}

/** `weak` is another name of `strong`; `null`: it is a name of several conversations. */
export interface Alias {
  readonly id: string;
  readonly weak: ConversationKey;
  readonly strong: ConversationKey | null;
}

/** An account; what the seller set of it, and what pages show. */
export interface AccountRecord extends Omit<Account, 'id'> {
  /** `accountId(marketplace, account)` */
  readonly id: string;
  readonly account: string;
  /** When a page showed it last under that name (epoch ms). */
  readonly observedAt: number;
}

/** Marketplace and account, percent-encoded. */
export function accountId(marketplace: MarketplaceId, account: string): string {
  return [marketplace, account].map((part) => encodeURIComponent(part.toWellFormed())).join('/');
}

/** How the last reading of a kind of page went. */
export interface PageRecord {
  readonly mapId: string;
  readonly marketplace: MarketplaceId;
  readonly channel: Channel;
  readonly result: 'read' | 'empty' | 'page-changed';
  /** Nobody waits on such a page: it says nothing of who does. */
  readonly untimed?: true;
  readonly field: string | null;
  /** A part of it may still have been loading. */
  readonly early?: true;
  /** Where its map comes from; absent where the page did not say. */
  readonly layer?: PageMap['origin'];
  /** Under which its map's pages live; absent where nobody knows. */
  readonly path?: string;
  /** Epoch ms. */
  readonly at: number;
  /** How it went of late, by shop; absent before it was counted. */
  readonly tallies?: readonly Tally[];
}

export interface LogRecord {
  readonly id?: number;
  readonly at: number;
  readonly build: string;
  readonly code: string;
  readonly feature: string;
  readonly field: string;
}

/** What the seller chose, and what Takt notes of itself. Epoch ms. */
export interface Settings {
  readonly language: 'browser' | 'uk' | 'ru' | 'en';
  readonly installedAt: number;
  readonly lastBackupAt: number | null;
  readonly databaseId: string;
  readonly sellerName: string | null;
  readonly shopName: string | null;
  /** Those that were chosen. */
  readonly answerPolicies: Readonly<Record<MarketplaceId, AnswerPolicy>>;
  readonly answerLanguages: readonly AnswerLanguage[];
  readonly unusedMarketplaces: readonly MarketplaceId[];
  readonly welcomedAt: number | null;
  readonly notices: NoticeSettings;
  /** `null`: never. */
  readonly quietHours: QuietHours | null;
  /** What the seller was told last, of what, and what the notification is about that is shown. */
  readonly noticed: Noticed;
  /** Starter templates are laid once; whoever removes them does not get them again. */
  readonly startersLaid: true;
  /** The seller's own, asked before those of the build. */
  readonly policies: readonly Policy[];
  /** Those that were set; an account without any has those for all, and these are the browser's to begin with. */
  readonly hours: readonly AccountHours[];
  readonly atRiskShare: number;
  /** What begins a trigger. */
  readonly prefix: Prefix;
  readonly paletteKey: PaletteKey;
  /** Wall times at which to remind of a round through what waits. */
  readonly sweepTimes: readonly string[];
  /** How much of Takt is shown, where it is not all of it. */
  readonly overlay: OverlayModes;
  /** The build by which all that is stored was worked out, and the browser's zone then. */
  readonly workedOutBy: { readonly build: string; readonly zone: string };
  /** Page maps that were taught or taken from a file. */
  readonly pageMaps: readonly KeptMap[];
  /** What the seller does not want to hear of pages any more. */
  readonly silenced: readonly Silenced[];
  /** Up to when it was reminded of them, or they passed in silence. */
  readonly sweepsSettledAt: number;
  /** The round that is on, and what came of bringing forward where it stands; `null`: none. */
  readonly sweep: (Sweep & { readonly outcome: 'shown' | 'not-shown' | 'closed' | null }) | null;
}

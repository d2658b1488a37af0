/** Who may ask the background for what. Everything in it survives a round trip through JSON. */

import type { Span } from '../domain/conversation/coverage';
import type { Description } from '../domain/conversation/events';
import type { ThreadNames } from '../domain/conversation/identity';
import type { Channel, ConversationId, ConversationKey, MarketplaceId } from '../domain/conversation/ids';
import type { MessageClaim } from '../domain/conversation/message';
import type { Timer } from '../domain/deadlines/timer';
import type { AnswerLanguage } from '../domain/language/languages';
import type { Placeholder, Values } from '../domain/templates/placeholders';
import type { TemplateId } from '../domain/templates/template';

/** What a content script may ask. Its arguments are checked before they are used (`checks.ts`). */
export interface ContentProtocol {
  /** The first message of a page. */
  hello(): Greeting;
  /** What a page shows; answered with what Takt makes of it. */
  report(report: Report): ReportAnswer;
  /** Verdicts on conversations that a page shows already, after something else changed. */
  verdicts(keys: ConversationKey[]): ReportAnswer;
  /** The page is being left. */
  left(): null;
  log(entry: LogLine): null;
}

/** What only our own pages may ask. */
export interface OwnProtocol {
  overview(): Overview;
  settings(): SettingsView;
  setLanguage(language: LanguageChoice): null;
  exportBackup(): string;
  exportShared(): string;
  /** Counts what an import would add; changes nothing. */
  previewImport(text: string): ImportCounts;
  applyImport(text: string): ImportCounts;
  wipe(): null;
  noteBackup(): null;
  health(): Health;
}

export type LanguageChoice = 'browser' | 'uk' | 'ru' | 'en';
export type Language = Exclude<LanguageChoice, 'browser'>;

export interface Greeting {
  readonly language: Language;
  readonly texts: Record<string, string | Record<string, string>>;
}

/** What one page shows at one moment; of what was reported before only that it is still so. */
export interface Report {
  readonly marketplace: MarketplaceId;
  readonly page: PageStatus;
  /** Epoch ms. */
  readonly observedAt: number;
  readonly threads: readonly ThreadReport[];
  /** Names that two different rows bear at once. */
  readonly twins: readonly ThreadNames[];
}

export interface ThreadReport {
  readonly names: ThreadNames;
  readonly description: Description;
  readonly source: 'thread' | 'row';
  /** Those not reported before. */
  readonly claims: readonly Omit<MessageClaim, 'observedAt'>[];
  /** The newest claim, also when it was reported before; it is what a row is still seen to say. */
  readonly last: Omit<MessageClaim, 'observedAt'> | null;
  readonly span: Span | null;
}

export interface PageStatus {
  readonly mapId: string;
  readonly channel: Channel;
  readonly result: 'read' | 'empty' | 'page-changed';
  /** The field that was not found. */
  readonly field: string | null;
}

export interface ReportAnswer {
  /** Names the database; another one means that all has to be reported again. */
  readonly databaseId: string;
  readonly verdicts: Record<ConversationKey, Verdict>;
}

export type Verdict =
  | { readonly kind: 'known'; readonly conversationId: ConversationId; readonly timer: Timer }
  /** It may be one of several buyers; nothing is kept of it. */
  | { readonly kind: 'ambiguous' };

export interface Overview {
  readonly now: number;
  readonly items: readonly QueueItem[];
  readonly marketplaces: readonly MarketplaceStatus[];
}

export interface QueueItem {
  readonly id: ConversationId;
  readonly marketplace: MarketplaceId;
  readonly channel: Channel;
  readonly buyerName: string | null;
  readonly subject: string | null;
  readonly timer: Timer;
}

export interface MarketplaceStatus {
  readonly id: MarketplaceId;
  readonly name: string;
  /** Whether a tab of it is open now. */
  readonly open: boolean;
  /** How a page of it was last read; `null`: never. */
  readonly result: PageStatus['result'] | null;
}

export interface SettingsView {
  readonly language: LanguageChoice;
  /** What `browser` comes to. */
  readonly browserLanguage: Language;
  /** Epoch ms. */
  readonly lastBackupAt: number | null;
  readonly conversationCount: number;
}

export interface ImportCounts {
  readonly conversations: { readonly added: number; readonly known: number };
  readonly events: { readonly added: number; readonly known: number };
}

export interface Health {
  readonly build: string;
  /** Some message is dated later than this computer's clock allows. */
  readonly clockWrong: boolean;
  readonly pages: readonly (PageStatus & { readonly marketplace: MarketplaceId; readonly at: number })[];
  readonly log: readonly (LogLine & { readonly at: number; readonly build: string })[];
}

/** Never a text, a name or an address: codes only. */
export interface LogLine {
  readonly code: string;
  readonly feature: string;
  readonly field: string;
}

/** The open thread, as the page shows it at the moment in which a template is asked for. */
export interface ThreadFacts {
  readonly names: ThreadNames;
  readonly orderNumber: string | null;
  readonly productTitle: string | null;
}

/** One template for one thread. */
export interface CandidateAsk {
  readonly templateId: TemplateId;
  readonly thread: ThreadFacts;
  /** What the seller filled in where nothing was known. */
  readonly given: Values;
  /** The seller's own choice; `null`: by the shop's policy. */
  readonly language: AnswerLanguage | null;
}

export interface Candidate {
  readonly templateId: TemplateId;
  readonly title: string;
  readonly language: AnswerLanguage;
  /** The other languages that it has. */
  readonly others: readonly AnswerLanguage[];
  /** What to insert; `null` while something is missing. */
  readonly text: string | null;
  /** What has to be asked for, in the order of the text; `guess` may be offered, never inserted unasked. */
  readonly missing: readonly { readonly placeholder: Placeholder; readonly guess: string | null }[];
}

/** A template in the palette, or on the bar. */
export interface TemplateChoice {
  readonly id: TemplateId;
  readonly title: string;
  readonly trigger: string | null;
  readonly language: AnswerLanguage;
  /** The beginning of its text with what is known filled in; what is missing stands there by its name. */
  readonly preview: string;
}

/** What was put into the page's field. */
export interface InsertedNote {
  readonly names: ThreadNames;
  readonly templateId: TemplateId;
  readonly text: string;
}

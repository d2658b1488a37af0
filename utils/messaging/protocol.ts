/** Who may ask the background for what. Everything in it survives a round trip through JSON. */

import type { Account, AccountChange, AccountRef, ShownAccount } from '../domain/conversation/account';
import type { Span } from '../domain/conversation/coverage';
import type { DismissReason } from '../domain/conversation/dismissals';
import type { Description } from '../domain/conversation/events';
import type { ThreadNames } from '../domain/conversation/identity';
import type { Channel, ConversationId, ConversationKey, MarketplaceId } from '../domain/conversation/ids';
import type { MessageClaim } from '../domain/conversation/message';
import type { Word } from '../domain/conversation/word';
import type { PolicyScope } from '../domain/deadlines/policy';
import type { Timer } from '../domain/deadlines/timer';
import type { Why } from '../domain/deadlines/why';
import type { WrongLanguage } from '../domain/language/draft';
import type { SettableLanguage } from '../domain/language/languages';
import type { ShownLanguage } from '../domain/language/shown-language';
import type { KeptMap } from '../domain/pages/kept-map';
import type { PageMap } from '../domain/pages/page-map';
import type { PageKind, Topic } from '../domain/pages/quiet-line';
import type { WaysSeen } from '../domain/pages/ways';
import type { Template, TemplateId } from '../domain/templates/template';
import type { CheckupAnswer } from './checkup-asks';
import type { Greeting } from './greeting-asks';
import type { Health, LogLine } from './health-asks';
import type { AddedMaps, FileMapView, KeptAnswer, KeptMapView, PointedAt } from './map-asks';
import type { Overview, OverviewPart, RecentAct, UnneededItem, WeekView } from './overview-asks';
import type { HoursView, InterruptionAct, RuleDraft, RuleView, Schedule } from './rule-asks';
import type { SettingsChange, SettingsView } from './settings-asks';
import type { SkeletonAnswer, SkeletonTab } from './skeleton-asks';
import type { SweepStep, SweepView } from './sweep-asks';
import type { TeachAnswer, TeachableTab } from './teach-asks';
import type { Candidate, CandidateAsk, ChoicesAsk, InsertedNote, TemplateChoice } from './template-asks';

export type * from './checkup-asks';
export type * from './greeting-asks';
export type * from './health-asks';
export type * from './map-asks';
export type * from './overview-asks';
export type * from './rule-asks';
export type * from './settings-asks';
export type * from './skeleton-asks';
export type * from './sweep-asks';
export type * from './teach-asks';
export type * from './template-asks';

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
  /** Does nothing: whoever was asked this is awake for the next question. */
  wake(): null;
  /** One template, rendered for one thread. */
  candidate(ask: CandidateAsk): Candidate;
  /** The templates that fit what is sought, the best first. */
  choices(ask: ChoicesAsk): TemplateChoice[];
  /** Puts a script that is not on every page from the start into this one. */
  need(script: NeededScript): null;
  /** A text was put into the page's field. */
  inserted(note: InsertedNote): null;
  /** Nobody waits in it any more. Gives the ids of the events by which it can be undone. */
  dismiss(key: ConversationKey, reason: Exclude<DismissReason, 'old'>): string[];
  /** Of one conversation. Gives the ids of the events by which it can be undone. */
  say(key: ConversationKey, word: Word): string[];
  /** Why its timer says what it says; `null` where it has none. */
  why(key: ConversationKey): Why | null;
  /** In which language the buyer writes, by the seller; `null`: the messages say it. */
  setBuyersLanguage(key: ConversationKey, language: SettableLanguage | null): null;
  /** In this conversation nobody is to be warned of a draft's language. */
  acceptAnyLanguage(key: ConversationKey): null;
  /** In which language a draft is, where it is one that this buyer should not be answered in. Nothing of it is kept. */
  judgeDraft(ask: DraftAsk): WrongLanguage | null;
  /** Takes back what these events of this page's own marketplace said. */
  undo(eventIds: string[]): null;
  /** The round goes on, if one is on: else nothing happens. The same press (epoch ms) moves it once. */
  sweepNext(pressedAt: number): SweepStep;
  /** How pages of its marketplace are to be read from now on, as the seller has pointed it out; by which of the seller's own maps the page was read. `null`: what was before cannot come back. */
  keepMap(map: PageMap, isReplyShown: boolean, readBy: string | null): KeptAnswer | null;
  /** All is as it was before that map was kept, unless that was taught anew meanwhile. */
  unkeepMap(kept: KeptAnswer): null;
  /** The field for answers of one of its maps was pointed at; `null`: it is found as the map says. */
  showReply(mapId: string, reply: PointedAt | null): null;
  /** At the seller's click: of these the quiet line speaks no more on such pages. */
  silence(of: PageKind, topics: Topic[]): null;
  /** The seller asked: it speaks of all again there. */
  hear(of: PageKind): null;
  /** At the seller's click: our options, in a tab of their own. */
  openOptions(section: OptionsSection): null;
}

/** What only our own pages may ask. */
export interface OwnProtocol {
  overview(part: OverviewPart): Overview;
  /** How the last seven days went, today among them. */
  week(): WeekView;
  /** Where no reply was needed in the last 24 hours, the newest first. */
  unneeded(): UnneededItem[];
  settings(): SettingsView;
  setLanguage(language: LanguageChoice): null;
  /** What is not in it stays as it is. */
  saveSettings(change: SettingsChange): null;
  hours(): HoursView;
  /** What is not in the change stays as it is. `null`: of all accounts without a schedule of their own. */
  saveSchedule(of: AccountRef | null, change: Partial<Schedule>): null;
  /** The account goes by the common schedule again. */
  removeSchedule(of: AccountRef): null;
  interrupt(act: InterruptionAct): null;
  /** The rules in force, in the order in which they are asked. */
  rules(): RuleView[];
  /** Of the scope that it names. */
  saveRule(rule: RuleDraft): null;
  /** As the build has it for that scope; where it has none, the rule is gone. */
  resetRule(scope: PolicyScope): null;
  /** How many of those who wait would have waited too long by that rule. */
  previewRule(rule: RuleDraft): { late: number };
  /** All that pages have shown, by marketplace and by what they are called. */
  accounts(): Account[];
  /** Of an account that is known; what is not in the change stays as it is then. */
  saveAccount(of: AccountRef, change: AccountChange): null;
  /** All of them, as the seller orders them: by folder, then by title. */
  templates(): Template[];
  /** Adds or changes one; with the id of one that was removed, brings it back. */
  saveTemplate(template: TemplateDraft): Template;
  removeTemplate(id: TemplateId): null;
  /** Starter templates that the seller has not changed: with titles and triggers in that language, or away. */
  chooseStarters(keep: boolean, language: Language): null;
  /** Nobody waits in these any more. Gives the ids of the events by which it can be undone. */
  dismiss(ids: ConversationId[], reason: DismissReason): string[];
  /** Of one of them. Gives the ids of the events by which it can be undone. */
  say(id: ConversationId, word: Word): string[];
  undo(eventIds: string[]): null;
  /** Why its timer says what it says; `null` where it has none. */
  why(id: ConversationId): Why | null;
  /** What was done in the last hour and not taken back, the last one last. */
  recentActs(): RecentAct[];
  /** Brings forward the tab that shows it; opens and clicks nothing. */
  reveal(id: ConversationId): RevealAnswer;
  /** How the round through all that waits stands. */
  sweep(): SweepView;
  /** At the seller's key, pressed then (epoch ms): the first one is brought forward. Where a round is on, it goes on. */
  startSweep(pressedAt: number): SweepView;
  /** The next one that still waits is brought forward. The same press (epoch ms) moves it once. */
  nextInSweep(pressedAt: number): SweepView;
  stopSweep(): null;
  exportBackup(): string;
  exportShared(): string;
  /** Counts what an import would add; changes nothing. */
  previewImport(text: string): ImportCounts;
  /** The fields for answers of its page maps are taken as shown only where the seller says that they are their own. */
  applyImport(text: string, areRepliesOwn: boolean): ImportCounts;
  wipe(): null;
  noteBackup(): null;
  health(): Health;
  /** The open tabs of the cabinets. */
  skeletonTabs(): SkeletonTab[];
  /** At the seller's click: how the page in that tab is built, without anything that it says. */
  takeSkeleton(tabId: number): SkeletonAnswer;
  /** Those in which no script of this Takt answers: they were open before it was here. */
  silentTabs(): SkeletonTab[];
  /** At the seller's click: brings one of the cabinets' tabs forward. */
  showTab(tabId: number): null;
  /** At the seller's click: how the page in that tab is read now. */
  checkUp(tabId: number): CheckupAnswer;
  /** The seller's own page maps, what was added last first. */
  keptMaps(): KeptMapView[];
  /** Gives what was removed; `null`: it was gone already. */
  removeMap(id: string): KeptMap | null;
  putBackMap(removed: KeptMap): null;
  exportMaps(ids: string[]): string;
  /** What is in a file of page maps; changes nothing. */
  readMaps(text: string): FileMapView[];
  /** What one of them finds in the open tabs of its marketplace; changes nothing. */
  tryMap(text: string, index: number): CheckupAnswer;
  addMaps(text: string): AddedMaps;
  /** Where teaching would be opened now; `null`: nowhere. */
  teachable(): TeachableTab | null;
  /** At the seller's click: brings it forward, and opens teaching there. */
  teach(tabId: number): TeachAnswer;
}

export type LanguageChoice = 'browser' | 'uk' | 'ru' | 'en';
export type Language = Exclude<LanguageChoice, 'browser'>;

/** Scripts that a page gets on first need, by name: `palette` is `/palette.js`. */
export const NEEDED_SCRIPTS = ['palette', 'aside', 'editors', 'guide', 'structure', 'teaching'] as const;
export type NeededScript = (typeof NEEDED_SCRIPTS)[number];

/** To which sections of our options a page may lead. */
export type OptionsSection = 'templates';

/** What one page shows at one moment; of what was reported before only that it is still so. */
export interface Report {
  readonly marketplace: MarketplaceId;
  /** The shop that the page shows; `null`: the page does not say. */
  readonly account: ShownAccount | null;
  readonly page: PageStatus;
  /** Of a map of the seller's own that should have found what another one read. */
  readonly lost?: PageStatus;
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
  /** Nobody waits on such a page: it says nothing of who does. */
  readonly untimed?: true;
  /** The field that was not found. */
  readonly field: string | null;
  /** A part of it may still be loading: neither a success nor a failure. */
  readonly early?: true;
  /** Where the map comes from that it was read by. */
  readonly layer?: PageMap['origin'];
  /** Under which its map's pages live, the first where there are several; absent where nobody knows. */
  readonly path?: string;
  /** Where it was read: by which candidates. */
  readonly ways?: WaysSeen;
}

export interface ReportAnswer {
  /** Names the database; another one means that all has to be reported again. */
  readonly databaseId: string;
  readonly verdicts: Record<ConversationKey, Verdict>;
}

export type Verdict =
  | {
      readonly kind: 'known';
      readonly conversationId: ConversationId;
      readonly timer: Timer;
      /** Only where there is something to tell apart: several accounts there, or a label of the seller's. */
      readonly account: { readonly label: string; readonly colour: number } | null;
      /** In which the buyer writes; `null` while it is not known well enough. */
      readonly language: ShownLanguage | null;
      /** The seller's own. */
      readonly note: string | null;
    }
  /** It may be one of several buyers; nothing is kept of it. */
  | { readonly kind: 'ambiguous' };

/** What stands in the reply field of a thread. */
export interface DraftAsk {
  readonly names: ThreadNames;
  readonly text: string;
}

/** What the seller edits of a template; `id` is `null` for a new one. */
export type TemplateDraft = Pick<Template, 'title' | 'trigger' | 'channels' | 'folder' | 'tags' | 'variants'> & {
  readonly id: TemplateId | null;
  /** When it had been changed last as it was opened; not there: whatever was changed meanwhile is written over. */
  readonly updatedAt?: number | null;
};

export type RevealAnswer =
  | { readonly kind: 'shown' }
  /** A tab of the marketplace is in front now, but no open tab shows the conversation. */
  | { readonly kind: 'not-shown'; readonly marketplace: MarketplaceId }
  /** No tab of the marketplace is open. */
  | { readonly kind: 'closed'; readonly marketplace: MarketplaceId };

export interface ImportCounts {
  readonly conversations: AddedAndKnown;
  readonly events: AddedAndKnown;
  readonly templates: AddedAndKnown;
  /** Of so many page maps the file says, and nobody here knows, that their field for answers was shown. */
  readonly replies: number;
}

interface AddedAndKnown {
  readonly added: number;
  readonly known: number;
}

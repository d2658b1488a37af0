/** What the seller chose, as our own pages see and change it. Part of the protocol. */
import type { Channel, MarketplaceId } from '../domain/conversation/ids';
import type { NoticeSettings } from '../domain/deadlines/notices';
import type { QuietHours } from '../domain/deadlines/quiet-hours';
import type { AnswerPolicy } from '../domain/language/answer-policy';
import type { AnswerLanguage } from '../domain/language/languages';
import type { OverlayModes } from '../domain/overlay/overlay-mode';
import type { PaletteKey } from '../domain/templates/palette-key';
import type { Prefix } from '../domain/templates/prefix';
import type { Language, LanguageChoice } from './protocol';

export interface SettingsView {
  readonly language: LanguageChoice;
  /** What `browser` comes to. */
  readonly browserLanguage: Language;
  /** Epoch ms. */
  readonly lastBackupAt: number | null;
  readonly conversationCount: number;
  /** How templates call the seller, and the shop where its account has no name of its own. */
  readonly sellerName: string | null;
  readonly shopName: string | null;
  /** Of every marketplace of this build. */
  readonly answerPolicies: Record<MarketplaceId, AnswerPolicy>;
  /** In which the shop can answer, the best known first; at least one. */
  readonly answerLanguages: readonly AnswerLanguage[];
  readonly unusedMarketplaces: readonly MarketplaceId[];
  /** When the welcome page was finished or skipped (epoch ms). */
  readonly welcomedAt: number | null;
  /** At risk is what has so much of its target left, from 0 to 0.9. */
  readonly atRiskShare: number;
  /** What begins a trigger. */
  readonly prefix: Prefix;
  /** What opens all templates, with Ctrl. */
  readonly paletteKey: PaletteKey;
  readonly notices: NoticeSettings;
  /** `null`: never. */
  readonly quietHours: QuietHours | null;
  /** Wall times 'HH:MM', in their order. */
  readonly sweepTimes: readonly string[];
  /** What they are until something was chosen; `null`: no marketplace in use advises any. */
  readonly usualSweeps: readonly string[] | null;
  /** Where it is not `full`. */
  readonly overlay: OverlayModes;
  /** Of this build, with the channels that it reads there. */
  readonly marketplaces: readonly {
    readonly id: MarketplaceId;
    readonly name: string;
    readonly channels: readonly Channel[];
  }[];
}

/** Of `answerPolicies` and `overlay` only those marketplaces change that are in it. */
export type SettingsChange = Partial<
  Pick<
    SettingsView,
    | 'sellerName'
    | 'shopName'
    | 'answerPolicies'
    | 'answerLanguages'
    | 'unusedMarketplaces'
    | 'welcomedAt'
    | 'atRiskShare'
    | 'prefix'
    | 'paletteKey'
    | 'notices'
    | 'quietHours'
    | 'sweepTimes'
    | 'overlay'
  >
>;

/** What the seller chose, with what holds until then. */

import type { Channel, MarketplaceId } from '../domain/conversation/ids';
import { NOTICE_SETTINGS } from '../domain/deadlines/notices';
import { QUIET_HOURS } from '../domain/deadlines/quiet-hours';
import { SWEEP_TIMES } from '../domain/deadlines/sweep-times';
import { AT_RISK_SHARE } from '../domain/deadlines/timer';
import { TaktError } from '../domain/errors';
import type { AnswerPolicy } from '../domain/language/answer-policy';
import type { AnswerLanguage } from '../domain/language/languages';
import type { OverlayModes } from '../domain/overlay/overlay-mode';
import { type TypingKeys, typingKeys } from '../domain/templates/typing-keys';
import type { Language, LanguageChoice, SettingsChange, SettingsView } from '../messaging/protocol';
import type { Settings } from '../storage/records';
import type { OpenRepositories } from '../storage/repositories';
import type { Conversations } from './conversations';
import { foundation } from './foundation';
import type { Clock, Locale } from './ports';

export interface MarketplaceName {
  readonly id: MarketplaceId;
  readonly name: string;
}

/** With the pages that the build reads there. */
interface ReadMarketplace extends MarketplaceName {
  readonly pages: readonly { readonly channel: Channel }[];
}

/** Until the seller says otherwise: in the buyer's language, of the two of the market. */
const ANSWER_POLICY: AnswerPolicy = 'buyers';
const LANGUAGES: readonly AnswerLanguage[] = ['uk', 'ru'];

/** @param advisingSweeps the marketplaces that advise rounds through all who wait */
export function settingsService(
  open: OpenRepositories,
  marketplaces: readonly ReadMarketplace[],
  conversations: Pick<Conversations, 'recompute'>,
  clock: Clock,
  locale: Locale,
  advisingSweeps: readonly MarketplaceId[] = [],
) {
  return {
    /** To be done when Takt is installed: what waited before is old. */
    async layFoundation(): Promise<void> {
      await foundation(await open(), clock, locale);
    },
    async language(): Promise<Language> {
      const choice = (await (await open()).settings.get('language')) ?? 'browser';
      return choice === 'browser' ? locale.language() : choice;
    },
    async setLanguage(language: LanguageChoice): Promise<void> {
      await (await open()).settings.set('language', language);
    },
    /** Whether the seller uses Takt on any of these. */
    async uses(asked: readonly MarketplaceId[]): Promise<boolean> {
      const unused = unusedOf(await (await open()).settings.all());
      return asked.some((id) => !unused.has(id));
    },
    /** How much of Takt is wanted on these. */
    async overlay(asked: readonly MarketplaceId[]): Promise<Partial<OverlayModes>> {
      const chosen = Object.entries((await (await open()).settings.get('overlay')) ?? {});
      return Object.fromEntries(chosen.filter(([id]) => asked.some((one) => one === id)));
    },
    /** By which templates are called while one types. */
    async keys(): Promise<TypingKeys> {
      return typingKeys(await (await open()).settings.all());
    },
    async view(): Promise<SettingsView> {
      const { settings, conversations } = await open();
      const [set, conversationCount] = await Promise.all([settings.all(), conversations.count()]);
      const policies = marketplaces.map(({ id }) => [id, answerPolicyOf(set, id)] as const);
      return {
        language: set.language ?? 'browser',
        browserLanguage: locale.language(),
        lastBackupAt: set.lastBackupAt ?? null,
        conversationCount,
        sellerName: set.sellerName ?? null,
        shopName: set.shopName ?? null,
        answerPolicies: Object.fromEntries(policies),
        answerLanguages: answerLanguagesOf(set),
        unusedMarketplaces: marketplaces.map(({ id }) => id).filter((id) => unusedOf(set).has(id)),
        welcomedAt: set.welcomedAt ?? null,
        ...typingKeys(set),
        atRiskShare: set.atRiskShare ?? AT_RISK_SHARE,
        notices: set.notices ?? NOTICE_SETTINGS,
        quietHours: set.quietHours === undefined ? QUIET_HOURS : set.quietHours,
        sweepTimes: sweepTimesOf(set, advisingSweeps),
        usualSweeps: advisingSweeps.some((id) => !unusedOf(set).has(id)) ? SWEEP_TIMES : null,
        overlay: set.overlay ?? {},
        marketplaces: marketplaces.map(({ id, name, pages }) => ({
          ...{ id, name },
          channels: [...new Set(pages.map(({ channel }) => channel))],
        })),
      };
    },
    /**
     * All of it, or nothing, with the deadlines that are others then. What another build with more marketplaces was told of those stays.
     * @throws TaktError `invalid` with the field that names a marketplace which is not in this build
     */
    async save({ answerPolicies, overlay, unusedMarketplaces, ...change }: SettingsChange): Promise<void> {
      const here = marketplaces.map(({ id }) => id);
      const isHere = (id: string) => here.some((known) => known === id);
      if (!Object.keys(answerPolicies ?? {}).every(isHere)) throw new TaktError('invalid', 'answerPolicies');
      if (!Object.keys(overlay ?? {}).every(isHere)) throw new TaktError('invalid', 'overlay');
      if (!(unusedMarketplaces ?? []).every(isHere)) throw new TaktError('invalid', 'unusedMarketplaces');
      if (change.answerLanguages?.length === 0) throw new TaktError('invalid', 'answerLanguages');
      const { settings, atomically } = await open();
      await atomically(async () => {
        const set = await settings.all();
        for (const [name, value] of Object.entries(change)) {
          await settings.set(name as keyof typeof change, value as never);
        }
        // What had been due by other times is none of these.
        if (change.sweepTimes) await settings.set('sweepsSettledAt', clock.now());
        if (answerPolicies) await settings.set('answerPolicies', { ...set.answerPolicies, ...answerPolicies });
        if (overlay) await settings.set('overlay', { ...set.overlay, ...overlay });
        if (unusedMarketplaces) {
          const elsewhere = (set.unusedMarketplaces ?? []).filter((id) => !isHere(id));
          await settings.set('unusedMarketplaces', [...elsewhere, ...unusedMarketplaces]);
        }
        if (change.atRiskShare !== undefined) await conversations.recompute();
      });
    },
    async noteBackup(): Promise<void> {
      await (await open()).settings.set('lastBackupAt', clock.now());
    },
  };
}

export function answerPolicyOf({ answerPolicies }: Partial<Settings>, marketplace: MarketplaceId): AnswerPolicy {
  return answerPolicies?.[marketplace] ?? ANSWER_POLICY;
}

export function answerLanguagesOf({ answerLanguages }: Partial<Settings>): readonly AnswerLanguage[] {
  return answerLanguages ?? LANGUAGES;
}

/** Wall times; in a build without a marketplace that advises rounds there are none until the seller says some. */
export function sweepTimesOf({ sweepTimes }: Partial<Settings>, advising: readonly MarketplaceId[]): readonly string[] {
  return sweepTimes ?? (advising.length > 0 ? SWEEP_TIMES : []);
}

/** The marketplaces on which Takt is not used. */
export function unusedOf({ unusedMarketplaces }: Partial<Settings>): ReadonlySet<MarketplaceId> {
  return new Set(unusedMarketplaces);
}

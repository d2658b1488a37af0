/** What the seller wrote and chose: between the database (epoch ms) and a file (ISO 8601). */
import type { Account } from '../conversation/account';
import type { MarketplaceId } from '../conversation/ids';
import type { NoticeSettings } from '../deadlines/notices';
import type { QuietHours } from '../deadlines/quiet-hours';
import type { AnswerPolicy } from '../language/answer-policy';
import type { AnswerLanguage } from '../language/languages';
import type { OverlayModes } from '../overlay/overlay-mode';
import type { Silenced } from '../pages/quiet-line';
import type { PaletteKey } from '../templates/palette-key';
import type { Prefix } from '../templates/prefix';
import type { Template, TemplateId } from '../templates/template';
import type { ExportedAccount, ExportedSettings, ExportedSilenced, ExportedTemplate } from './format-seller';

/** An account, and when a page last showed it under its name (epoch ms). */
export interface KnownAccount extends Account {
  readonly observedAt: number;
}

/** What the seller has chosen; `null` where nothing was chosen yet. Epoch ms. */
export interface ChosenSettings {
  readonly language: ExportedSettings['language'];
  readonly installedAt: number | null;
  readonly sellerName: string | null;
  readonly shopName: string | null;
  readonly answerPolicies: Readonly<Record<MarketplaceId, AnswerPolicy>> | null;
  readonly answerLanguages: readonly AnswerLanguage[] | null;
  readonly unusedMarketplaces: readonly MarketplaceId[] | null;
  readonly welcomedAt: number | null;
  readonly startersLaid: boolean;
  readonly atRiskShare: number | null;
  readonly prefix: Prefix | null;
  readonly paletteKey: PaletteKey | null;
  readonly notices: NoticeSettings | null;
  readonly overlay: OverlayModes | null;
  readonly quietHours: QuietHours | 'none' | null;
  readonly sweepTimes: readonly string[] | null;
  readonly silenced: readonly Silenced[] | null;
}

export function templateToExport(template: Template): ExportedTemplate {
  const { id, title, trigger, channels, folder, tags, variants, updatedAt, usedAt, uses } = template;
  return {
    ...{ id, title, trigger, channels: [...channels], folder, tags: [...tags] },
    variants: variants.map(({ language, text }) => ({ language, text })),
    ...{ updatedAt: iso(updatedAt), usedAt: isoOrNull(usedAt) },
    ...(uses && { uses: uses.map(({ channel, language, count }) => ({ channel, language, count })) }),
  };
}

export function templateFrom({ id, updatedAt, usedAt, ...content }: ExportedTemplate): Template {
  return { ...content, id: id as TemplateId, updatedAt: Date.parse(updatedAt), usedAt: instantOrNull(usedAt) };
}

export function accountToExport(account: KnownAccount): ExportedAccount {
  const { marketplace, id, shownName, label, colour, shopName, answerPolicy, observedAt } = account;
  return { marketplace, id, shownName, label, colour, shopName, answerPolicy, observedAt: iso(observedAt) };
}

export function accountFrom({ marketplace, observedAt, ...account }: ExportedAccount): KnownAccount {
  return { ...account, marketplace: marketplace as MarketplaceId, observedAt: Date.parse(observedAt) };
}

export function settingsToExport(settings: ChosenSettings): ExportedSettings {
  const { answerPolicies, answerLanguages, unusedMarketplaces, overlay } = settings;
  return {
    language: settings.language,
    installedAt: isoOrNull(settings.installedAt),
    sellerName: settings.sellerName,
    shopName: settings.shopName,
    answerPolicies: answerPolicies && inOrder(answerPolicies),
    answerLanguages: answerLanguages && [...answerLanguages],
    unusedMarketplaces: unusedMarketplaces && [...unusedMarketplaces].sort(),
    welcomedAt: isoOrNull(settings.welcomedAt),
    startersLaid: settings.startersLaid,
    atRiskShare: settings.atRiskShare,
    prefix: settings.prefix,
    paletteKey: settings.paletteKey,
    notices: settings.notices,
    overlay: overlay && inOrder(overlay),
    quietHours: settings.quietHours,
    sweepTimes: settings.sweepTimes && [...settings.sweepTimes],
    silenced: settings.silenced?.map(({ at, ...of }) => ({ ...of, at: iso(at) })) ?? null,
  };
}

export function settingsFrom(exported: ExportedSettings): ChosenSettings {
  return {
    language: exported.language,
    installedAt: instantOrNull(exported.installedAt),
    sellerName: exported.sellerName ?? null,
    shopName: exported.shopName ?? null,
    answerPolicies: exported.answerPolicies ?? null,
    answerLanguages: exported.answerLanguages ?? null,
    unusedMarketplaces: (exported.unusedMarketplaces as MarketplaceId[] | undefined) ?? null,
    welcomedAt: instantOrNull(exported.welcomedAt),
    startersLaid: exported.startersLaid ?? false,
    atRiskShare: exported.atRiskShare ?? null,
    prefix: exported.prefix ?? null,
    paletteKey: exported.paletteKey ?? null,
    notices: exported.notices ?? null,
    overlay: exported.overlay ?? null,
    quietHours: exported.quietHours ?? null,
    sweepTimes: exported.sweepTimes ?? null,
    silenced: exported.silenced?.map(silencedFrom) ?? null,
  };
}

function silencedFrom({ marketplace, path, topic, at }: ExportedSilenced): Silenced {
  return { marketplace: marketplace as MarketplaceId, path, topic, at: Date.parse(at) };
}

/** By name, so that equal databases give equal files. */
function inOrder<Value>(values: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

function isoOrNull(at: number | null): string | null {
  return at === null ? null : iso(at);
}

function instantOrNull(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Date.parse(text);
}

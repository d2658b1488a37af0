/** What a file brings beside what is here. What the seller set here stays; bringing the same twice changes nothing. */
import { mergedSilenced } from '../pages/quiet-line';
import { conflictOf } from '../templates/order';
import { starterTemplates } from '../templates/starters';
import type { Template, TemplateId } from '../templates/template';
import { joinedUses, usesOf } from '../templates/usage';
import type { ChosenSettings, KnownAccount } from './convert-seller';

/** The templates as they may stand beside those `present`: what comes later goes without a trigger that is taken. */
export function withFreeTriggers(added: readonly Template[], present: readonly Template[]): Template[] {
  const taken = [...present];
  return added.map((template) => {
    const free = conflictOf(taken, template) ? { ...template, trigger: null } : template;
    taken.push(free);
    return free;
  });
}

/**
 * The starter templates here that nobody chose: laid before the seller went through the introduction, neither changed nor
 * used since. Beside a file that says what became of them they count for nothing: else those that were removed would come
 * back with a restored backup.
 */
export function unchosenStarters(
  templates: readonly Template[],
  here: ChosenSettings,
  brought: ChosenSettings,
): TemplateId[] {
  if (here.welcomedAt !== null || !brought.startersLaid) return [];
  const starters = new Set(starterTemplates('uk', NEVER_CHANGED).map(({ id }) => id));
  return templates.flatMap(({ id, updatedAt, usedAt }) =>
    starters.has(id) && updatedAt === NEVER_CHANGED && usedAt === null ? [id] : [],
  );
}

/** When a template was last changed that no seller has changed: before everything, so that any change is later. */
export const NEVER_CHANGED = 0;

/** Those that change: new ones, later versions of known ones, and those that were used later. */
export function templatesToPut(here: readonly Template[], brought: readonly Template[]): Template[] {
  const known = new Map(here.map((template) => [template.id, template]));
  const changed = new Map<string, Template>();
  for (const template of brought) {
    const present = changed.get(template.id) ?? known.get(template.id);
    const newest = present && present.updatedAt >= template.updatedAt ? present : template;
    const usedAt = present ? later(present.usedAt, template.usedAt) : template.usedAt;
    const uses = joinedUses(present?.uses, template.uses);
    if (newest !== present || usedAt !== present.usedAt || usesOf({ uses }, null) !== usesOf(present, null))
      changed.set(template.id, { ...newest, usedAt, ...(uses.length > 0 && { uses }) });
  }
  // Of what was here the triggers stay as they are, also where only its use is news.
  const isHere = (template: Template) => known.get(template.id)?.updatedAt === template.updatedAt;
  const put = [...changed.values()].sort((a, b) => Number(isHere(b)) - Number(isHere(a)));
  return withFreeTriggers(
    put,
    here.filter(({ id }) => !changed.has(id)),
  );
}

/** Those that change. Of a known one is taken what the seller has not set here, and a name that was shown later. */
export function accountsToPut(here: readonly KnownAccount[], brought: readonly KnownAccount[]): KnownAccount[] {
  const keyOf = ({ marketplace, id }: KnownAccount) => JSON.stringify([marketplace, id]);
  const known = new Map(here.map((account) => [keyOf(account), account]));
  const changed = new Map<string, KnownAccount>();
  for (const account of brought) {
    const key = keyOf(account);
    const present = changed.get(key) ?? known.get(key);
    const merged = present ? mergedAccount(present, account) : account;
    if (JSON.stringify(merged) !== JSON.stringify(present)) changed.set(key, merged);
  }
  return [...changed.values()];
}

function mergedAccount(here: KnownAccount, brought: KnownAccount): KnownAccount {
  const isLater = brought.shownName !== null && (here.shownName === null || brought.observedAt > here.observedAt);
  return {
    ...here,
    ...(isLater && { shownName: brought.shownName, observedAt: brought.observedAt }),
    label: here.label ?? brought.label,
    shopName: here.shopName ?? brought.shopName,
    answerPolicy: here.answerPolicy ?? brought.answerPolicy,
  };
}

/** The seller's own choice stands. A timer was not old before, so it does not become so. */
export function mergedSettings(here: ChosenSettings, brought: ChosenSettings): ChosenSettings {
  return {
    language: here.language === 'browser' ? brought.language : here.language,
    installedAt: earlier(here.installedAt, brought.installedAt),
    sellerName: here.sellerName ?? brought.sellerName,
    shopName: here.shopName ?? brought.shopName,
    answerPolicies:
      here.answerPolicies || brought.answerPolicies ? { ...brought.answerPolicies, ...here.answerPolicies } : null,
    answerLanguages: here.answerLanguages ?? brought.answerLanguages,
    unusedMarketplaces: here.unusedMarketplaces ?? brought.unusedMarketplaces,
    welcomedAt: here.welcomedAt ?? brought.welcomedAt,
    startersLaid: here.startersLaid || brought.startersLaid,
    atRiskShare: here.atRiskShare ?? brought.atRiskShare,
    prefix: here.prefix ?? brought.prefix,
    paletteKey: here.paletteKey ?? brought.paletteKey,
    notices: here.notices ?? brought.notices,
    overlay: here.overlay || brought.overlay ? { ...brought.overlay, ...here.overlay } : null,
    quietHours: here.quietHours ?? brought.quietHours,
    sweepTimes: here.sweepTimes ?? brought.sweepTimes,
    silenced: here.silenced || brought.silenced ? mergedSilenced(here.silenced ?? [], brought.silenced ?? []) : null,
  };
}

function later(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

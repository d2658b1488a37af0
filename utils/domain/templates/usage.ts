/** How often templates are used, and where: what is used most of all is wanted next. */
import type { Channel } from '../conversation/ids';
import type { AnswerLanguage } from '../language/languages';
import type { Template } from './template';

export interface Usage {
  readonly channel: Channel;
  readonly language: AnswerLanguage;
  readonly count: number;
}

type Place = Pick<Usage, 'channel' | 'language'>;

/** How often it was inserted there; where no place is known, anywhere. */
export function usesOf({ uses = [] }: Pick<Template, 'uses'>, place: Place | null): number {
  return uses.reduce((sum, use) => (place === null || isThere(use, place) ? sum + use.count : sum), 0);
}

/**
 * Inserted once more.
 * @param at epoch ms; told again of an instant that it knows, it stays as it was
 */
export function usedAgain(template: Template, place: Place, at: number): Template {
  if (template.usedAt !== null && at <= template.usedAt) return template;
  const uses = [...(template.uses ?? [])];
  const known = uses.findIndex((use) => isThere(use, place));
  const { channel, language } = place;
  if (known < 0) uses.push({ channel, language, count: 1 });
  else uses[known] = { channel, language, count: (uses[known]?.count ?? 0) + 1 };
  return { ...template, uses, usedAt: at };
}

/** Of two copies that may have been counted apart: how often at least. Joined twice it is the same. */
export function joinedUses(one: readonly Usage[] = [], other: readonly Usage[] = []): readonly Usage[] {
  const joined = one.map((use) => ({ ...use, count: Math.max(use.count, countAt(other, use)) }));
  return [...joined, ...other.filter((use) => !one.some((known) => isThere(known, use)))];
}

const isThere = (use: Place, { channel, language }: Place): boolean =>
  use.channel === channel && use.language === language;

const countAt = (uses: readonly Usage[], place: Place): number => uses.find((use) => isThere(use, place))?.count ?? 0;

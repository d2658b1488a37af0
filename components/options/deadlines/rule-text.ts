/** A rule in words: what it is for, how long it gives, whose figure that is. */
import { type Norm, ownerOf } from '../../../utils/domain/deadlines/policy';
import { t } from '../../../utils/platform/i18n';
import { sourceText } from '../../source-text';
import { durationWords } from '../DurationField';
import type { InitialRule, Rule, RuleScope } from './deadlines-data';

/** «Чат», «Обіцяна відповідь», «Чат, перша відповідь». */
export function scopeText({ channel, kind }: RuleScope): string {
  if (channel === null) return kind === null ? t('options.deadlines.any') : t(`options.deadlines.kind.${kind}`);
  const name = t(`options.deadlines.channel.${channel}`);
  return kind === null ? name : `${name}: ${t(`options.deadlines.kind.${kind}`)}`;
}

/** «порада Rozetka: 2 год» */
export function figureText(which: 'target' | 'limit', norm: Norm, marketplace: string): string {
  return t(`timer.rule.${which}.${ownerOf(norm)}`, { marketplace, time: durationWords(norm.duration) });
}

/** Where the figure that Takt begins with is from; where it has none, that. */
export function initialSource(which: 'target' | 'limit', initial: InitialRule, marketplace: string): string {
  const norm = initial[which];
  if (!norm) return t('options.deadlines.source.no-limit', { marketplace });
  const { source, date } = norm;
  return sourceText({ which, owner: ownerOf(norm), policyId: initial.id, source, date }, marketplace);
}

export function clockOptions() {
  return (['working', 'calendar'] as const).map((value) => ({ value, label: t(`options.deadlines.clock.${value}`) }));
}

/** The figures that Takt begins with: «2 год, обов'язково 1 д». */
export function initialText({ initial }: Rule): string {
  if (!initial) return '';
  const target = durationWords(initial.target.duration);
  return initial.limit
    ? t('options.deadlines.initial', { target, limit: durationWords(initial.limit.duration) })
    : t('options.deadlines.initial.no-limit', { target });
}

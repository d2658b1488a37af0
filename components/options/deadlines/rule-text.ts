/** A rule in words: what it is for, how long it gives, whose figure that is. */
import { type Norm, ownerOf } from '../../../utils/domain/deadlines/policy';
import { language, type TextKey, t } from '../../../utils/platform/i18n';
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

/**
 * Where the figure that Takt begins with is from, and of when that text is; as far as it is known. A figure that nobody
 * stands behind is the seller's own, and that is said.
 */
export function sourceText(which: 'target' | 'limit', initial: InitialRule, marketplace: string): string {
  const norm = initial[which];
  if (!norm) return t('options.deadlines.source.no-limit', { marketplace });
  if (ownerOf(norm) === 'seller') return t(`options.deadlines.source.own.${which}`, { marketplace });
  const key = `options.deadlines.source.${initial.id}.${which}`;
  const words = t(key as TextKey);
  const source = words === key ? norm.source : words;
  const date = sourceDate(norm.date);
  return date === undefined ? source : t('options.deadlines.source.dated', { source, date });
}

/** '2020-07-27' and '2023-03' as one says them. */
function sourceDate(date: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/u.exec(date) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const style = day === undefined ? ({ month: 'long', year: 'numeric' } as const) : ({ dateStyle: 'long' } as const);
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(language(), { ...style, timeZone: 'UTC' }).format(at);
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

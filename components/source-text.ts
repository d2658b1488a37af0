/** Where the figure of a rule is from, in words. */
import type { WhyClock } from '../utils/domain/deadlines/why';
import { type TextKey, t } from '../utils/platform/i18n';
import { writtenDate } from './date-text';

type Figure = Pick<WhyClock, 'which' | 'owner' | 'policyId' | 'source' | 'date'>;

/**
 * Where a figure that Takt begins with is from, and of when that text is; as far as it is known. A figure that nobody
 * stands behind is the seller's own, and that is said.
 */
export function sourceText({ which, owner, policyId, source, date }: Figure, marketplace: string): string {
  if (owner === 'seller') return t(`options.deadlines.source.own.${which}`, { marketplace });
  const key = `options.deadlines.source.${policyId}.${which}`;
  const words = t(key as TextKey);
  const where = words === key ? source : words;
  const written = writtenDate(date);
  return written === undefined ? where : t('options.deadlines.source.dated', { source: where, date: written });
}

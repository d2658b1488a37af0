import { type TextKey, t } from '../../utils/platform/i18n';
import type { QueueMarketplace } from './queue-data';

interface QueueSilenceProps {
  readonly marketplaces: readonly QueueMarketplace[];
  /** Somebody has been waiting since before Takt was installed. */
  readonly anyOld: boolean;
}

/** Why nobody new waits: nobody waiting and nothing being read must never look the same. */
export function QueueSilence({ marketplaces, anyOld }: QueueSilenceProps) {
  const key = reason(
    marketplaces.filter(({ open }) => open),
    anyOld,
  );
  return (
    <p class="silence" data-testid={key}>
      {t(key)}
    </p>
  );
}

function reason(open: readonly QueueMarketplace[], anyOld: boolean): TextKey {
  const read = open.filter(({ result }) => result !== null);
  if (open.length === 0) return 'queue.empty.closed';
  if (read.length === 0) return 'queue.empty.not-read';
  if (read.some(({ isListUnseen }) => isListUnseen)) return 'queue.empty.no-list';
  if (anyOld) return 'queue.empty.nobody-new';
  return read.every(({ result }) => result === 'empty') ? 'queue.empty.inbox' : 'queue.empty.nobody';
}

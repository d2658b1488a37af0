import { type TextKey, t } from '../../utils/platform/i18n';
import type { QueueMarketplace } from './queue-data';

/** Why the queue is empty: nobody waiting and nothing being read must never look the same. */
export function QueueSilence({ marketplaces }: { readonly marketplaces: readonly QueueMarketplace[] }) {
  const key = reason(marketplaces.filter(({ open }) => open));
  return (
    <p class="silence" data-testid={key}>
      {t(key)}
    </p>
  );
}

function reason(open: readonly QueueMarketplace[]): TextKey {
  const read = open.filter(({ result }) => result !== null);
  if (open.length === 0) return 'queue.empty.closed';
  if (read.length === 0) return 'queue.empty.not-read';
  return read.every(({ result }) => result === 'empty') ? 'queue.empty.inbox' : 'queue.empty.nobody';
}

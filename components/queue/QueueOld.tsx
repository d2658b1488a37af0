import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { QueueList } from './QueueList';
import type { QueueData, QueueItem } from './queue-data';
import type { Acts } from './use-acts';

interface QueueOldProps {
  readonly items: readonly QueueItem[];
  readonly data: QueueData;
  readonly now: number;
  readonly acts: Pick<Acts, 'reveal' | 'dismiss'>;
}

/** Who waited before Takt was installed: folded, and let go in one step. */
export function QueueOld({ items, data, now, acts }: QueueOldProps) {
  const label = t('queue.old', { n: items.length });
  // Folded, its rows can wait until those that are in sight are painted.
  const [drawn, draw] = useState(false);
  useEffect(() => draw(true), []);
  return (
    <div class="old">
      <details data-testid="queue-old">
        <summary>{label}</summary>
        {drawn && <QueueList label={label} items={items} {...{ data, now, acts }} />}
      </details>
      <div class="old-clear">
        <Button onClick={() => acts.dismiss(items, 'old')} testId="queue-clear-old">
          {t('queue.old.clear', { n: items.length })}
        </Button>
      </div>
    </div>
  );
}

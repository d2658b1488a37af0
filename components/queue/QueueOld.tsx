import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { type Enter, QueueList } from './QueueList';
import type { QueueData, QueueItem } from './queue-data';
import type { Acts } from './use-acts';

interface QueueOldProps {
  readonly items: readonly QueueItem[];
  readonly data: QueueData;
  readonly now: number;
  readonly acts: Pick<Acts, 'reveal' | 'dismiss' | 'say' | 'wake' | 'why' | 'accepts'>;
  /** There is nothing else to see. */
  readonly alone: boolean;
  readonly enter: Enter;
}

/** Who waited before Takt was installed: folded as long as somebody else waits, and let go in one step. */
export function QueueOld({ items, data, now, acts, alone, enter }: QueueOldProps) {
  const label = t('queue.old', { n: items.length });
  const group = useRef<HTMLDetailsElement>(null);
  // It is not folded again under the eyes of whoever reads it.
  useLayoutEffect(() => {
    if (alone && group.current) group.current.open = true;
  }, [alone]);
  // Folded, its rows can wait until those that are in sight are painted.
  const [drawn, draw] = useState(false);
  useEffect(() => draw(true), []);
  return (
    <div class="old">
      <details data-testid="queue-old" ref={group}>
        <summary>{label}</summary>
        {(drawn || alone) && (
          <QueueList label={label} items={items} {...{ data, now, acts }} {...(alone && { enter })} />
        )}
      </details>
      <div class="old-clear">
        <Button onClick={() => acts.dismiss(items, 'old')} testId="queue-clear-old">
          {t('queue.old.clear', { n: items.length })}
        </Button>
      </div>
    </div>
  );
}

import { useRef } from 'preact/hooks';
import type { Timer } from '../../utils/domain/deadlines/timer';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { Queue, type QueueProps } from './Queue';
import type { TeachPage } from './queue-data';
import { TeachHere } from './TeachHere';

interface QueuePageProps extends Omit<QueueProps, 'heading'> {
  readonly onOptions: () => void;
  /** Not there: no cabinet is open. */
  readonly teach?: TeachPage;
}

/** What popup and side panel show. */
export function QueuePage({ onOptions, teach, ...queue }: QueuePageProps) {
  const { data } = queue;
  const heading = useRef<HTMLHeadingElement>(null);
  // How many there are is said once all of them are known.
  const n =
    data.state === 'ready' && data.value.isWhole !== false
      ? data.value.items.filter(({ timer }) => counts(timer)).length
      : 0;
  return (
    <main class="queue-page">
      <header class="queue-head">
        <h1 tabIndex={-1} ref={heading}>
          {t('queue.title')}
        </h1>
        {n > 0 && <span class="queue-count">{t('queue.count', { n })}</span>}
        <Button onClick={onOptions}>{t('queue.options')}</Button>
      </header>
      <Queue {...queue} heading={heading} />
      {teach && <TeachHere {...teach} />}
    </main>
  );
}

/** What waited before Takt was installed has a count of its own. */
function counts(timer: Timer): boolean {
  return timer.kind === 'unknown' || (timer.kind === 'running' && !timer.old);
}

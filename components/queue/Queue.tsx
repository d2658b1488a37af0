/** Who waits, over all marketplaces; the same in popup and side panel. */
import type { ReadonlySignal } from '@preact/signals';
import { t } from '../../utils/platform/i18n';
import { ErrorNote } from '../controls/ErrorNote';
import type { Loadable } from '../loadable';
import { QueueList } from './QueueList';
import { QueueSilence } from './QueueSilence';
import type { QueueData } from './queue-data';
import { useOrder } from './use-order';

export interface QueueProps {
  readonly data: Loadable<QueueData>;
  /** Epoch ms. */
  readonly now: ReadonlySignal<number>;
  readonly onRetry: () => void;
}

export function Queue({ data, now, onRetry }: QueueProps) {
  if (data.state === 'loading') return <p class="silence">{t('queue.loading')}</p>;
  if (data.state === 'failed') return <ErrorNote error={data.error} onRetry={onRetry} />;
  return <LoadedQueue {...data.value} now={now.value} />;
}

function LoadedQueue({ items, marketplaces, now }: QueueData & { readonly now: number }) {
  const { waiting, old } = useOrder(items, now);
  const changed = marketplaces.filter(({ open, result }) => open && result === 'page-changed');
  return (
    <>
      {changed.map(({ id, name }) => (
        <p key={id} class="note note-warning">
          <b>{name}</b> {t('queue.page-changed')}
        </p>
      ))}
      {waiting.length > 0 && (
        <QueueList label={t('queue.list')} items={waiting} marketplaces={marketplaces} now={now} />
      )}
      {waiting.length === 0 && changed.length === 0 && <QueueSilence marketplaces={marketplaces} />}
      {old.length > 0 && (
        <details class="old" data-testid="queue-old">
          <summary>{t('queue.old', { n: old.length })}</summary>
          <QueueList label={t('queue.old', { n: old.length })} items={old} marketplaces={marketplaces} now={now} />
        </details>
      )}
    </>
  );
}

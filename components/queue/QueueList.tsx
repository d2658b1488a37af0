import { useRef, useState } from 'preact/hooks';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { QueueRow } from './QueueRow';
import type { QueueItem, QueueMarketplace } from './queue-data';
import { useRoving } from './use-roving';

/** As many rows as fit two screens; drawing thousands at once would keep the popup from opening. */
const STEP = 50;

interface QueueListProps {
  readonly label: string;
  readonly items: readonly QueueItem[];
  readonly marketplaces: readonly QueueMarketplace[];
  readonly now: number;
}

/** Rows in the order in which they come; the first fifty, and more at a button. */
export function QueueList({ label, items, marketplaces, now }: QueueListProps) {
  const [shown, show] = useState(STEP);
  const list = useRef<HTMLDivElement>(null);
  const rows = items.slice(0, shown);
  const { activeId, activate, onKeyDown } = useRoving(
    rows.map(({ id }) => id),
    list,
  );
  const hidden = items.length - rows.length;
  return (
    <>
      <div class="rows" role="listbox" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {rows.map((item) => (
          <QueueRow
            key={item.id}
            item={item}
            marketplace={marketplaces.find(({ id }) => id === item.marketplace)}
            now={now}
            active={item.id === activeId}
            onActivate={() => activate(item.id)}
          />
        ))}
      </div>
      {hidden > 0 && (
        <div class="rows-more">
          <Button onClick={() => show(shown + STEP)}>{t('queue.more', { n: Math.min(STEP, hidden) })}</Button>
          <span>{t('queue.shown', { shown: rows.length, all: items.length })}</span>
        </div>
      )}
    </>
  );
}

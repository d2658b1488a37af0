import { useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { placeKey } from './filter';
import { QueueRow } from './QueueRow';
import type { QueueAccount, QueueData, QueueItem } from './queue-data';
import type { Acts } from './use-acts';
import { useRoving } from './use-roving';

/** As many rows as fit two screens; drawing thousands at once would keep the popup from opening. */
const STEP = 50;

/** How the focus is put into a list from elsewhere. */
export interface Enter {
  current: () => void;
}

interface QueueListProps {
  readonly label: string;
  readonly items: readonly QueueItem[];
  readonly data: QueueData;
  readonly now: number;
  readonly acts: Pick<Acts, 'reveal' | 'dismiss'>;
  readonly enter?: Enter;
}

/** Rows in the order in which they come; the first fifty, and more at a button. */
export function QueueList({ label, items, data, now, acts, enter }: QueueListProps) {
  const [shown, show] = useState(STEP);
  const list = useRef<HTMLUListElement>(null);
  const rows = items.slice(0, shown);
  const roving = useRoving(
    rows.map(({ id }) => id),
    list,
  );
  if (enter) enter.current = roving.enter;
  const marketplaces = useMemo(() => new Map(data.marketplaces.map((one) => [one.id, one])), [data]);
  const accounts = useMemo(
    () => new Map(toTellApart(data).map((one) => [placeKey(one.marketplace, one.id), one])),
    [data],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    roving.onKeyDown(event);
    const item = rows[[...(list.current?.children ?? [])].findIndex((row) => row.contains(event.target as Node))];
    if (!item || event.code !== 'KeyE' || hasModifier(event)) return;
    event.preventDefault();
    // Held down it would let go one neighbour after the other.
    if (event.repeat) return;
    acts.dismiss([item], 'answered-elsewhere');
  };
  const hidden = items.length - rows.length;
  return (
    <>
      <ul class="rows" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {rows.map((item) => (
          <QueueRow
            key={item.id}
            item={item}
            marketplace={marketplaces.get(item.marketplace)}
            account={accounts.get(placeKey(item.marketplace, item.account))}
            now={now}
            active={item.id === roving.activeId}
            onActivate={() => roving.activate(item.id)}
            onOpen={() => acts.reveal(item)}
            onElsewhere={() => acts.dismiss([item], 'answered-elsewhere')}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <div class="rows-more">
          <Button onClick={() => show(shown + STEP)}>{t('queue.more', { n: Math.min(STEP, hidden) })}</Button>
          <span>{t('queue.shown', { shown: rows.length, all: items.length })}</span>
        </div>
      )}
    </>
  );
}

/** Where a marketplace has one shop only, its name on every row would say nothing. */
function toTellApart({ accounts }: QueueData): readonly QueueAccount[] {
  return accounts.filter(({ marketplace, id }) =>
    accounts.some((other) => other.marketplace === marketplace && other.id !== id),
  );
}

function hasModifier({ ctrlKey, altKey, metaKey, shiftKey, isComposing }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey || shiftKey || isComposing;
}

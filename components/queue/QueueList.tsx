import { useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { placeKey } from './filter';
import { QueueRow } from './QueueRow';
import type { QueueAccount, QueueData, QueueItem } from './queue-data';
import { RowActs, type RowMenuKind } from './RowActs';
import type { Acts } from './use-acts';
import { useRoving } from './use-roving';

/** As many rows as fit two screens; drawing thousands at once would keep the popup from opening. */
const STEP = 50;

/** By where the keys are, in whatever layout. */
const ACTS: Readonly<Record<string, 'answered-elsewhere' | 'no-reply-needed' | RowMenuKind>> = {
  KeyE: 'answered-elsewhere',
  KeyN: 'no-reply-needed',
  KeyS: 'snooze',
  KeyF: 'remind',
  KeyM: 'note',
  KeyW: 'why',
};

/** What is open below which row. */
interface Below {
  readonly id: string;
  readonly kind: RowMenuKind;
}

/** How the focus is put into a list from elsewhere. */
export interface Enter {
  current: () => void;
}

interface QueueListProps {
  readonly label: string;
  readonly items: readonly QueueItem[];
  readonly data: QueueData;
  readonly now: number;
  readonly acts: Pick<Acts, 'reveal' | 'dismiss' | 'say' | 'wake' | 'why' | 'accepts'>;
  /** The one at which a round stands. */
  readonly sweptId?: string | undefined;
  readonly enter?: Enter;
}

/** Rows in the order in which they come; the first fifty, and more at a button. */
export function QueueList({ label, items, data, now, acts, sweptId, enter }: QueueListProps) {
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
  const [below, setBelow] = useState<Below | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    roving.onKeyDown(event);
    const item = rows[[...(list.current?.children ?? [])].findIndex((row) => row.contains(event.target as Node))];
    if (event.code === 'Escape' && below) {
      // It ends no round as long as there is something to close.
      event.preventDefault();
      return close(below.id);
    }
    const act = ACTS[event.code];
    if (!item || !act || hasModifier(event)) return;
    event.preventDefault();
    // Held down it would let go one neighbour after the other.
    if (event.repeat) return;
    if (act !== 'answered-elsewhere' && act !== 'no-reply-needed') setBelow({ id: item.id, kind: act });
    // Pressed twice at once it would let go the neighbour, whom nobody has looked at.
    else if (acts.accepts(act, event.timeStamp)) acts.dismiss([item], act);
  };
  const close = (id: string) => {
    const row = list.current?.children[rows.findIndex((one) => one.id === id)];
    const isInside = row?.querySelector('.row-below')?.contains(row.ownerDocument.activeElement) ?? false;
    setBelow((open) => (open?.id === id ? null : open));
    if (isInside) row?.querySelector('button')?.focus();
  };
  const say: Acts['say'] = (item, word) => {
    if (word.kind === 'snoozed') roving.leave(item.id);
    return acts.say(item, word);
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
            current={item.id === sweptId}
            onActivate={() => roving.activate(item.id)}
            onOpen={() => acts.reveal(item)}
            onElsewhere={() => acts.dismiss([item], 'answered-elsewhere')}
            onMore={() => setBelow(below?.id === item.id ? null : { id: item.id, kind: 'more' })}
          >
            {below?.id === item.id ? (
              <RowActs
                kind={below.kind}
                place={marketplaces.get(item.marketplace)?.name ?? item.marketplace}
                acts={{ ...acts, say }}
                {...{ item, now }}
                onKind={(kind) => setBelow({ id: item.id, kind })}
                onDone={() => close(item.id)}
              />
            ) : null}
          </QueueRow>
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

import { useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n';
import { clockText, fullText } from '../timer-text';
import type { QueueData, UnneededItem } from './queue-data';
import { RowAct, RowOpen } from './RowButtons';
import type { Acts } from './use-acts';
import { useRoving } from './use-roving';

interface QueueUnneededProps {
  readonly items: readonly UnneededItem[];
  readonly marketplaces: QueueData['marketplaces'];
  readonly now: number;
  readonly acts: Pick<Acts, 'reveal' | 'say' | 'accepts'>;
}

/** Where no reply is needed, folded; each can be taken for one that needs an answer after all, by a press or by A. */
export function QueueUnneeded({ items, marketplaces, now, acts }: QueueUnneededProps) {
  const list = useRef<HTMLUListElement>(null);
  const roving = useRoving(
    items.map(({ id }) => id),
    list,
  );
  const need = (item: UnneededItem) => acts.say(item, { kind: 'reply-needed' });
  const onKeyDown = (event: KeyboardEvent) => {
    roving.onKeyDown(event);
    const item = items[[...(list.current?.children ?? [])].findIndex((row) => row.contains(event.target as Node))];
    const hasModifier = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
    if (!item || event.code !== 'KeyA' || hasModifier || event.repeat || event.isComposing) return;
    event.preventDefault();
    if (acts.accepts('reply-needed', event.timeStamp)) need(item);
  };
  const label = t('queue.unneeded', { n: items.length });
  return (
    <details class="unneeded" data-testid="queue-unneeded">
      <summary>{label}</summary>
      <ul class="rows" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {items.map((item) => (
          <UnneededRow
            key={item.id}
            place={marketplaces.find(({ id }) => id === item.marketplace)?.name ?? item.marketplace}
            isActive={item.id === roving.activeId}
            onActivate={() => roving.activate(item.id)}
            onOpen={() => acts.reveal(item)}
            onNeed={() => need(item)}
            {...{ item, now }}
          />
        ))}
      </ul>
    </details>
  );
}

interface RowProps {
  readonly item: UnneededItem;
  /** Its marketplace, as sellers say it. */
  readonly place: string;
  readonly now: number;
  readonly isActive: boolean;
  readonly onActivate: () => void;
  readonly onOpen: () => void;
  readonly onNeed: () => void;
}

function UnneededRow({ item, place, now, isActive, onActivate, onOpen, onNeed }: RowProps) {
  const at = clockText(item.at, now);
  return (
    <li class="row unneeded-row" data-testid="unneeded-row" onFocusIn={onActivate}>
      <RowOpen buyerName={item.buyerName} isStop={isActive} testId="unneeded-open" onOpen={onOpen} />
      <span class="row-about">
        {item.text !== null && (
          <span class="row-note">
            <bdi>{item.text}</bdi>
          </span>
        )}
        <span class="row-details">
          <span>{place}</span>
          <span>{at}</span>
          {/* Where it stands above, what the buyer wrote says it. */}
          {item.text === null && <span>{fullText(item.timer, place, now)}</span>}
        </span>
      </span>
      <span class="row-acts">
        <RowAct
          label={t('queue.reply-needed.of', { buyer: item.buyerName ?? t('queue.no-name') })}
          isStop={isActive}
          keyName="A"
          testId="unneeded-need"
          onPress={onNeed}
        >
          {t('queue.reply-needed')}
        </RowAct>
      </span>
    </li>
  );
}

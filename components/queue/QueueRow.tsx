import { passedUnread, READ_LATELY, type Timer } from '../../utils/domain/deadlines/timer';
import { t } from '../../utils/platform/i18n';
import { StatePill } from '../StatePill';
import { clockText, fullText } from '../timer-text';
import type { QueueItem, QueueMarketplace } from './queue-data';

interface QueueRowProps {
  readonly item: QueueItem;
  readonly marketplace: QueueMarketplace | undefined;
  readonly now: number;
  readonly active: boolean;
  readonly onActivate: () => void;
}

/** One conversation: who waits, about what, where, how long, and how fresh that is. */
export function QueueRow({ item, marketplace, now, active, onActivate }: QueueRowProps) {
  const place = marketplace?.name ?? item.marketplace;
  const details = [place, fullText(item.timer, place, now), ...freshness(item.timer, marketplace?.open ?? false, now)];
  return (
    <div class="row" role="option" tabIndex={active ? 0 : -1} aria-selected={active} onFocus={onActivate}>
      <span class="row-head">
        <span class="row-name">{item.buyerName ? <bdi>{item.buyerName}</bdi> : <i>{t('queue.no-name')}</i>}</span>
        <StatePill timer={item.timer} now={now} />
      </span>
      {item.subject && (
        <span class="row-subject">
          <bdi>{item.subject}</bdi>
        </span>
      )}
      <span class="row-details">
        {details.map((detail) => (
          <span key={detail}>{detail}</span>
        ))}
      </span>
    </div>
  );
}

/** As of when the row speaks, where that is not a moment ago. */
function freshness(timer: Timer, open: boolean, now: number): string[] {
  // The sentence of a deadline that passed unread names the time itself.
  const said = timer.kind === 'running' && !timer.old && passedUnread(timer, now);
  const late = now - timer.observedAt > READ_LATELY;
  return [
    ...(open ? [] : [t('timer.not-reading')]),
    ...((open && !late) || said ? [] : [t('timer.read-at', { at: clockText(timer.observedAt, now) })]),
  ];
}

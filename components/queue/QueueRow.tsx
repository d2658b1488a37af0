import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { passedUnread, READ_LATELY, type Timer } from '../../utils/domain/deadlines/timer';
import { t } from '../../utils/platform/i18n';
import { AccountMark } from '../AccountMark';
import { LanguageMark } from '../LanguageMark';
import { StatePill } from '../StatePill';
import { clockText, fullText } from '../timer-text';
import type { QueueAccount, QueueItem, QueueMarketplace } from './queue-data';
import { RowAct, RowOpen } from './RowButtons';

interface QueueRowProps {
  readonly item: QueueItem;
  readonly marketplace: QueueMarketplace | undefined;
  readonly account: QueueAccount | undefined;
  readonly now: number;
  readonly active: boolean;
  /** A round stands at it. */
  readonly current: boolean;
  readonly onActivate: () => void;
  readonly onOpen: () => void;
  readonly onElsewhere: () => void;
  readonly onMore: () => void;
  /** What is open below it. */
  readonly children: ComponentChildren;
}

/** One conversation: who waits, about what, where, how long, and how fresh that is. The whole row opens it. */
export function QueueRow({ item, marketplace, account, now, active, current, children, ...on }: QueueRowProps) {
  const id = useId();
  const place = marketplace?.name ?? item.marketplace;
  const details = [fullText(item.timer, place, now), ...freshness(item.timer, marketplace?.open ?? false, now)];
  const buyer = item.buyerName ?? t('queue.no-name');
  return (
    <li
      class={current ? 'row is-current' : 'row'}
      aria-current={current ? 'step' : undefined}
      data-testid="queue-row"
      onFocusIn={on.onActivate}
    >
      <RowOpen
        buyerName={item.buyerName}
        isStop={active}
        about={`${id}-pill ${id}-about`}
        testId="queue-open"
        onOpen={on.onOpen}
      />
      <span id={`${id}-pill`} class="row-pill">
        <StatePill timer={item.timer} now={now} />
      </span>
      <span id={`${id}-about`} class="row-about">
        {item.subject && (
          <span class="row-subject">
            <bdi>{item.subject}</bdi>
          </span>
        )}
        {item.note !== null && (
          <span class="row-note" data-testid="queue-note">
            <bdi>{item.note}</bdi>
          </span>
        )}
        <span class="row-details">
          <span>{place}</span>
          {item.language && (
            <span>
              <LanguageMark language={item.language} />
            </span>
          )}
          {account && (
            <span data-testid="queue-account">
              <AccountMark {...account} />
            </span>
          )}
          {details.map((detail) => (
            <span key={detail}>{detail}</span>
          ))}
        </span>
      </span>
      <span class="row-acts">
        <RowAct
          label={t('queue.elsewhere.of', { buyer })}
          isStop={active}
          keyName="E"
          title={t('queue.elsewhere.full')}
          testId="queue-elsewhere"
          onPress={on.onElsewhere}
        >
          {t('queue.elsewhere')}
        </RowAct>
        <RowAct
          label={t('queue.more.of', { buyer })}
          isStop={active}
          title={t('queue.menu.more')}
          expanded={children !== null}
          testId="queue-more"
          onPress={on.onMore}
        >
          <span aria-hidden="true">⋯</span>
        </RowAct>
      </span>
      {children && <div class="row-below">{children}</div>}
    </li>
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

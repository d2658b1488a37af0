import type { ReadonlySignal } from '@preact/signals';
import { type RunningTimer, type Timer, timerState } from '../../utils/domain/deadlines/timer';
import { t } from '../../utils/platform/i18n';
import { AccountMark } from '../AccountMark';
import { StateMark } from '../StateMark';
import { clockText, durationText, fullText } from '../timer-text';

interface Props {
  readonly timer: Timer;
  /** As sellers say it. */
  readonly marketplace: string;
  readonly now: ReadonlySignal<number>;
  /** Which of the seller's shops this is, where there are several. */
  readonly account: { readonly label: string; readonly colour: number } | null;
  /** How many messages were read, where the thread holds more; else `undefined`. */
  readonly messagesRead: number | undefined;
}

/** Above the messages of the open thread: how long the buyer waits, and both clocks with whose rule each is. */
export function ThreadBar({ timer, marketplace, now, account, messagesRead }: Props) {
  const state = timerState(timer, now.value);
  return (
    <section class={`bar bar-${state}`} data-testid="bar" data-state={state} aria-label={t('bar.label')}>
      <StateMark state={state} />
      <span class="bar-text" data-testid="bar-text">
        {fullText(timer, marketplace, now.value)}
      </span>
      {timer.kind === 'running' && timer.policy && <Clocks timer={timer} marketplace={marketplace} now={now.value} />}
      {account && (
        <span data-testid="bar-account">
          <AccountMark {...account} />
        </span>
      )}
      {messagesRead !== undefined && (
        <span class="bar-note" data-testid="bar-cut">
          {t('bar.cut', { n: messagesRead })}
        </span>
      )}
    </section>
  );
}

interface ClocksProps {
  readonly timer: RunningTimer;
  readonly marketplace: string;
  readonly now: number;
}

/** A bound has no deadline to show: it may have passed long ago. What the sentence says already is not said again. */
function Clocks({ timer, marketplace, now }: ClocksProps) {
  const { policy, basis, dueAt, limitAt } = timer;
  const state = timerState(timer, now);
  if (!policy || state === 'old') return null;
  const at = (deadline: number | null) =>
    basis === 'row' || deadline === null ? '' : t('timer.by', { at: clockText(deadline, now) });
  return (
    <span class="bar-clocks">
      {state !== 'past-target' && state !== 'past-limit' && (
        <span data-testid="bar-target">
          {t(`timer.rule.target.${policy.targetOwner}`, { marketplace, time: durationText(policy.target) }) + at(dueAt)}
        </span>
      )}
      {policy.limit !== null && policy.limitOwner !== null && (
        <span data-testid="bar-limit">
          {t(`timer.rule.limit.${policy.limitOwner}`, { marketplace, time: durationText(policy.limit) }) + at(limitAt)}
        </span>
      )}
    </span>
  );
}

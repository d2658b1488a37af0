import type { ReadonlySignal } from '@preact/signals-core';
import type { Clock as RunsBy } from '../../utils/domain/deadlines/policy';
import { isPending, type RunningTimer, type Timer, timerState } from '../../utils/domain/deadlines/timer';
import { t } from '../../utils/platform/i18n';
import { AccountMark } from '../AccountMark';
import { StateMark } from '../StateMark';
import { clockedText, clockText, durationText, fullText, isBound } from '../timer-text';
import { Live } from './Live';

export interface ThreadBarProps {
  readonly timer: Timer;
  /** As sellers say it. */
  readonly marketplace: string;
  readonly now: ReadonlySignal<number>;
  /** Which of the seller's shops this is, where there are several. */
  readonly account: { readonly label: string; readonly colour: number } | null;
  /** How many messages were read, where the thread holds more; else `undefined`. */
  readonly messagesRead: number | undefined;
  /** Whether it is explained why the buyer waits so long. */
  readonly explained: boolean;
  /** @param button where it was pressed */
  readonly onWhy: (button: HTMLButtonElement) => void;
}

/** Above the messages of the open thread: how long the buyer waits, and both clocks with whose rule each is. */
export const ThreadBar = ({ now, ...about }: ThreadBarProps) => (
  <Live of={() => now.value}>{(at) => <BarAt {...about} now={at} />}</Live>
);

interface BarAtProps extends Omit<ThreadBarProps, 'now'> {
  readonly now: number;
}

function BarAt({ timer, marketplace, now, account, messagesRead, explained, onWhy }: BarAtProps) {
  const state = timerState(timer, now);
  const text = fullText(timer, marketplace, now);
  const clocks = timer.kind === 'running' ? clocksOf(timer, marketplace, now) : [];
  // What has no room in the line is read by pointing at it.
  const title = [text, ...clocks.map(({ whole }) => whole)].join('\n');
  const cut = messagesRead === undefined ? undefined : t('bar.cut', { n: messagesRead });
  return (
    <section class={`bar bar-${state}`} data-testid="bar" data-state={state} aria-label={t('bar.label')}>
      <StateMark state={state} />
      {isPending(timer) ? (
        <button
          type="button"
          class="bar-text"
          aria-label={[text, t('queue.why')].join('. ')}
          aria-expanded={explained}
          aria-description={clocks.map(({ whole }) => whole).join('. ') || undefined}
          title={title}
          data-testid="bar-text"
          onClick={({ currentTarget }) => onWhy(currentTarget)}
        >
          {text}
        </button>
      ) : (
        <span class="bar-text" title={title} data-testid="bar-text">
          {text}
        </span>
      )}
      {clocks.length > 0 && (
        <span class="bar-clocks">
          {clocks.map(({ id, rule, by, whole }) => (
            <span key={id} title={whole} data-testid={id}>
              <span class="bar-rule">{rule}</span>
              {by}
            </span>
          ))}
        </span>
      )}
      {account && (
        <span class="bar-account" title={account.label} data-testid="bar-account">
          <AccountMark {...account} />
        </span>
      )}
      {cut !== undefined && (
        <span class="bar-note" title={cut} data-testid="bar-cut">
          {cut}
        </span>
      )}
    </section>
  );
}

interface Clock {
  readonly id: 'bar-target' | 'bar-limit';
  /** Whose, and how long; with what joins it to the instant. */
  readonly rule: string;
  readonly by: string;
  /** With the clock by which it runs, for which the line has no room. */
  readonly whole: string;
}

/** A bound has no deadline to show: it may have passed long ago. What the sentence says already is not said again. */
function clocksOf(timer: RunningTimer, marketplace: string, now: number): Clock[] {
  const { policy, dueAt, limitAt } = timer;
  const state = timerState(timer, now);
  if (!policy || state === 'old' || state === 'snoozed') return [];
  const clock = (
    id: Clock['id'],
    said: (time: string) => string,
    [length, runsBy]: [number, RunsBy],
    deadline: number | null,
  ): Clock => {
    const by = isBound(timer) || deadline === null ? '' : t('timer.by', { at: clockText(deadline, now) });
    const [joint = ''] = by.match(/^[,\s]+/u) ?? [];
    const whole = said(clockedText(length, runsBy)) + by;
    return { id, rule: said(durationText(length)) + joint, by: by.slice(joint.length), whole };
  };
  const clocks: Clock[] = [];
  if (state !== 'past-target' && state !== 'past-limit') {
    const { target, targetClock, targetOwner } = policy;
    const said = (time: string) => t(`timer.rule.target.${targetOwner}`, { marketplace, time });
    clocks.push(clock('bar-target', said, [target, targetClock], dueAt));
  }
  const { limit, limitClock, limitOwner } = policy;
  if (limit !== null && limitClock !== null && limitOwner !== null) {
    const said = (time: string) => t(`timer.rule.limit.${limitOwner}`, { marketplace, time });
    clocks.push(clock('bar-limit', said, [limit, limitClock], limitAt));
  }
  return clocks;
}

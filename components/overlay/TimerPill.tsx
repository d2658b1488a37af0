import type { ReadonlySignal } from '@preact/signals';
import { type Timer, timerState } from '../../utils/domain/deadlines/timer';
import { fullText, pillText } from '../timer-text';
import { StateMark } from './StateMark';

interface Props {
  readonly timer: Timer;
  /** As sellers say it. */
  readonly marketplace: string;
  readonly now: ReadonlySignal<number>;
}

/** How long a buyer waits, on a row: state by colour, shape and text. Nothing where nobody waits. */
export function TimerPill({ timer, marketplace, now }: Props) {
  const text = pillText(timer, now.value);
  if (text === '') return null;
  const state = timerState(timer, now.value);
  const full = fullText(timer, marketplace, now.value);
  return (
    <span class={`pill pill-${state}`} data-testid="pill" data-state={state} role="img" aria-label={full} title={full}>
      <StateMark state={state} />
      <span class="pill-text">{text}</span>
    </span>
  );
}

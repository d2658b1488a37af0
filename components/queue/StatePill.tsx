/** A timer's state by colour, shape and text, so that none of the three alone has to be seen. */
import { type Timer, timerState } from '../../utils/domain/deadlines/timer';
import { StateMark } from '../overlay/StateMark';
import { pillText } from '../timer-text';

interface StatePillProps {
  readonly timer: Timer;
  readonly now: number;
}

export function StatePill({ timer, now }: StatePillProps) {
  const state = timerState(timer, now);
  return (
    <span class={`pill pill-${state}`} data-state={state}>
      {/* Where nothing is known the text is the mark. */}
      {timer.kind === 'running' && <StateMark state={state} />}
      {pillText(timer, now)}
    </span>
  );
}

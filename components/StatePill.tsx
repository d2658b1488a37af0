/** A timer's state by colour, shape and text, so that none of the three alone has to be seen. */
import { type Timer, type TimerState, timerState } from '../utils/domain/deadlines/timer';
import { StateMark } from './StateMark';
import { isBound, pillText } from './timer-text';

interface StatePillProps {
  readonly timer: Timer;
  readonly now: number;
  /** The whole of it in a sentence, where none stands beside the pill. */
  readonly label?: string;
  /** By colour and shape alone. */
  readonly dot?: boolean;
}

export function StatePill({ timer, now, ...rest }: StatePillProps) {
  return <Pill {...{ timer, state: timerState(timer, now), text: pillText(timer, now), ...rest }} />;
}

interface PillProps extends Omit<StatePillProps, 'now'> {
  readonly state: TimerState;
  readonly text: string;
}

/** Where state and text are known already. */
export function Pill({ timer, state, text, label, dot = false }: PillProps) {
  // What it says is how long somebody waits at least, and not how much too long.
  const bound = timer.kind === 'running' && isBound(timer);
  const classes = ['pill', `pill-${state}`, ...(bound ? ['bound'] : []), ...(dot ? ['dot'] : [])];
  const named = label === undefined ? {} : ({ role: 'img', 'aria-label': label, title: label } as const);
  return (
    <span class={classes.join(' ')} data-testid="pill" data-state={state} {...named}>
      {/* Where nothing is known the text is the mark. */}
      {(dot || timer.kind === 'running' || state === 'snoozed') && <StateMark state={state} />}
      {!dot && text}
    </span>
  );
}

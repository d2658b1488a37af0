/** A timer's state by colour, shape and text, so that none of the three alone has to be seen. */
import { type Timer, type TimerState, timerState } from '../../utils/domain/deadlines/timer';
import { pillText } from '../timer-text';

interface StatePillProps {
  readonly timer: Timer;
  readonly now: number;
}

export function StatePill({ timer, now }: StatePillProps) {
  const state = timerState(timer, now);
  return (
    <span class={`pill pill-${state}`} data-state={state}>
      <svg class="pill-shape" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path d={SHAPES[state] ?? SHAPES.unknown} />
      </svg>
      {pillText(timer, now)}
    </span>
  );
}

const RING = 'M5 1a4 4 0 1 1 0 8a4 4 0 1 1 0-8zM5 2.4a2.6 2.6 0 1 0 0 5.2a2.6 2.6 0 1 0 0-5.2z';

/** A ring, a half-full ring, a triangle, a square; three dots for what we cannot tell, a bar for what is old. */
const SHAPES: Partial<Record<TimerState, string>> & { readonly unknown: string } = {
  'on-time': RING,
  'at-risk': 'M5 0l5 5l-5 5l-5-5zM5 2v6l3-3z',
  'past-target': 'M5 0.5l5 9h-10z',
  'past-limit': 'M0.5 0.5h9v9h-9z',
  old: 'M0 4h10v2h-10z',
  unknown: 'M0 4h2v2h-2zM4 4h2v2h-2zM8 4h2v2h-2z',
};

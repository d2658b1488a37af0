import type { TimerState } from '../utils/domain/deadlines/timer';

/** A shape for each state, for those who cannot tell the colours apart, or glance too shortly. */
const SHAPES: Partial<Record<TimerState, string>> = {
  'on-time': 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9M6 3.5V6l2 1.2',
  'at-risk': 'M6 1.2L10.8 6L6 10.8L1.2 6ZM6 4v2.4M6 8v.1',
  'past-target': 'M6 1.5L11 10.5H1ZM6 5v2.4M6 9v.1',
  'past-limit': 'M3.6 1h4.8L11 3.6v4.8L8.4 11H3.6L1 8.4V3.6ZM6 3.4v3M6 8.4v.1',
  snoozed: 'M4 3.5v5M8 3.5v5M6 1a5 5 0 1 0 0 10a5 5 0 0 0 0-10',
  paused: 'M4 2.5v7M8 2.5v7',
  'no-reply-needed': 'M2.5 6.5l2.5 2.5l4.5-5.5',
  old: 'M2 4h8M3 4v6h6V4M2 2h8v2H2Z',
  unknown: 'M4.2 4.4A1.9 1.9 0 1 1 6 6.4V7.4M6 9.4v.1',
};

export function StateMark({ state }: { readonly state: TimerState }) {
  const shape = SHAPES[state];
  if (!shape) return null;
  return (
    <svg class="mark" viewBox="0 0 12 12" aria-hidden="true">
      <path d={shape} />
    </svg>
  );
}

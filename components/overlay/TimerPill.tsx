import type { ReadonlySignal } from '@preact/signals-core';
import { isPending, type Timer, type TimerState, timerState } from '../../utils/domain/deadlines/timer';
import { Pill } from '../StatePill';
import { fullText, pillText } from '../timer-text';
import { Live } from './Live';

interface Props {
  readonly timer: Timer;
  /** As sellers say it. */
  readonly marketplace: string;
  readonly now: ReadonlySignal<number>;
  /** By colour and shape alone. */
  readonly dot?: boolean;
}

/** How long a buyer waits, on a row. Nothing where nobody waits. Drawn anew when its words change, not at each second. */
export function TimerPill({ timer, marketplace, now, dot = false }: Props) {
  if (!isPending(timer)) return null;
  const wordsAt = (at: number) =>
    [timerState(timer, at), pillText(timer, at), fullText(timer, marketplace, at, true)].join('\n');
  return (
    <Live of={() => wordsAt(now.value)}>
      {(words) => {
        const [state, text = '', label = ''] = words.split('\n');
        return <Pill {...{ timer, state: state as TimerState, text, label, dot }} />;
      }}
    </Live>
  );
}

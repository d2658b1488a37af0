import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { isPending, type Timer, type TimerState, timerState } from '../../utils/domain/deadlines/timer';
import { Pill } from '../StatePill';
import { fullText, pillText } from '../timer-text';

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
  const words = useMemo(
    () =>
      computed(() => {
        const at = now.value;
        return [timerState(timer, at), pillText(timer, at), fullText(timer, marketplace, at)].join('\n');
      }),
    [timer, marketplace, now],
  );
  const [state, text = '', label = ''] = words.value.split('\n');
  if (!isPending(timer)) return null;
  return <Pill {...{ timer, state: state as TimerState, text, label, dot }} />;
}

import type { ReadonlySignal } from '@preact/signals';
import { isPending, type Timer } from '../../utils/domain/deadlines/timer';
import { StatePill } from '../StatePill';
import { fullText } from '../timer-text';

interface Props {
  readonly timer: Timer;
  /** As sellers say it. */
  readonly marketplace: string;
  readonly now: ReadonlySignal<number>;
  /** By colour and shape alone. */
  readonly dot?: boolean;
}

/** How long a buyer waits, on a row. Nothing where nobody waits. */
export function TimerPill({ timer, marketplace, now, dot = false }: Props) {
  if (!isPending(timer)) return null;
  return <StatePill timer={timer} now={now.value} label={fullText(timer, marketplace, now.value)} dot={dot} />;
}

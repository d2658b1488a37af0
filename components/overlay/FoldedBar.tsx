import type { ReadonlySignal } from '@preact/signals-core';
import type { Timer } from '../../utils/domain/deadlines/timer';
import { t } from '../../utils/platform/i18n';
import { StatePill } from '../StatePill';
import { fullText } from '../timer-text';
import { Live } from './Live';

interface FoldedBarProps {
  readonly timer: Timer;
  /** As sellers say it. */
  readonly marketplace: string;
  readonly now: ReadonlySignal<number>;
  readonly onUnfold: () => void;
}

/** In the place of the bar, where the seller wants marks without words: the state alone, and the way to the rest. */
export const FoldedBar = ({ now, ...about }: FoldedBarProps) => (
  <Live of={() => now.value}>{(at) => <BarAt {...about} now={at} />}</Live>
);

interface BarAtProps extends Omit<FoldedBarProps, 'now'> {
  readonly now: number;
}

function BarAt({ timer, marketplace, now, onUnfold }: BarAtProps) {
  const title = [fullText(timer, marketplace, now, true), t('bar.unfold')].join('\n');
  return (
    <button
      type="button"
      class="fold"
      aria-label={title}
      aria-expanded="false"
      title={title}
      data-testid="bar-unfold"
      onClick={onUnfold}
    >
      <StatePill timer={timer} now={now} dot />
    </button>
  );
}

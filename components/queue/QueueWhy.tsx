import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Why as WhyData } from '../../utils/domain/deadlines/why';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { ErrorNote } from '../controls/ErrorNote';
import { fullText } from '../timer-text';
import { useAnswer } from '../use-answer';
import { Why } from '../why/Why';
import type { QueueItem } from './queue-data';

interface QueueWhyProps {
  readonly item: Pick<QueueItem, 'id' | 'timer'>;
  /** As sellers say it. */
  readonly marketplace: string;
  readonly now: number;
  readonly ask: (id: string) => Promise<WhyData | null>;
  readonly onClose: () => void;
}

/** Below a row: why its pill says what it says, asked anew whenever the row was read anew. */
export function QueueWhy({ item, marketplace, now, ask, onClose }: QueueWhyProps) {
  const why = useAnswer(() => ask(item.id), item.timer);
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const isUnwatched = item.timer.kind === 'running' && item.timer.unwatched === true;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <section
      ref={box}
      class="row-why"
      aria-label={t('queue.why')}
      tabIndex={-1}
      data-testid="row-why"
      onKeyDown={onKeyDown}
    >
      {why.state === 'loading' && <p>{t('queue.why.loading')}</p>}
      {why.state === 'failed' && <ErrorNote error={why.error} />}
      {why.state === 'ready' &&
        (why.value ? (
          <Why why={why.value} isUnwatched={isUnwatched} {...{ marketplace, now }} />
        ) : (
          <p>{fullText(item.timer, marketplace, now)}</p>
        ))}
      <Button kind="quiet" onClick={onClose} testId="why-close">
        {t('queue.why.close')}
      </Button>
    </section>
  );
}

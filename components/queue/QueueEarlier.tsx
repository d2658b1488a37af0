import type { Ref } from 'preact';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { clockText } from '../timer-text';
import type { Acts, Dismissal } from './use-acts';

interface QueueEarlierProps extends Pick<Acts, 'dismissal' | 'undo'> {
  readonly now: number;
  readonly button: Ref<HTMLButtonElement>;
}

/** What was let go before the page was opened, and the way back; what is let go here has a line of its own. */
export function QueueEarlier({ dismissal, undo, now, button }: QueueEarlierProps) {
  if (!dismissal?.earlier) return null;
  return (
    <div class="queue-earlier" data-testid="queue-earlier">
      <p>{earlierText(dismissal, clockText(dismissal.at, now))}</p>
      <Button onClick={undo} testId="queue-undo" ref={button}>
        {t('queue.undo')}
      </Button>
    </div>
  );
}

function earlierText({ buyerName, count, reason }: Dismissal, at: string): string {
  if (reason === 'old' || count !== 1) return t('queue.earlier.several', { at, n: count });
  return t('queue.earlier.one', { at, buyer: buyerName ?? t('queue.no-name') });
}

import type { Ref } from 'preact';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { clockText } from '../timer-text';
import { saidText } from './QueueStatus';
import type { Acts, Done } from './use-acts';

interface QueueEarlierProps extends Pick<Acts, 'last' | 'undo'> {
  readonly now: number;
  readonly button: Ref<HTMLButtonElement>;
}

/** What was done before the page was opened, and the way back; what is done here has a line of its own. */
export function QueueEarlier({ last, undo, now, button }: QueueEarlierProps) {
  if (!last?.earlier) return null;
  return (
    <div class="queue-earlier" data-testid="queue-earlier">
      <p>{earlierText(last, clockText(last.at, now))}</p>
      <Button onClick={undo} testId="queue-undo" ref={button}>
        {t('queue.undo')}
      </Button>
    </div>
  );
}

function earlierText({ buyerName, count, act }: Done, at: string): string {
  if (act === 'old' || count !== 1) return t('queue.earlier.several', { at, n: count });
  if (act !== 'answered-elsewhere') return t('queue.earlier.said', { at, what: saidText(act, buyerName) });
  return t('queue.earlier.one', { at, buyer: buyerName ?? t('queue.no-name') });
}

import type { Ref } from 'preact';
import type { Act } from '../../utils/domain/conversation/word';
import type { TextKey } from '../../utils/platform/i18n';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { ErrorNote } from '../controls/ErrorNote';
import type { QueueMarketplace } from './queue-data';
import type { Acts, Done, Outcome } from './use-acts';

interface QueueStatusProps {
  readonly acts: Pick<Acts, 'last' | 'outcome' | 'undo'>;
  readonly marketplaces: readonly QueueMarketplace[];
  readonly button: Ref<HTMLButtonElement>;
}

/** What was just done, in words, and the way back. The element stays, for a screen reader watches it. */
export function QueueStatus({ acts, marketplaces, button }: QueueStatusProps) {
  const { outcome, undo } = acts;
  const last = acts.last?.earlier ? null : acts.last;
  const nothing = !last && !outcome;
  const came = outcome && outcome.kind !== 'failed' ? outcomeText(outcome, marketplaces) : null;
  return (
    <div class={nothing ? 'queue-status is-empty' : 'queue-status'}>
      <div role="status" data-testid="queue-status">
        {came !== null ? <p>{came}</p> : last && <p>{doneText(last)}</p>}
      </div>
      {/* It was said when it was done. */}
      {came !== null && last && (
        <p class="queue-before" data-testid="queue-before">
          {doneText(last)}
        </p>
      )}
      {last && (
        <Button onClick={undo} testId="queue-undo" ref={button}>
          {t('queue.undo')}
        </Button>
      )}
      {outcome?.kind === 'failed' && <ErrorNote error={outcome.error} />}
    </div>
  );
}

function doneText({ buyerName, count, act }: Done): string {
  if (act === 'old' || count !== 1) return t('queue.dismissed.several', { n: count });
  if (act !== 'answered-elsewhere') return saidText(act, buyerName);
  return t('queue.dismissed.one', { buyer: buyerName ?? t('queue.no-name') });
}

export function saidText(act: Exclude<Act, 'answered-elsewhere' | 'old'>, buyerName: string | null): string {
  return t(`queue.said.${act}`, { buyer: buyerName ?? t('queue.no-name') });
}

function outcomeText(outcome: Exclude<Outcome, { kind: 'failed' }>, marketplaces: readonly QueueMarketplace[]): string {
  if (outcome.kind === 'restored') return restoredText(outcome);
  const { kind, marketplace } = outcome.revealed;
  const key: TextKey = kind === 'closed' ? 'queue.reveal.closed' : 'queue.reveal.not-shown';
  return t(key, { marketplace: marketplaces.find(({ id }) => id === marketplace)?.name ?? marketplace });
}

function restoredText({ buyerName, count }: Extract<Outcome, { kind: 'restored' }>): string {
  if (count !== 1) return t('queue.restored.several', { n: count });
  return t('queue.restored', { buyer: buyerName ?? t('queue.no-name') });
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n';
import { ErrorNote } from '../controls/ErrorNote';
import { KeyChip } from './KeyChip';
import type { QueueMarketplace, QueueSweep } from './queue-data';
import { RowActs } from './RowActs';
import type { Acts } from './use-acts';
import type { SweepActs } from './use-sweep';

interface SweepStripProps {
  readonly sweep: SweepActs;
  readonly marketplaces: readonly QueueMarketplace[];
  readonly now: number;
  readonly acts: Pick<Acts, 'dismiss' | 'wake' | 'why'>;
}

/** Where the round stands and what leads it on. Its sentence stays in the page, for a screen reader watches it. */
export function SweepStrip({ sweep, marketplaces, now, acts }: SweepStripProps) {
  const { state, item, below, error } = sweep;
  const first = useRef<HTMLButtonElement>(null);
  // Where one types, one goes on typing.
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (state.kind === 'on' && !focused?.matches('input')) first.current?.focus();
  }, [state.kind]);
  const said = sweep.nobody ? t('queue.sweep.nobody') : sentence(state, marketplaces, item !== undefined);
  return (
    <section class={said ? 'queue-sweep' : 'queue-sweep is-off'} aria-label={t('queue.sweep')} data-testid="sweep">
      <div aria-live="polite" data-testid="sweep-state">
        {said && <p>{said}</p>}
        {state.kind === 'on' && isMissed(state) && <p class="sweep-trouble">{troubleText(state, marketplaces)}</p>}
      </div>
      {state.kind !== 'off' && (
        <div class="sweep-acts">
          {state.kind === 'on' ? (
            <KeyChip keyName="→" testId="sweep-next" onClick={sweep.next} button={first} isMain>
              {t('queue.sweep.next')}
            </KeyChip>
          ) : (
            <KeyChip keyName="Esc" testId="sweep-close" onClick={sweep.stop} button={first}>
              {t('queue.sweep.close')}
            </KeyChip>
          )}
          {state.kind === 'on' && item && (
            <>
              <KeyChip keyName="E" testId="sweep-elsewhere" onClick={() => sweep.dismiss('answered-elsewhere')}>
                {t('queue.elsewhere')}
              </KeyChip>
              <KeyChip keyName="N" testId="sweep-no-reply" onClick={() => sweep.dismiss('no-reply-needed')}>
                {t('queue.sweep.no-reply')}
              </KeyChip>
              <KeyChip
                keyName="S"
                testId="sweep-snooze"
                onClick={() => sweep.open(below === 'snooze' ? null : 'snooze')}
              >
                {t('queue.keys.snooze')}
              </KeyChip>
            </>
          )}
          {state.kind === 'on' && isMissed(state) && (
            <KeyChip keyName="R" testId="sweep-again" onClick={sweep.start}>
              {t('queue.sweep.again')}
            </KeyChip>
          )}
          {state.kind === 'on' && (
            <KeyChip keyName="Esc" testId="sweep-stop" onClick={sweep.stop}>
              {t('queue.sweep.stop')}
            </KeyChip>
          )}
        </div>
      )}
      {below && item && (
        <RowActs
          kind={below}
          place={nameOf(item.marketplace, marketplaces)}
          {...{ item, now }}
          acts={{ ...acts, say: sweep.say }}
          onKind={sweep.open}
          onDone={() => {
            sweep.open(null);
            first.current?.focus();
          }}
        />
      )}
      {error && <ErrorNote error={error} />}
    </section>
  );
}

function sentence(state: QueueSweep, marketplaces: readonly QueueMarketplace[], waits: boolean): string {
  if (state.kind === 'off') return '';
  if (state.kind === 'ended') {
    return t(state.left > 0 ? 'queue.sweep.ended' : 'queue.sweep.ended.none', { n: state.count, left: state.left });
  }
  const { place, count, at } = state;
  return t(waits ? 'queue.sweep.at' : 'queue.sweep.gone', {
    ...{ place, count, buyer: at.buyerName ?? t('queue.no-name') },
    marketplace: nameOf(at.marketplace, marketplaces),
  });
}

type Standing = Extract<QueueSweep, { readonly kind: 'on' }>;

function isMissed({ outcome }: Standing): boolean {
  return outcome === 'not-shown' || outcome === 'closed';
}

function troubleText({ outcome, at }: Standing, marketplaces: readonly QueueMarketplace[]): string {
  const marketplace = nameOf(at.marketplace, marketplaces);
  return t(outcome === 'closed' ? 'queue.reveal.closed' : 'queue.reveal.not-shown', { marketplace });
}

function nameOf(id: string, marketplaces: readonly QueueMarketplace[]): string {
  return marketplaces.find((one) => one.id === id)?.name ?? id;
}

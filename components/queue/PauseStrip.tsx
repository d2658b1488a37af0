import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n';
import { ErrorNote } from '../controls/ErrorNote';
import { spanText } from '../date-text';
import { clockText } from '../timer-text';
import { KeyChip } from './KeyChip';
import { RowMenu } from './RowMenu';
import type { Acts } from './use-acts';
import type { Pauses } from './use-pauses';

interface PauseStripProps {
  readonly pauses: Pauses;
  readonly now: number;
  readonly accepts: Acts['accepts'];
}

/** What is at hand; others are in the options. */
const AT_HAND = ['air-raid', 'power'] as const;

/** What interrupts the work now, since when, and its end. Its sentence stays in the page, for a screen reader watches it. */
export function PauseStrip({ pauses, now, accepts }: PauseStripProps) {
  const { running, begun, ended, asking, error } = pauses;
  const isOff = running.length === 0 && !ended && !asking && !error;
  const strip = useRef<HTMLElement>(null);
  const end = useRef<HTMLButtonElement>(null);
  // In the list the next Enter would show a chat.
  useLayoutEffect(() => {
    if (begun && running.length > 0 && document.activeElement === strip.current) end.current?.focus();
  }, [begun, running]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !accepts('pause', event.timeStamp)) event.preventDefault();
  };
  return (
    <section
      ref={strip}
      class={isOff ? 'queue-pause is-off' : 'queue-pause'}
      aria-label={t('queue.pause')}
      tabIndex={-1}
      data-testid="pause"
      onKeyDownCapture={onKeyDown}
    >
      <div aria-live="polite" data-testid="pause-state">
        {asking && <p>{t('queue.pause.which')}</p>}
        {running.map((one, index) => (
          <div key={`${one.from} ${one.reason}`} class="pause-line">
            <p>
              {t('queue.pause.since', {
                what: t(`queue.pause.${one.reason}`),
                at: clockText(Date.parse(one.from), now),
              })}
            </p>
            <KeyChip
              {...(index === 0 && { keyName: 'P' })}
              {...(begun === one.reason && { button: end })}
              testId="pause-end"
              onClick={() => pauses.end(one)}
            >
              {t(`options.interruptions.stop.${one.reason}`)}
            </KeyChip>
            {begun === one.reason && (
              <KeyChip testId="pause-withdraw" onClick={() => pauses.withdraw(one)}>
                {t('queue.pause.withdraw')}
              </KeyChip>
            )}
          </div>
        ))}
        {ended && (
          <div class="pause-line">
            <p>
              {t('queue.pause.ended', {
                what: t(`queue.pause.${ended.reason}`),
                span: spanText(Date.parse(ended.from), Date.parse(ended.to ?? ended.from), now),
              })}
            </p>
            <KeyChip testId="pause-resume" onClick={pauses.resume}>
              {t('queue.pause.resume')}
            </KeyChip>
            <KeyChip testId="pause-close" onClick={pauses.forget}>
              {t('queue.sweep.close')}
            </KeyChip>
          </div>
        )}
      </div>
      {asking && (
        <RowMenu
          label={t('queue.pause.which')}
          choices={AT_HAND.map((reason) => ({
            id: `pause-${reason}`,
            label: t(`options.interruptions.${reason}`),
            onChoose: () => {
              strip.current?.focus();
              pauses.begin(reason);
            },
          }))}
          onClose={() => pauses.ask(false)}
        />
      )}
      {error && <ErrorNote error={error} />}
    </section>
  );
}

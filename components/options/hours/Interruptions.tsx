import { useRef, useState } from 'preact/hooks';
import type { Interruption, InterruptionReason } from '../../../utils/domain/deadlines/business-hours';
import { t } from '../../../utils/platform/i18n';
import { Button } from '../../controls/Button';
import { spanText } from '../../date-text';
import { clockText } from '../../timer-text';
import { useFocusKept } from '../../use-focus-kept';
import { TaskNote } from '../TaskNote';
import { useTask } from '../use-task';
import type { HoursActions } from './hours-data';

interface InterruptionsProps {
  readonly interruptions: readonly Interruption[];
  /** Epoch ms. */
  readonly now: number;
  readonly actions: Pick<
    HoursActions,
    'beginInterruption' | 'endInterruption' | 'removeInterruption' | 'restoreInterruption'
  >;
}

/** What has a button of its own. */
const AT_HAND = ['power', 'air-raid'] as const;
/** So many are listed at first. */
const LISTED = 5;
const TASK = 'interruptions';

/** A power cut, an air raid: begun and ended at one press each, and the log of what was. */
export function Interruptions({ interruptions, now, actions }: InterruptionsProps) {
  const tasks = useTask();
  const [removed, setRemoved] = useState<Interruption | null>(null);
  const [isWhole, showWhole] = useState(false);
  /** What was begun or ended last, and the button of it that is there now. */
  const [pressed, press] = useState<InterruptionReason | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useFocusKept([() => button.current?.focus()]);
  const buttonOf = (reason: InterruptionReason) => reason === pressed && { ref: button };
  const change = (reason: InterruptionReason, work: () => Promise<unknown>) => {
    press(reason);
    run(work());
  };
  const newestFirst = [...interruptions].sort((a, b) => Date.parse(b.from) - Date.parse(a.from));
  const running = newestFirst.filter(({ to }) => to === null);
  const past = newestFirst.filter(({ to }) => to !== null);
  const shown = isWhole ? past : past.slice(0, LISTED);
  const run = (work: Promise<unknown>, after: Interruption | null = null) =>
    tasks.run(TASK, 'options.loading', async () => {
      await work;
      setRemoved(after);
      return undefined;
    });
  return (
    <section class="card" aria-label={t('options.interruptions.title')} data-testid="interruptions">
      <h3>{t('options.interruptions.title')}</h3>
      <p class="hint">{t('options.interruptions.hint')}</p>
      {running.map((one) => (
        <div key={`${one.from} ${one.reason}`} class="interruption-now" data-testid="interruption-now">
          <p>
            <strong>{t(`options.interruptions.${one.reason}`)}</strong>{' '}
            {t('options.interruptions.since', { at: clockText(Date.parse(one.from), now) })}
          </p>
          <Button
            kind="main"
            {...tasks.button(TASK)}
            {...buttonOf(one.reason)}
            testId={`stop-${one.reason}`}
            onClick={() => change(one.reason, () => actions.endInterruption(one))}
          >
            {t(`options.interruptions.stop.${one.reason}`)}
          </Button>
        </div>
      ))}
      <div class="buttons">
        {AT_HAND.filter((reason) => !running.some((one) => one.reason === reason)).map((reason) => (
          <Button
            key={reason}
            {...tasks.button(TASK)}
            {...buttonOf(reason)}
            testId={`begin-${reason}`}
            onClick={() => change(reason, () => actions.beginInterruption(reason))}
          >
            {t(`options.interruptions.${reason}`)}
          </Button>
        ))}
      </div>
      {past.length > 0 && (
        <ul
          class="plain-list interruption-log"
          aria-label={t('options.interruptions.log')}
          data-testid="interruption-log"
        >
          {shown.map((one) => (
            <li key={`${one.from} ${one.to} ${one.reason}`}>
              <span>
                {t(`options.interruptions.${one.reason}`)}: <span class="nowrap">{lengthText(one, now)}</span>
              </span>
              <Button
                kind="quiet"
                {...tasks.button(TASK)}
                testId="remove-interruption"
                onClick={() => run(actions.removeInterruption(one), one)}
              >
                {t('options.interruptions.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {shown.length < past.length && (
        <Button kind="quiet" testId="interruptions-all" onClick={() => showWhole(true)}>
          {t('options.interruptions.all', { n: past.length })}
        </Button>
      )}
      <p role="status" class="removed-note">
        {removed &&
          t('options.interruptions.removed', {
            what: `${t(`options.interruptions.${removed.reason}`)}, ${lengthText(removed, now)}`,
          })}
      </p>
      {removed && (
        <Button
          {...tasks.button(TASK)}
          testId="restore-interruption"
          onClick={() => run(actions.restoreInterruption(removed))}
        >
          {t('options.interruptions.restore')}
        </Button>
      )}
      <TaskNote task={TASK} state={tasks.state} />
    </section>
  );
}

function lengthText({ from, to }: Interruption, now: number): string {
  return spanText(Date.parse(from), Date.parse(to ?? from), now);
}

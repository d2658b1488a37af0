import { useState } from 'preact/hooks';
import type { TaktError } from '../../utils/domain/errors';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { ErrorNote } from '../controls/ErrorNote';
import { TaskNote } from './TaskNote';
import { useTask } from './use-task';

interface RescuePanelProps {
  readonly error: TaktError;
  readonly onRetry?: () => Promise<unknown>;
  /** Gives the seller a file of whatever is on the disk; resolves with its name. */
  readonly onRescue: () => Promise<string>;
}

/** Whether the data is there but cannot be reached: at once, or when trying again has not helped either. */
export function needsRescue({ code }: TaktError, retried: boolean): boolean {
  if (code === 'database-newer' || code === 'database-broken') return true;
  return retried && (code === 'unreachable' || code === 'failed');
}

/** Stands in the place of every section while the background has no answer. */
export function RescuePanel({ error, onRetry, onRescue }: RescuePanelProps) {
  const [retried, note] = useState(false);
  const retry = onRetry && (() => void onRetry().finally(() => note(true)));
  return (
    <>
      <ErrorNote error={error} {...(retry && { onRetry: retry })} />
      {needsRescue(error, retried) && <RescueCard onRescue={onRescue} />}
    </>
  );
}

/** The way out that needs neither the background nor a database that opens. */
export function RescueCard({ onRescue }: Pick<RescuePanelProps, 'onRescue'>) {
  const { state, button, run } = useTask();
  const rescue = () =>
    run('rescue', 'options.rescue.busy', async () => t('options.rescue.done', { file: await onRescue() }));
  return (
    <section class="card" aria-label={t('options.rescue.title')}>
      <h3>{t('options.rescue.title')}</h3>
      <p class="hint">{t('options.rescue.hint')}</p>
      <Button kind="main" {...button('rescue')} onClick={rescue} testId="rescue-export">
        {t('options.rescue.button')}
      </Button>
      <TaskNote task="rescue" state={state} />
    </section>
  );
}

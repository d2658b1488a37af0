import type { TaktError } from '../../utils/domain/errors';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { ErrorNote } from '../controls/ErrorNote';
import { TaskNote } from './TaskNote';
import { useTask } from './use-task';

interface RescuePanelProps {
  readonly error: TaktError;
  /** Gives the seller a file of whatever is on the disk; resolves with its name. */
  readonly onRescue: () => Promise<string>;
}

/** Whether the data is there but this build cannot open it, so that only the rescue helps. */
export function needsRescue({ code }: TaktError): boolean {
  return code === 'database-newer' || code === 'database-broken';
}

/** Stands in the place of every section while the database does not open. */
export function RescuePanel({ error, onRescue }: RescuePanelProps) {
  return (
    <>
      <ErrorNote error={error} />
      <RescueCard onRescue={onRescue} />
    </>
  );
}

/** The way out that needs neither the background nor a database that opens. */
export function RescueCard({ onRescue }: Pick<RescuePanelProps, 'onRescue'>) {
  const { state, busy, run } = useTask();
  const rescue = () =>
    run('rescue', 'options.rescue.busy', async () => t('options.rescue.done', { file: await onRescue() }));
  return (
    <section class="card" aria-label={t('options.rescue.title')}>
      <h3>{t('options.rescue.title')}</h3>
      <p class="hint">{t('options.rescue.hint')}</p>
      <Button kind="main" disabled={busy} onClick={rescue} testId="rescue-export">
        {t('options.rescue.button')}
      </Button>
      <TaskNote task="rescue" state={state} />
    </section>
  );
}

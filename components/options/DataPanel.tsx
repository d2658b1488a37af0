import type { ReadonlySignal } from '@preact/signals';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { dateTimeText, dayText } from '../date-text';
import type { DataActions } from './data-actions';
import { ImportCard } from './ImportCard';
import { RescueCard } from './RescuePanel';
import { TaskNote } from './TaskNote';
import { type TaskState, useTask } from './use-task';
import { WipeCard } from './WipeCard';

interface DataPanelProps {
  /** Epoch ms; `null`: never. */
  readonly lastBackupAt: number | null;
  readonly conversationCount: number;
  readonly now: ReadonlySignal<number>;
  readonly actions: DataActions;
}

/** What Takt keeps, and how to take it out, bring it back and be rid of it. */
export function DataPanel({ lastBackupAt, conversationCount, now, actions }: DataPanelProps) {
  const tasks = useTask();
  const fileName = (kind: string) => `takt-${kind}-${dayText(now.peek())}.json`;

  const backUp = (task: string) =>
    tasks.run(task, 'options.backup.busy', async () => {
      const file = fileName('backup');
      actions.save(file, await actions.exportBackup());
      await actions.noteBackup();
      return t('options.backup.done', { file });
    });
  const share = () =>
    tasks.run('share', 'options.share.busy', async () => {
      const file = fileName('share');
      actions.save(file, await actions.exportShared());
      return t('options.share.done', { file });
    });
  const last = lastBackupAt === null ? t('options.backup.never') : dateTimeText(lastBackupAt);

  return (
    <>
      <p>{t('options.data.kept', { n: conversationCount })}</p>
      <section class="card" aria-label={t('options.backup.title')}>
        <h3>{t('options.backup.title')}</h3>
        <p class="hint">{t('options.backup.warning')}</p>
        <p data-testid="last-backup">{t('options.backup.last', { at: last })}</p>
        <Button kind="main" {...tasks.button('backup')} onClick={() => backUp('backup')} testId="export-json">
          {t('options.backup.button')}
        </Button>
        <TaskNote task="backup" state={tasks.state} />
      </section>
      {leavesOnlyRescue(tasks.state) && <RescueCard onRescue={actions.rescue} />}
      <section class="card" aria-label={t('options.share.title')}>
        <h3>{t('options.share.title')}</h3>
        <p class="hint">{t('options.share.hint')}</p>
        <Button {...tasks.button('share')} onClick={share} testId="export-shared">
          {t('options.share.button')}
        </Button>
        <TaskNote task="share" state={tasks.state} />
      </section>
      <ImportCard tasks={tasks} actions={actions} />
      <WipeCard tasks={tasks} count={conversationCount} onWipe={actions.wipe} onBackUp={() => backUp('wipe')} />
    </>
  );
}

/** A file to share that is too large is not helped by one that hides nothing. */
function leavesOnlyRescue(state: TaskState): boolean {
  return state.kind === 'failed' && state.task !== 'share' && state.error.code === 'export-too-large';
}

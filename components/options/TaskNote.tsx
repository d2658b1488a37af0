import { t } from '../../utils/platform/i18n';
import { ErrorNote } from '../controls/ErrorNote';
import type { TaskState } from './use-task';

interface TaskNoteProps {
  readonly task: string;
  readonly state: TaskState;
}

/** How one task stands, in words, below its button. The element stays, for a screen reader watches it. */
export function TaskNote({ task, state }: TaskNoteProps) {
  const mine = state.kind !== 'idle' && state.task === task;
  return (
    <div class="task-note">
      <p role="status" class={mine ? `task-${state.kind}` : ''}>
        {mine && state.kind === 'busy' && t(state.words)}
        {mine && state.kind === 'done' && state.words}
      </p>
      {mine && state.kind === 'failed' && <ErrorNote error={state.error} />}
    </div>
  );
}

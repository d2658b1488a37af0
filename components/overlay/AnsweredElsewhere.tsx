import { t } from '../../utils/platform/i18n';

interface Props {
  /** `done`: it was said, and can be taken back. */
  readonly state: 'waiting' | 'busy' | 'done' | 'failed';
  readonly onAnswered: () => void;
  readonly onUndo: () => void;
}

/** On the bar of a chat that waits: the answer was given where no page of ours can see it. */
export function AnsweredElsewhere({ state, onAnswered, onUndo }: Props) {
  if (state === 'done') {
    return (
      <span class="answered" data-testid="answered-done">
        <span role="status">{t('bar.answered-elsewhere.done')}</span>
        <button type="button" class="chip" data-testid="answered-undo" onClick={onUndo}>
          {t('bar.undo')}
        </button>
      </span>
    );
  }
  return (
    <span class="answered">
      {state === 'failed' && <span role="alert">{t('bar.failed')}</span>}
      <button
        type="button"
        class="chip"
        title={t('bar.answered-elsewhere.full')}
        aria-disabled={state === 'busy'}
        data-testid="answered-elsewhere"
        onClick={onAnswered}
      >
        {t('bar.answered-elsewhere')}
      </button>
    </span>
  );
}

import type { Act } from '../../utils/domain/conversation/word';
import { t } from '../../utils/platform/i18n';

interface ThreadActsProps {
  /** The seller's own. */
  readonly note: string | null;
  /** What was said here last, and can be taken back. */
  readonly said: Exclude<Act, 'answered-elsewhere' | 'old'> | undefined;
  readonly failed: boolean;
  readonly open: boolean;
  /** @param button where it was pressed */
  readonly onMenu: (button: HTMLButtonElement) => void;
  readonly onUndo: () => void;
}

/** On the bar: what else can be done about the open chat behind three dots, what was done, and the note on it. */
export function ThreadActs({ note, said, failed, open, onMenu, onUndo }: ThreadActsProps) {
  return (
    <>
      <span class="answered">
        {failed && <span role="alert">{t('bar.failed')}</span>}
        {said && (
          <>
            <span role="status" data-testid="acts-said">
              {t(`bar.said.${said}`)}
            </span>
            <button type="button" class="chip" data-testid="acts-undo" onClick={onUndo}>
              {t('bar.undo')}
            </button>
          </>
        )}
        <button
          type="button"
          class="chip dots"
          aria-label={t('queue.menu.more')}
          aria-haspopup="menu"
          aria-expanded={open}
          title={t('queue.menu.more')}
          data-testid="acts"
          onClick={({ currentTarget }) => onMenu(currentTarget)}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </span>
      {note !== null && (
        <span class="own-note" role="note" aria-label={t('queue.note')} title={note} data-testid="own-note">
          <bdi>{note}</bdi>
        </span>
      )}
    </>
  );
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { TaskNote } from './TaskNote';
import type { Tasks } from './use-task';

interface WipeCardProps {
  readonly tasks: Tasks;
  readonly count: number;
  readonly onWipe: () => Promise<unknown>;
  readonly onBackUp: () => void;
}

/** Deleting everything asks once more, in the page, and offers the backup at that moment. */
export function WipeCard({ tasks, count, onWipe, onBackUp }: WipeCardProps) {
  const [asking, ask] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);

  const close = () => {
    ask(false);
    opener.current?.focus();
  };
  const wipe = () =>
    tasks.run('wipe', 'options.wipe.busy', async () => {
      await onWipe();
      close();
      return t('options.wipe.done');
    });

  return (
    <section class="card" aria-label={t('options.wipe.title')}>
      <h3>{t('options.wipe.title')}</h3>
      <p class="hint">{t('options.wipe.hint')}</p>
      <Button kind="danger" {...tasks.button('wipe')} onClick={() => ask(true)} testId="wipe" ref={opener}>
        {t('options.wipe.button')}
      </Button>
      {asking && (
        <div
          class="question"
          role="alertdialog"
          tabIndex={-1}
          aria-labelledby={id}
          aria-describedby={`${id}-more`}
          ref={question}
          onKeyDown={({ key }) => key === 'Escape' && !tasks.busy && close()}
        >
          <p id={id}>{t('options.wipe.question', { n: count })}</p>
          <p id={`${id}-more`} class="hint">
            {t('options.wipe.read-again')}
          </p>
          <div class="buttons">
            <Button {...tasks.button('wipe')} onClick={onBackUp} testId="wipe-backup">
              {t('options.wipe.backup-first')}
            </Button>
            <Button kind="danger" {...tasks.button('wipe')} onClick={wipe} testId="wipe-confirm">
              {t('options.wipe.confirm')}
            </Button>
            <Button {...tasks.button('wipe')} onClick={close} testId="wipe-cancel">
              {t('options.cancel')}
            </Button>
          </div>
        </div>
      )}
      <TaskNote task="wipe" state={tasks.state} />
    </section>
  );
}

import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../../utils/platform/i18n';
import { Button } from '../../controls/Button';

interface LeavingQuestionProps {
  readonly onAnswer: (answer: 'save' | 'discard' | 'stay') => void;
}

/** Asked before changes would be lost. */
export function LeavingQuestion({ onAnswer }: LeavingQuestionProps) {
  const question = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => question.current?.focus(), []);
  return (
    <div
      class="question"
      role="alertdialog"
      tabIndex={-1}
      aria-labelledby={id}
      ref={question}
      data-testid="template-leaving"
      onKeyDown={({ key }) => key === 'Escape' && onAnswer('stay')}
    >
      <p id={id}>{t('options.templates.leaving')}</p>
      <div class="buttons">
        <Button kind="main" onClick={() => onAnswer('save')} testId="leaving-save">
          {t('options.templates.save')}
        </Button>
        <Button onClick={() => onAnswer('discard')} testId="leaving-discard">
          {t('options.templates.discard')}
        </Button>
        <Button onClick={() => onAnswer('stay')} testId="leaving-stay">
          {t('options.cancel')}
        </Button>
      </div>
    </div>
  );
}

import { type Language, t } from '../../utils/platform/i18n';
import { LanguagePicker } from './LanguagePicker';
import { TaskNote } from './TaskNote';
import { useTask } from './use-task';

interface GeneralPanelProps {
  readonly language: Language | 'browser';
  readonly browserLanguage: Language;
  readonly onLanguage: (choice: Language | 'browser') => Promise<unknown>;
}

export function GeneralPanel({ language, browserLanguage, onLanguage }: GeneralPanelProps) {
  const { state, run } = useTask();
  const choose = (choice: Language | 'browser') =>
    run('language', 'options.loading', async () => {
      await onLanguage(choice);
      return undefined;
    });
  return (
    <>
      <LanguagePicker choice={language} browserLanguage={browserLanguage} onChoose={choose} />
      <TaskNote task="language" state={state} />
      <p class="promise">{t('options.promise')}</p>
    </>
  );
}

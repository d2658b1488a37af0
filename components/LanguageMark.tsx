/** In which language a buyer writes: three letters, their meaning and the reason behind them. */
import { t } from '../utils/platform/i18n';
import { type LanguageTold, languageCode, languageName, languageReason } from './language-text';

interface LanguageMarkProps {
  readonly language: string;
  /** By what it was told, where that is known here. */
  readonly told?: LanguageTold;
}

export function LanguageMark({ language, told }: LanguageMarkProps) {
  const name = t('buyers-language.title', { language: languageName(language) });
  const title = told ? `${name}\n${languageReason(told)}` : name;
  return (
    <span class="language" role="img" aria-label={title} title={title} data-testid="language" data-language={language}>
      {languageCode(language)}
    </span>
  );
}

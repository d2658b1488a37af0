import { t } from '../../utils/platform/i18n';
import { LanguageMark } from '../LanguageMark';
import { type LanguageTold, languageName, languageReason } from '../language-text';

export interface BuyersLanguageProps {
  /** `null`: not known well enough. */
  readonly told: LanguageTold | null;
  /** Those that can be set, by their codes. */
  readonly languages: readonly string[];
  readonly state: 'still' | 'failed';
  /** `null`: the messages say it. */
  readonly onChoose: (language: string | null) => void;
}

const BY_MESSAGES = '';

/** On the bar: in which language the buyer writes, by what that was told, and a switch for who knows better. */
export function BuyersLanguage({ told, languages, state, onChoose }: BuyersLanguageProps) {
  const reason = told && languageReason(told);
  // One word is enough to see, and leaves room for templates.
  const short = told && languageReason({ ...told, words: told.words.slice(0, 1) });
  const set = told?.source === 'set' ? told.language : BY_MESSAGES;
  return (
    <span class="tongue" data-testid="tongue">
      <span class="tongue-switch" title={reason ?? t('buyers-language.choose')}>
        {told ? (
          <LanguageMark language={told.language} told={told} />
        ) : (
          <span aria-hidden="true">{t('buyers-language')}</span>
        )}
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M3 4.5l3 3 3-3" />
        </svg>
        <select
          aria-label={t('buyers-language.choose')}
          title={reason ?? t('buyers-language.choose')}
          data-testid="language-choice"
          value={set}
          onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
        >
          <option value={BY_MESSAGES}>{t('buyers-language.by-messages')}</option>
          {languages.map((code) => (
            <option key={code} value={code}>
              {languageName(code)}
            </option>
          ))}
        </select>
      </span>
      {state === 'failed' ? (
        <span role="alert">{t('bar.failed')}</span>
      ) : (
        reason !== null && (
          <span class="tongue-reason" title={reason} data-testid="language-reason">
            {short}
          </span>
        )
      )}
    </span>
  );
}

import { type Language, t } from '../../utils/platform/i18n';
import { RadioGroup } from '../controls/RadioGroup';

type Choice = Language | 'browser';

interface LanguagePickerProps {
  readonly choice: Choice;
  /** What `browser` comes to. */
  readonly browserLanguage: Language;
  readonly onChoose: (choice: Choice) => void;
  /** Stands in a card already. */
  readonly bare?: boolean;
}

/** Each language is called by its own name, so that whoever landed in a foreign one finds the way back. */
export function LanguagePicker({ choice, browserLanguage, onChoose, bare = false }: LanguagePickerProps) {
  const languages = (['uk', 'ru', 'en'] as const).map((code) => ({
    value: code,
    label: t(`language.${code}`),
    lang: code,
  }));
  const browser = t('options.language.browser', { language: t(`language.${browserLanguage}`) });
  return (
    <section class={bare ? 'part' : 'card'}>
      <RadioGroup<Choice>
        name="language"
        label={t('options.language.title')}
        options={[...languages, { value: 'browser', label: browser }]}
        value={choice}
        onChange={onChoose}
      />
      <p class="hint">{t('options.language.hint')}</p>
    </section>
  );
}

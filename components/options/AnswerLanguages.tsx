import { useState } from 'preact/hooks';
import { ANSWER_LANGUAGES, type AnswerLanguage } from '../../utils/domain/language/languages';
import { t } from '../../utils/platform/i18n';
import { Checks } from '../controls/Checks';
import { SelectField } from '../controls/SelectField';

interface AnswerLanguagesProps {
  /** The best known first; at least one. */
  readonly able: readonly AnswerLanguage[];
  /** Some marketplace is to be answered in Ukrainian. */
  readonly needsUkrainian: boolean;
  readonly onChange: (able: AnswerLanguage[]) => void;
}

/** In which languages the shop can answer, and which of them when the buyer's cannot be told. */
export function AnswerLanguages({ able, needsUkrainian, onChange }: AnswerLanguagesProps) {
  const [refused, refuse] = useState(false);
  const [first] = able;
  const choose = (chosen: AnswerLanguage[]) => {
    refuse(chosen.length === 0);
    if (chosen.length === 0) return;
    // Whichever was the best known stays so, as long as it is among them.
    onChange(chosen.sort((a, b) => Number(b === first) - Number(a === first)));
  };
  const options = ANSWER_LANGUAGES.map((code) => ({ value: code, label: t(`language.${code}`), lang: code }));
  const lacksUkrainian = needsUkrainian && !able.includes('uk');
  return (
    <>
      <Checks
        label={t('options.answer-languages.title')}
        options={options}
        chosen={able}
        inline
        hint={lacksUkrainian ? t('options.answer-languages.no-ukrainian') : t('options.answer-languages.hint')}
        fault={refused ? t('options.answer-languages.one') : undefined}
        testId="answer-languages"
        onChange={choose}
      />
      {first !== undefined && able.length > 1 && (
        <SelectField
          label={t('options.answer-languages.first')}
          options={options.filter(({ value }) => able.includes(value))}
          value={first}
          testId="first-language"
          onChange={(language) => onChange([language, ...able.filter((one) => one !== language)])}
        />
      )}
    </>
  );
}

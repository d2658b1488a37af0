import type { AnswerLanguage } from '../../utils/domain/language/languages';
import { t } from '../../utils/platform/i18n';

interface Props {
  readonly language: AnswerLanguage;
  readonly outside: boolean;
}

/** In which language a template's text is, and that the shop does not answer in it. */
export function ChoiceLanguage({ language, outside }: Props) {
  const code = t(`language-code.${language}`);
  if (!outside) return <span class="language">{code}</span>;
  const title = t('template.outside');
  return (
    <span class="language outside" role="img" aria-label={`${code}. ${title}`} title={title}>
      {code}
    </span>
  );
}

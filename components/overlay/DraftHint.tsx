import { t } from '../../utils/platform/i18n';
import { languageName } from '../language-text';
import { CloseButton } from './CloseButton';

export interface DraftHintProps {
  /** In which language the draft is, and in which it should be (BCP 47). */
  readonly draft: string;
  readonly wanted: string;
  /** In which the buyer writes, where that is why; `null`: the shop wants it so. */
  readonly buyers: string | null;
  /** Puts the template's text in the other language in its place. */
  readonly onOther?: (() => void) | undefined;
  /** No such warning here any more. */
  readonly onDecline?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** Beside the page's field: the draft is in a language in which this buyer should not be answered. */
export function DraftHint({ draft, wanted, buyers, onOther, onDecline, onClose }: DraftHintProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of its buttons
    <div class="hint" data-testid="draft-hint" onKeyDown={onKeyDown}>
      <div class="hint-body">
        <span class="hint-text" role="status">
          {buyers === null
            ? t('draft-language.shop', { wanted: spoken(wanted), draft: spoken(draft) })
            : t('draft-language.buyer', { buyers: spoken(buyers), draft: spoken(draft) })}
        </span>
        {onOther && (
          <button type="button" class="hint-button" data-testid="draft-other" onClick={onOther}>
            {wanted === 'uk' || wanted === 'ru' || wanted === 'en' ? t(`draft-language.insert.${wanted}`) : wanted}
          </button>
        )}
        {onDecline && (
          <button type="button" class="hint-button" data-testid="draft-decline" onClick={onDecline}>
            {t('draft-language.decline')}
          </button>
        )}
      </div>
      <CloseButton onClose={onClose} />
    </div>
  );
}

/** «українською»; of a language of which nobody says it so, by its name. */
function spoken(told: string): string {
  const [language = ''] = told.split('-');
  const known = KNOWN.find((one) => one === language);
  return known ? t(`draft-language.in.${known}`) : t('draft-language.in.other', { language: languageName(told) });
}

const KNOWN = ['uk', 'ru', 'en', 'be', 'kk', 'mul'] as const;

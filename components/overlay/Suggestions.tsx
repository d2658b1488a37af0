import { t } from '../../utils/platform/i18n';
import { ChoiceLanguage } from './ChoiceLanguage';
import type { Choice } from './template-choice';

interface Props {
  readonly choices: readonly Choice[];
  /** Which one Enter and Tab mean; −1: none yet. */
  readonly active: number;
  readonly onPick: (id: string) => void;
}

/** Beside the page's field, while a trigger is typed there. The keyboard stays the field's. */
export function Suggestions({ choices, active, onPick }: Props) {
  const meant = choices[active];
  return (
    <div class="hint suggestions" data-testid="suggestions">
      {/* A click must not take the focus out of the page's field. */}
      <div role="listbox" aria-label={t('template.chips')} onMouseDown={(event) => event.preventDefault()}>
        {choices.map(({ id, title, trigger, preview, language, outside }, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are pressed in the page's field
          // biome-ignore lint/a11y/useFocusableInteractive: the focus is there, too
          <div
            key={id}
            class="choice"
            role="option"
            aria-selected={at === active}
            data-testid="suggestion"
            onClick={() => onPick(id)}
          >
            <kbd class="trigger">{trigger}</kbd>
            <span class="suggestion-text">
              <b>{title}</b> {preview}
            </span>
            <ChoiceLanguage {...{ language, outside }} />
          </div>
        ))}
      </div>
      <p class="suggestion-keys" aria-hidden="true">
        {t('template.suggestions')}
      </p>
      <p class="suggestion-said" role="status">
        {meant ? meant.title : t('template.suggestions')}
      </p>
    </div>
  );
}

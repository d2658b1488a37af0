import { t } from '../../utils/platform/i18n';
import type { Choice } from './template-choice';

interface Props {
  readonly choices: readonly Choice[];
  readonly onPick: (id: string) => void;
  /** That open all of them. */
  readonly keys: string;
  /** To all the others. */
  readonly onMore: () => void;
}

const MOST = 3;

/** Above the messages of the open thread: the templates at hand, a click away. */
export function TemplateChips({ choices, keys, onPick, onMore }: Props) {
  const shown = choices.slice(0, MOST);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and wants a legend
    <div
      class="chips"
      role="group"
      aria-label={t('template.chips')}
      data-testid="chips"
      // A click must not take the focus out of the page's field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {shown.map(({ id, title, trigger, outside, preview }) => (
        <button
          key={id}
          type="button"
          class={outside ? 'chip outside' : 'chip'}
          title={[preview, trigger, outside && t('template.outside')].filter(Boolean).join('\n')}
          data-testid="chip"
          // A double click is one wish.
          onClick={({ detail }) => detail < 2 && onPick(id)}
        >
          {title}
        </button>
      ))}
      <button
        type="button"
        class="chip chip-more"
        aria-label={t('template.more')}
        title={t('template.more.keys', { keys })}
        data-testid="chip-more"
        onClick={onMore}
      >
        {shown.length > 0 ? '…' : t('template.more')}
      </button>
    </div>
  );
}

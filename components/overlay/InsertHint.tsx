import { useState } from 'preact/hooks';
import { t } from '../../utils/platform/i18n';
import { CloseButton } from './CloseButton';

interface Props {
  readonly text: string;
  /** Puts in as much of it as fits. */
  readonly onShorten?: (() => void) | undefined;
  /** Copies what could not be put into the field. */
  readonly onCopy?: (() => Promise<void>) | undefined;
  readonly onClose: () => void;
}

/** Beside the page's field: what became of a text, and what the seller can do about it. */
export function InsertHint({ text, onShorten, onCopy, onClose }: Props) {
  const [outcome, become] = useState<'copied' | 'failed'>();
  const copy = async (take: () => Promise<void>) => {
    try {
      await take();
      become('copied');
    } catch {
      become('failed');
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of its buttons
    <div class="hint" data-testid="hint" onKeyDown={onKeyDown}>
      {/* What comes of copying is read out, too, and alone. */}
      <div class="hint-body" role="status" aria-atomic="false">
        <span class="hint-text">{text}</span>
        {onShorten && (
          <button type="button" class="hint-button" data-testid="hint-shorten" onClick={onShorten}>
            {t('template.shorten')}
          </button>
        )}
        {onCopy && (
          <button type="button" class="hint-button" data-testid="hint-copy" onClick={() => void copy(onCopy)}>
            {t(outcome === 'copied' ? 'template.copied' : 'template.copy')}
          </button>
        )}
        {outcome === 'failed' && <span>{t('template.copy-failed')}</span>}
      </div>
      <CloseButton onClose={onClose} />
    </div>
  );
}

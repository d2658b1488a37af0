import { useState } from 'preact/hooks';
import { type TextKey, t } from '../../utils/platform/i18n';

interface Props {
  readonly text: string;
  /** What can be done about it. */
  readonly acts?: readonly { readonly label: TextKey; readonly act: () => void }[] | undefined;
  /** Offers to copy what the seller has typed, where that would be lost. */
  readonly onCopyDraft?: (() => Promise<void>) | undefined;
}

/** A sentence in a corner of the page: what Takt cannot do here, and what to do about it. */
export function Notice({ text, acts, onCopyDraft }: Props) {
  const [outcome, become] = useState<'copied' | 'failed'>();
  const copy = async (draft: () => Promise<void>) => {
    try {
      await draft();
      become('copied');
    } catch {
      become('failed');
    }
  };
  return (
    <div class="notice" role="status" data-testid="notice">
      <span>{text}</span>
      {acts?.map(({ label, act }) => (
        <button key={label} type="button" data-testid={label} onClick={act}>
          {t(label)}
        </button>
      ))}
      {onCopyDraft && (
        <button type="button" data-testid="copy-draft" onClick={() => void copy(onCopyDraft)}>
          {t(outcome === 'copied' ? 'page.draft-copied' : 'page.copy-draft')}
        </button>
      )}
      {outcome === 'failed' && <span>{t('page.copy-failed')}</span>}
    </div>
  );
}

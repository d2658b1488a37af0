import { Component } from 'preact';
import { type TextKey, t } from '../../utils/platform/i18n';

interface Props {
  readonly text: string;
  /** What can be done about it. */
  readonly acts?: readonly { readonly label: TextKey; readonly act: () => void }[] | undefined;
  /** Offers to copy what the seller has typed, where that would be lost. */
  readonly onCopyDraft?: (() => Promise<void>) | undefined;
}

/** A sentence in a corner of the page: what Takt cannot do here, and what to do about it. */
export const Notice = (props: Props) => <Sentence {...props} />;

class Sentence extends Component<Props, { readonly outcome?: 'copied' | 'failed' }> {
  private async copy(draft: () => Promise<void>): Promise<void> {
    try {
      await draft();
      this.setState({ outcome: 'copied' });
    } catch {
      this.setState({ outcome: 'failed' });
    }
  }

  override render({ text, acts, onCopyDraft }: Props) {
    const { outcome } = this.state;
    return (
      <div class="notice" role="status" data-testid="notice">
        <span>{text}</span>
        {acts?.map(({ label, act }) => (
          <button key={label} type="button" data-testid={label} onClick={act}>
            {t(label)}
          </button>
        ))}
        {onCopyDraft && (
          <button type="button" data-testid="copy-draft" onClick={() => void this.copy(onCopyDraft)}>
            {t(outcome === 'copied' ? 'page.draft-copied' : 'page.copy-draft')}
          </button>
        )}
        {outcome === 'failed' && <span>{t('page.copy-failed')}</span>}
      </div>
    );
  }
}

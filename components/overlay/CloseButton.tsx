import { t } from '../../utils/platform/i18n';

/** Closes what stands beside the page's field. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <button
      type="button"
      class="hint-close"
      aria-label={t('template.close')}
      title={t('template.close')}
      data-testid="hint-close"
      onClick={onClose}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" />
      </svg>
    </button>
  );
}

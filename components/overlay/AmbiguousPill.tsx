import { t } from '../../utils/platform/i18n';

/** On a row that may be one of two buyers: nothing is known, and nothing is kept. */
export function AmbiguousPill() {
  const full = t('timer.full.ambiguous');
  return (
    <span class="pill pill-unknown" data-testid="pill" data-state="unknown" role="img" aria-label={full} title={full}>
      {t('timer.unknown')}
    </span>
  );
}

import { t } from '../../utils/platform/i18n';
import { StateMark } from '../StateMark';

/** On a row that may be one of two buyers: nothing is known, and nothing is kept. */
export function AmbiguousPill({ dot = false }: { readonly dot?: boolean }) {
  const full = t('timer.full.ambiguous');
  const about = { role: 'img', 'aria-label': full, title: full } as const;
  return (
    <span
      class={dot ? 'pill pill-unknown dot' : 'pill pill-unknown'}
      data-testid="pill"
      data-state="unknown"
      {...about}
    >
      {dot ? <StateMark state="unknown" /> : t('timer.unknown')}
    </span>
  );
}

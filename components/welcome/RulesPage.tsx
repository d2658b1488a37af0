import { t } from '../../utils/platform/i18n';
import type { Marketplace } from '../options/settings-data';
import { MarketplaceRules } from './MarketplaceRules';

interface RulesPageProps {
  readonly marketplaces: readonly Marketplace[];
  /** Address of the options. */
  readonly options: string;
}

/** «Will the marketplace mind?» alone, for whoever wants to read it again. */
export function RulesPage({ marketplaces, options }: RulesPageProps) {
  return (
    <main class="welcome">
      <header class="welcome-head">
        <h1>{t('welcome.rules.title')}</h1>
      </header>
      <section class="card" aria-label={t('welcome.rules.title')}>
        <MarketplaceRules marketplaces={marketplaces} />
      </section>
      <div class="links">
        <a href={options}>{t('welcome.rules.back')}</a>
      </div>
    </main>
  );
}

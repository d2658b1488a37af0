import { t } from '../../utils/platform/i18n';
import { MarketplaceChecks } from '../options/MarketplaceChecks';
import { PolicyFields } from '../options/PolicyFields';
import type { Choices, Marketplace } from '../options/settings-data';

type Places = Pick<Choices, 'unusedMarketplaces' | 'answerPolicies'>;

interface PlacesStepProps {
  readonly marketplaces: readonly Marketplace[];
  readonly choices: Places;
  readonly onChange: (change: Partial<Places>) => void;
}

/** Which marketplaces, and in which language to answer on each. */
export function PlacesStep({ marketplaces, choices, onChange }: PlacesStepProps) {
  const { unusedMarketplaces, answerPolicies } = choices;
  return (
    <>
      <MarketplaceChecks
        marketplaces={marketplaces}
        unused={unusedMarketplaces}
        onChange={(unused) => onChange({ unusedMarketplaces: unused })}
      />
      <h3>{t('options.policy.title')}</h3>
      <PolicyFields
        marketplaces={marketplaces.filter(({ id }) => !unusedMarketplaces.includes(id))}
        policies={answerPolicies}
        onChange={(id, policy) => onChange({ answerPolicies: { ...answerPolicies, [id]: policy } })}
      />
    </>
  );
}

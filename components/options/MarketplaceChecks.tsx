import { t } from '../../utils/platform/i18n';
import { Checks } from '../controls/Checks';
import type { Marketplace } from './settings-data';

interface MarketplaceChecksProps {
  readonly marketplaces: readonly Marketplace[];
  readonly unused: readonly string[];
  readonly onChange: (unused: string[]) => void;
}

/** Where Takt is used, and what it means where it is not. */
export function MarketplaceChecks({ marketplaces, unused, onChange }: MarketplaceChecksProps) {
  const ids = marketplaces.map(({ id }) => id);
  const none = ids.every((id) => unused.includes(id));
  return (
    <Checks
      label={t('options.marketplaces.title')}
      options={marketplaces.map(({ id, name }) => ({ value: id, label: name }))}
      chosen={ids.filter((id) => !unused.includes(id))}
      hint={t('options.marketplaces.hint')}
      fault={none ? t('options.marketplaces.none') : undefined}
      testId="marketplaces"
      onChange={(used) => onChange(ids.filter((id) => !used.includes(id)))}
    />
  );
}

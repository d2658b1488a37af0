import { type TextKey, t } from '../../utils/platform/i18n';
import type { Marketplace } from '../options/settings-data';

/** «Will the marketplace mind?»: what Takt does and never does, what public rules say, and what nobody here knows. */
export function MarketplaceRules({ marketplaces }: { readonly marketplaces: readonly Marketplace[] }) {
  return (
    <div class="rules" data-testid="rules">
      <h3>{t('welcome.rules.reads')}</h3>
      <p>{t('welcome.rules.reads.text')}</p>
      <h3>{t('welcome.rules.never')}</h3>
      <ul>
        <li>{t('welcome.rules.never.send')}</li>
        <li>{t('welcome.rules.never.click')}</li>
        <li>{t('welcome.rules.never.network')}</li>
      </ul>
      <h3>{t('welcome.rules.public')}</h3>
      <dl>
        {marketplaces.map(({ id, name }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{rulesOf(id)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('welcome.rules.unknown')}</h3>
      <p>{t('welcome.rules.unknown.text')}</p>
      <p>
        <b>{t('welcome.rules.decision')}</b>
      </p>
    </div>
  );
}

/** A marketplace of which nobody has written anything down yet has the text for that. */
function rulesOf(marketplace: string): string {
  const key = `welcome.rules.of.${marketplace}`;
  const text = t(key as TextKey);
  return text === key ? t('welcome.rules.of.any') : text;
}

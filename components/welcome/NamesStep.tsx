import { type Prefix, typedTrigger } from '../../utils/domain/templates/prefix';
import { starterTemplates } from '../../utils/domain/templates/starters';
import { language, t } from '../../utils/platform/i18n';
import { TextField } from '../controls/TextField';
import { nameFault, nameOf } from '../options/SavedText';

interface Names {
  readonly seller: string;
  readonly shop: string;
}

interface NamesStepProps {
  readonly names: Names;
  readonly setNames: (names: Names) => void;
  readonly starters: boolean;
  readonly setStarters: (keep: boolean) => void;
  /** By what templates are called. */
  readonly prefix: Prefix;
}

/** How templates call seller and shop, and whether to begin with those that come with Takt. */
export function NamesStep({ names, setNames, starters, setStarters, prefix }: NamesStepProps) {
  const templates = starterTemplates(language(), 0);
  return (
    <>
      <TextField
        label={t('options.names.seller')}
        value={names.seller}
        hint={t(nameOf(names.seller) === null ? 'options.names.empty' : 'options.names.seller.hint')}
        fault={nameFault(names.seller)}
        testId="seller-name"
        onInput={(seller) => setNames({ ...names, seller })}
      />
      <TextField
        label={t('options.names.shop')}
        value={names.shop}
        hint={t(nameOf(names.shop) === null ? 'options.names.empty' : 'options.names.shop.hint')}
        fault={nameFault(names.shop)}
        testId="shop-name"
        onInput={(shop) => setNames({ ...names, shop })}
      />
      <div class="checks">
        <label>
          <input
            type="checkbox"
            checked={starters}
            data-testid="keep-starters"
            onChange={({ currentTarget }) => setStarters(currentTarget.checked)}
          />
          <span>{t('welcome.starters', { n: templates.length })}</span>
        </label>
        <p class="field-about">{t('welcome.starters.hint')}</p>
        <ul class="starters">
          {templates.map(({ id, title, trigger }) => (
            <li key={id}>
              {title} {trigger !== null && <code>{typedTrigger(prefix, trigger)}</code>}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

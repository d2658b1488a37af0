import {
  ACCOUNT_COLOURS,
  type Account,
  type AccountChange,
  type AccountRef,
  accountLabel,
} from '../../utils/domain/conversation/account';
import type { AnswerPolicy } from '../../utils/domain/language/answer-policy';
import { t } from '../../utils/platform/i18n';
import { AccountMark } from '../AccountMark';
import { SelectField } from '../controls/SelectField';
import { policyOptions } from './PolicyFields';
import { SavedText } from './SavedText';
import { Swatches } from './Swatches';
import type { Marketplace } from './settings-data';
import { TaskNote } from './TaskNote';
import { useSaving } from './use-saving';

interface ShopsPanelProps {
  readonly accounts: readonly Account[];
  readonly marketplaces: readonly Marketplace[];
  /** By the marketplace's id: what holds for a shop without a policy of its own. */
  readonly policies: Readonly<Record<string, AnswerPolicy>>;
  readonly onSave: SaveAccount;
}

/** Of one of them what is in the change; resolves when it is kept and `accounts` are as they are then. */
type SaveAccount = (of: AccountRef, change: AccountChange) => Promise<unknown>;

/** The shops that pages have shown, and what the seller calls them. */
export function ShopsPanel({ accounts, marketplaces, policies, onSave }: ShopsPanelProps) {
  if (accounts.length === 0) {
    return (
      <p class="silence" data-testid="no-shops">
        {t('options.shops.none')}
      </p>
    );
  }
  return (
    <>
      <p class="hint">{t('options.shops.hint')}</p>
      {accounts.map((account) => (
        <ShopCard
          key={`${account.marketplace} ${account.id}`}
          account={account}
          place={marketplaces.find(({ id }) => id === account.marketplace)?.name ?? account.marketplace}
          policy={policies[account.marketplace]}
          onSave={onSave}
        />
      ))}
    </>
  );
}

interface ShopCardProps {
  readonly account: Account;
  readonly place: string;
  readonly policy: AnswerPolicy | undefined;
  readonly onSave: SaveAccount;
}

const INHERITED = 'inherited';
/** What of a shop is saved by itself. */
const PARTS = ['label', 'name', 'colour', 'policy'] as const;

function ShopCard({ account, place, policy, onSave }: ShopCardProps) {
  const { marketplace, id, label, colour, shopName, answerPolicy } = account;
  const kept: Required<AccountChange> = { label, colour, shopName, answerPolicy };
  const { values, stateOf, save } = useSaving(kept, (change) => onSave({ marketplace, id }, change));
  const inherited = policy ? t(`options.policy.${policy}`) : '';
  const options = [
    { value: INHERITED, label: t('options.shops.policy.inherited', { marketplace: place, policy: inherited }) },
    ...policyOptions(),
  ];
  const name = accountLabel({ ...account, ...values });
  return (
    <section class="card" aria-label={`${place}: ${name}`} data-testid="shop">
      <h3>
        {place} <AccountMark label={name} colour={values.colour} />
      </h3>
      <p class="hint">
        {t('options.shops.shown')} <bdi>{account.shownName ?? account.id}</bdi>
      </p>
      <div class="field-row">
        <SavedText
          label={t('options.shops.label')}
          value={values.label}
          hint={t('options.shops.label.hint')}
          emptyHint={t('options.shops.label.empty')}
          testId="shop-label"
          onSave={(written) => save('label', { label: written })}
        />
        <SavedText
          label={t('options.shops.name')}
          value={values.shopName}
          hint={t('options.shops.name.hint')}
          emptyHint={t('options.shops.name.empty')}
          testId="shop-shop-name"
          onSave={(written) => save('name', { shopName: written })}
        />
      </div>
      <Swatches
        label={t('options.shops.colour')}
        count={ACCOUNT_COLOURS}
        chosen={values.colour}
        onChoose={(chosen) => save('colour', { colour: chosen })}
      />
      <SelectField
        label={t('options.policy.title')}
        options={options}
        value={values.answerPolicy ?? INHERITED}
        testId="shop-policy"
        onChange={(chosen) => save('policy', { answerPolicy: chosen === INHERITED ? null : (chosen as AnswerPolicy) })}
      />
      {PARTS.map((part) => (
        <TaskNote key={part} task={part} state={stateOf(part)} />
      ))}
    </section>
  );
}

import type { Account } from '../../../utils/domain/conversation/account';
import { t } from '../../../utils/platform/i18n';
import { SelectField } from '../../controls/SelectField';
import { durationText } from '../../timer-text';
import type { Marketplace } from '../settings-data';
import { TaskNote } from '../TaskNote';
import { useSaving } from '../use-saving';
import { type DeadlinesActions, type DeadlinesData, scopeKey } from './deadlines-data';
import { RuleRow } from './RuleRow';

interface DeadlinesPanelProps {
  readonly data: DeadlinesData;
  readonly accounts: readonly Account[];
  /** Those that the seller uses. */
  readonly marketplaces: readonly Marketplace[];
  readonly actions: DeadlinesActions;
}

/** Shares one can say; 0: nothing is ever at risk. */
const SHARES = [0, 0.1, 0.2, 0.33, 0.5];
/** On which the share is made plain (ms). */
const EXAMPLE = 2 * 3_600_000;

/** Within what time to answer, for each marketplace and kind of message; and when that becomes urgent. */
export function DeadlinesPanel({ data, accounts, marketplaces, actions }: DeadlinesPanelProps) {
  return (
    <>
      <p class="hint">{t('options.deadlines.hint')}</p>
      {marketplaces.map(({ id, name }) => {
        const rules = data.rules.filter(({ marketplace }) => marketplace === id);
        const shops = accounts.filter(({ marketplace }) => marketplace === id);
        return (
          <section key={id} class="card" aria-label={name} data-testid={`rules-${id}`}>
            <h3>{name}</h3>
            <ul class="plain-list">
              {rules.map((rule) => (
                <RuleRow key={scopeKey(rule)} rule={rule} place={name} accounts={shops} actions={actions} />
              ))}
            </ul>
            {rules.some(({ account }) => account !== null) && <p class="hint">{t('options.deadlines.order')}</p>}
          </section>
        );
      })}
      <AtRiskCard share={data.atRiskShare} onSave={actions.saveAtRisk} />
    </>
  );
}

function AtRiskCard({ share: kept, onSave }: { share: number; onSave: DeadlinesActions['saveAtRisk'] }) {
  const { values, stateOf, save } = useSaving({ share: kept }, ({ share = kept }) => onSave(share));
  const { share } = values;
  const label = (one: number) =>
    one === 0 ? t('options.at-risk.never') : t('options.at-risk.share', { n: Math.round(one * 100) });
  return (
    <section class="card" aria-label={t('options.at-risk.title')} data-testid="at-risk-card">
      <h3>{t('options.at-risk.title')}</h3>
      <SelectField
        label={t('options.at-risk.when')}
        options={[...new Set([...SHARES, share])]
          .sort((a, b) => a - b)
          .map((one) => ({ value: String(one), label: label(one) }))}
        value={String(share)}
        testId="at-risk"
        onChange={(chosen) => save('at-risk', { share: Number(chosen) })}
      />
      <p class="hint">
        {share === 0
          ? t('options.at-risk.hint.never')
          : t('options.at-risk.hint', { target: durationText(EXAMPLE), left: durationText(EXAMPLE * share) })}
      </p>
      <TaskNote task="at-risk" state={stateOf('at-risk')} />
    </section>
  );
}

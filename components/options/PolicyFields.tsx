import { ANSWER_POLICIES, type AnswerPolicy } from '../../utils/domain/language/answer-policy';
import { t } from '../../utils/platform/i18n';
import { SelectField } from '../controls/SelectField';
import type { Marketplace } from './settings-data';

interface PolicyFieldsProps {
  readonly marketplaces: readonly Marketplace[];
  readonly policies: Readonly<Record<string, AnswerPolicy>>;
  readonly onChange: (marketplace: string, policy: AnswerPolicy) => void;
}

/** In which language to answer, for each marketplace; the three ways are explained once. */
export function PolicyFields({ marketplaces, policies, onChange }: PolicyFieldsProps) {
  return (
    <>
      <dl class="meanings">
        {ANSWER_POLICIES.map((policy) => (
          <div key={policy}>
            <dt>{t(`options.policy.${policy}`)}</dt>
            <dd>{t(`options.policy.${policy}.meaning`)}</dd>
          </div>
        ))}
      </dl>
      <div class="field-row">
        {marketplaces.map(({ id, name }) => (
          <SelectField
            key={id}
            label={name}
            options={policyOptions()}
            value={policies[id] ?? ANSWER_POLICIES[0]}
            testId={`policy-${id}`}
            onChange={(policy) => onChange(id, policy)}
          />
        ))}
      </div>
    </>
  );
}

export function policyOptions() {
  return ANSWER_POLICIES.map((policy) => ({ value: policy, label: t(`options.policy.${policy}`) }));
}

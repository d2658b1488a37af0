import { useRef, useState } from 'preact/hooks';
import { type Account, accountLabel } from '../../../utils/domain/conversation/account';
import type { Norm } from '../../../utils/domain/deadlines/policy';
import { t } from '../../../utils/platform/i18n';
import { AccountMark } from '../../AccountMark';
import { TaskNote } from '../TaskNote';
import { useTask } from '../use-task';
import type { DeadlinesActions, Rule } from './deadlines-data';
import { RuleEditor, TASK } from './RuleEditor';
import { figureText, scopeText } from './rule-text';

interface RuleRowProps {
  readonly rule: Rule;
  /** As sellers say it. */
  readonly place: string;
  /** Of that marketplace. */
  readonly accounts: readonly Account[];
  readonly actions: DeadlinesActions;
}

/** One rule: what it says, and its editor when it is asked for. */
export function RuleRow({ rule, place, accounts, actions }: RuleRowProps) {
  const [open, setOpen] = useState(false);
  const tasks = useTask();
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const shop = rule.account === null ? undefined : accounts.find(({ id }) => id === rule.account);
  const name = scopeText(rule);
  return (
    <li class="rule" data-testid="rule" data-channel={rule.channel} data-kind={rule.kind} data-account={rule.account}>
      <div class="rule-line">
        <p class="rule-name">
          <strong>{name}</strong>
          {rule.account !== null && (
            <AccountMark label={shop ? accountLabel(shop) : rule.account} colour={shop?.colour ?? 0} />
          )}
        </p>
        <Said which="target" norm={rule.target} place={place} />
        {rule.limit ? (
          <Said which="limit" norm={rule.limit} place={place} />
        ) : (
          <p class="hint">{t('options.deadlines.no-limit')}</p>
        )}
        <button
          type="button"
          class="button button-quiet"
          aria-expanded={open}
          aria-label={t('options.deadlines.change-of', { what: name })}
          data-testid="rule-change"
          ref={opener}
          onClick={() => setOpen(!open)}
        >
          {t('options.deadlines.change')}
        </button>
      </div>
      {open && <RuleEditor {...{ rule, place, accounts, actions, tasks }} onClose={close} />}
      <TaskNote task={TASK} state={tasks.state} />
    </li>
  );
}

function Said({ which, norm, place }: { which: 'target' | 'limit'; norm: Norm; place: string }) {
  return (
    <p class="rule-figure">
      {figureText(which, norm, place)} <small class="hint">{t(`timer.clock.${norm.clock}`)}</small>
    </p>
  );
}

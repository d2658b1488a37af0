import { useEffect, useRef, useState } from 'preact/hooks';
import { type Account, accountLabel } from '../../../utils/domain/conversation/account';
import { DAY } from '../../../utils/domain/conversation/moment';
import { type OwnFigure, policyFaultsOf } from '../../../utils/domain/deadlines/own-policies';
import { t } from '../../../utils/platform/i18n';
import { Button } from '../../controls/Button';
import { SelectField } from '../../controls/SelectField';
import { DurationField } from '../DurationField';
import type { Tasks } from '../use-task';
import { type DeadlinesActions, isInitial, type Rule, type RuleDraft, scopeOf } from './deadlines-data';
import { clockOptions, initialSource, initialText, scopeText } from './rule-text';
import { usePreview } from './use-preview';

interface RuleEditorProps {
  readonly rule: Rule;
  readonly place: string;
  readonly accounts: readonly Account[];
  readonly actions: DeadlinesActions;
  readonly tasks: Tasks;
  readonly onClose: () => void;
}

const ALL = 'all';
/** What is done with a rule, and said below it. */
export const TASK = 'rule';

/** The figures of one rule, what would follow from them now, and the way back to those it began with. */
export function RuleEditor({ rule, place, accounts, actions, tasks, onClose }: RuleEditorProps) {
  const [draft, setDraft] = useState<RuleDraft>({
    ...scopeOf(rule),
    target: figureOf(rule.target),
    limit: rule.limit && figureOf(rule.limit),
  });
  /** Fields in which no duration stands. */
  const [unclear, setUnclear] = useState<readonly string[]>([]);
  const [kept, keep] = useState<OwnFigure>(rule.limit ? figureOf(rule.limit) : { duration: DAY, clock: 'calendar' });
  const editor = useRef<HTMLDivElement>(null);
  useEffect(() => editor.current?.querySelector<HTMLElement>('input')?.focus(), []);

  const put = (which: 'target' | 'limit', change: Partial<OwnFigure>) =>
    setDraft((before) => {
      const figure = { ...(before[which] ?? kept), ...change };
      if (which === 'limit') keep(figure);
      return { ...before, [which]: figure };
    });
  const write = (which: 'target' | 'limit') => (duration: number | null) => {
    setUnclear((before) => [...before.filter((one) => one !== which), ...(duration === null ? [which] : [])]);
    if (duration !== null) put(which, { duration });
  };
  const isShort = policyFaultsOf(draft).some(({ reason }) => reason === 'limit-before-target');
  const faulty = isShort || unclear.some((which) => which === 'target' || draft.limit !== null);
  const late = usePreview(faulty ? null : draft, actions.preview);
  const done = (work: () => Promise<unknown>) =>
    tasks.run(TASK, 'options.loading', async () => {
      await work();
      onClose();
      return t('options.saved');
    });
  const save = () => done(() => actions.saveRule(draft));
  const onKeyDown = (event: KeyboardEvent) => {
    if (tasks.busy || event.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (event.key !== 'Enter' || faulty || !(event.target as Element).matches('input[type=text]')) return;
    // What the field says when it is left is no longer waited for.
    event.preventDefault();
    save();
  };
  const isForOne = rule.account !== null;
  const figures = { rule, place, onDuration: write, onClock: put };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend; the line above names it
    <div
      class="rule-editor"
      role="group"
      aria-label={scopeText(rule)}
      data-testid="rule-editor"
      ref={editor}
      onKeyDown={onKeyDown}
    >
      <FigureFields which="target" figure={draft.target} {...figures} />
      <label class="check">
        <input
          type="checkbox"
          checked={draft.limit !== null}
          data-testid="limit-on"
          onChange={({ currentTarget }) => setDraft({ ...draft, limit: currentTarget.checked ? kept : null })}
        />
        <span>{t('options.deadlines.limit-on')}</span>
      </label>
      {draft.limit && (
        <FigureFields
          which="limit"
          figure={draft.limit}
          fault={isShort ? t('options.deadlines.limit-before-target') : undefined}
          {...figures}
        />
      )}
      {!isForOne && accounts.length > 1 && (
        <SelectField
          label={t('options.hours.whose')}
          options={[
            { value: ALL, label: t('options.hours.whose.all') },
            ...accounts.map((account) => ({ value: account.id, label: accountLabel(account) })),
          ]}
          value={draft.account ?? ALL}
          testId="rule-whose"
          onChange={(chosen) => setDraft({ ...draft, account: chosen === ALL ? null : chosen })}
        />
      )}
      <p class="rule-preview" aria-live="polite" data-testid="rule-preview">
        {late !== null &&
          (late === 0 ? t('options.deadlines.preview.none') : t('options.deadlines.preview', { n: late }))}
      </p>
      <div class="buttons">
        <Button kind="main" {...tasks.button(TASK)} disabled={faulty} testId="rule-save" onClick={save}>
          {t('options.deadlines.save')}
        </Button>
        <Button {...tasks.button(TASK)} testId="rule-cancel" onClick={onClose}>
          {t('options.cancel')}
        </Button>
        {isForOne ? (
          <Button
            kind="quiet"
            {...tasks.button(TASK)}
            testId="rule-reset"
            onClick={() => done(() => actions.resetRule(scopeOf(rule)))}
          >
            {t('options.deadlines.remove')}
          </Button>
        ) : (
          rule.initial &&
          !isInitial(rule) && (
            <Button
              kind="quiet"
              {...tasks.button(TASK)}
              testId="rule-reset"
              onClick={() => done(() => actions.resetRule(scopeOf(rule)))}
            >
              {t('options.deadlines.reset', { figures: initialText(rule) })}
            </Button>
          )
        )}
      </div>
    </div>
  );
}

function figureOf({ duration, clock }: OwnFigure): OwnFigure {
  return { duration, clock };
}

interface FigureFieldsProps {
  readonly which: 'target' | 'limit';
  readonly figure: OwnFigure;
  readonly fault?: string | undefined;
  readonly rule: Rule;
  readonly place: string;
  readonly onDuration: (which: 'target' | 'limit') => (duration: number | null) => void;
  readonly onClock: (which: 'target' | 'limit', change: Pick<OwnFigure, 'clock'>) => void;
}

/** How long, and by which clock; with whose figure it was to begin with. */
function FigureFields({ which, figure, fault, rule, place, onDuration, onClock }: FigureFieldsProps) {
  return (
    <div class="field-row">
      <DurationField
        label={t(`options.deadlines.${which}`)}
        duration={figure.duration}
        hint={rule.initial ? initialSource(which, rule.initial, place) : undefined}
        fault={fault}
        testId={which}
        onInput={onDuration(which)}
      />
      <SelectField
        label={t('options.deadlines.clock')}
        options={clockOptions()}
        value={figure.clock}
        testId={`${which}-clock`}
        onChange={(clock) => onClock(which, { clock })}
      />
    </div>
  );
}

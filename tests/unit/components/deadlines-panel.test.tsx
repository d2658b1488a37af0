import { describe, expect, it, vi } from 'vitest';
import { DeadlinesPanel } from '../../../components/options/deadlines/DeadlinesPanel';
import type { DeadlinesActions, DeadlinesData, RuleDraft } from '../../../components/options/deadlines/deadlines-data';
import { OptionsShell } from '../../../components/options/OptionsShell';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import { TaktError } from '../../../utils/domain/errors';
import { rules } from '../../support/rules';
import { DAY, HOUR, MINUTE } from '../../support/timers';
import { all, byTestId, choose, click, draw, faults, leave, press, say, seen, settled, write } from './support';

const rest = { label: null, colour: 1, shopName: null, answerPolicy: null };
const accounts = [
  { ...rest, marketplace: 'prom' as MarketplaceId, id: '3456789', shownName: 'Дім' },
  { ...rest, marketplace: 'prom' as MarketplaceId, id: '3456790', shownName: 'Ґанок' },
];

function show(data: Partial<DeadlinesData> = {}, refuse?: TaktError) {
  let late = 3;
  const answer = async () => {
    if (refuse) throw refuse;
  };
  const actions = {
    saveRule: vi.fn(answer as (rule: RuleDraft) => Promise<void>),
    resetRule: vi.fn(answer as DeadlinesActions['resetRule']),
    saveAtRisk: vi.fn(answer as (share: number) => Promise<void>),
    preview: vi.fn(async (_: RuleDraft) => ({ late })),
  } satisfies DeadlinesActions;
  draw(
    <OptionsShell section="general">
      <DeadlinesPanel
        data={{ rules, atRiskShare: 0.2, ...data }}
        accounts={accounts}
        marketplaces={[
          { id: 'prom', name: 'Prom' },
          { id: 'rozetka', name: 'Rozetka' },
          { id: 'wildberries', name: 'Wildberries' },
        ]}
        actions={actions}
      />
    </OptionsShell>,
  );
  return {
    ...actions,
    become: (n: number) => {
      late = n;
    },
  };
}

const row = (marketplace: string, which: string) => `[data-testid=rules-${marketplace}] .rule${which}`;
const open = async (marketplace: string, which: string) => {
  all(`${row(marketplace, which)} [data-testid=rule-change]`)[0]?.click();
  await settled();
};
const CHAT = '[data-channel=chat]';
const SHOP = '[data-account="3456790"]';
const scope = { marketplace: 'rozetka', account: null, channel: 'chat', kind: null };
const previewed = async () => {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await settled();
};

describe('Rules', () => {
  it('say what they are for, how long they give, by which clock, and whose figure it is', () => {
    say('uk');
    show();
    expect(seen(row('rozetka', '[data-channel=order]'))).toBe(
      "Нові замовленняпорада Rozetka: 30 хв робочого часуобов'язково: 1 д цілодобовоЗмінити",
    );
    expect(seen(row('rozetka', CHAT))).toContain('ваше правило: 1 год');
    expect(seen(row('rozetka', '[data-kind=follow-up]'))).toContain('Обіцяна відповідь');
    expect(seen(row('rozetka', '[data-kind=follow-up]'))).toContain("без обов'язкового строку");
    expect(seen('[data-testid=rules-rozetka]')).not.toContain('діє те, що вище');
    expect(seen('[data-testid=rules-prom]')).toContain('діє те, що вище: правило одного магазину важливіше за спільне');
  });

  it('tell their source and its date, and where nobody stands behind a figure', async () => {
    say('uk');
    show();
    await open('wildberries', CHAT);
    expect(seen('[data-testid=rule-editor]')).toContain(
      'Урок Wildberries про чат: відповідати за годину, де це можливо, 20 червня 2024 р.',
    );
    expect(seen('[data-testid=rule-editor]')).toContain('щонайбільше десять днів, березень 2023 р.');
    await open('wildberries', CHAT);
    await open('rozetka', CHAT);
    expect(seen('[data-testid=rule-editor]')).toContain('Скільки слід відповідати, Rozetka не каже: тут ваше правило.');
  });

  it.each([
    ['uk', '30 хв', 30 * MINUTE],
    ['uk', '1 год 20 хв', 80 * MINUTE],
    ['ru', '2 ч', 2 * HOUR],
    ['en', '90 min', 90 * MINUTE],
  ] as const)('one number is changed by a click, its words and Enter: in %s «%s»', async (spoken, words, duration) => {
    say(spoken);
    const { saveRule } = show();
    await open('rozetka', CHAT);
    expect(document.activeElement).toBe(byTestId('target'));
    await write('target', words);
    await leave('target');
    await click('rule-save');
    expect(saveRule).toHaveBeenCalledExactlyOnceWith({
      ...scope,
      target: { duration, clock: 'working' },
      limit: { duration: DAY, clock: 'calendar' },
    });
    expect(all('[data-testid=rule-editor]')).toEqual([]);
    expect(seen(row('rozetka', CHAT))).toMatch(/Збережено|Сохранено|Saved/u);
    expect(document.activeElement?.getAttribute('data-testid')).toBe('rule-change');
  });

  it('Enter in its field keeps it, as the button does, and nothing where no time stands there', async () => {
    const { saveRule } = show();
    await open('rozetka', CHAT);
    byTestId('target').focus();
    await write('target', 'soon');
    await press('Enter');
    expect(saveRule).not.toHaveBeenCalled();
    await write('target', '90 min');
    await press('Enter');
    expect(saveRule).toHaveBeenCalledExactlyOnceWith({
      ...scope,
      target: { duration: 90 * MINUTE, clock: 'working' },
      limit: { duration: DAY, clock: 'calendar' },
    });
    expect(all('[data-testid=rule-editor]')).toEqual([]);
  });

  it('the clock and the limit are changed, and the limit left out', async () => {
    const { saveRule } = show();
    await open('rozetka', CHAT);
    await choose('target-clock', 'calendar');
    await click('limit-on');
    expect(all('[data-testid=limit]')).toEqual([]);
    await click('rule-save');
    expect(saveRule).toHaveBeenLastCalledWith({ ...scope, target: { duration: HOUR, clock: 'calendar' }, limit: null });
  });

  it.each([
    ['', 'Напишіть час'],
    ['2', 'Хвилин, годин чи днів?'],
    ['скоро', 'Takt цього не зрозумів'],
    ['0 хв', 'Потрібна хоча б хвилина'],
    ['-5 хв', 'Потрібна хоча б хвилина'],
    ['400 д', 'Задовго: можна до 366 днів'],
  ])('«%s» is refused beside its field', async (words, fault) => {
    say('uk');
    const { saveRule } = show();
    await open('rozetka', CHAT);
    await write('target', words);
    await leave('target');
    expect(seen('[data-testid=rule-editor]')).toContain(fault);
    await click('rule-save');
    expect(saveRule).not.toHaveBeenCalled();
  });

  it('«2 года» are years in Russian, and no hours', async () => {
    say('ru');
    show();
    await open('rozetka', CHAT);
    await write('target', '2 года');
    await leave('target');
    expect(seen('[data-testid=rule-editor]')).toContain('Это годы');
  });

  it('a limit that would pass first is refused', async () => {
    say('uk');
    const { saveRule } = show();
    await open('rozetka', CHAT);
    await write('limit', '30 хв');
    expect(seen('[data-testid=rule-editor]')).toContain('строк спливав би першим');
    await click('rule-save');
    expect(saveRule).not.toHaveBeenCalled();
  });

  it('what would follow is shown while it is written, and no more of an older draft', async () => {
    say('uk');
    const { preview, become } = show();
    await open('rozetka', CHAT);
    await previewed();
    expect(seen('[data-testid=rule-preview]')).toBe('З цим правилом зараз 3 покупці чекали б довше, ніж слід.');
    become(0);
    await write('target', '1 д');
    await previewed();
    expect(preview).toHaveBeenLastCalledWith(expect.objectContaining({ target: { duration: DAY, clock: 'working' } }));
    expect(seen('[data-testid=rule-preview]')).toBe('З цим правилом зараз ніхто не чекав би довше, ніж слід.');
    await write('target', '1');
    expect(seen('[data-testid=rule-preview]')).toBe('');
  });

  it('one shop gets a rule of its own, which is removed again', async () => {
    const { saveRule, resetRule } = show();
    await open('prom', `${CHAT}:not(${SHOP})`);
    await choose('rule-whose', '3456789');
    await click('rule-save');
    expect(saveRule).toHaveBeenLastCalledWith(expect.objectContaining({ marketplace: 'prom', account: '3456789' }));
    await open('prom', SHOP);
    expect(all('[data-testid=rule-whose]')).toEqual([]);
    await click('rule-reset');
    expect(resetRule).toHaveBeenCalledWith({ marketplace: 'prom', account: '3456790', channel: 'chat', kind: null });
  });

  it('is put back to what it began with, and not offered where it is that already', async () => {
    say('uk');
    const { resetRule } = show();
    await open('rozetka', CHAT);
    expect(all('[data-testid=rule-reset]')).toEqual([]);
    await press('Escape');
    expect(all('[data-testid=rule-editor]')).toEqual([]);
    await open('prom', `${CHAT}:not(${SHOP})`);
    expect(seen('[data-testid=rule-reset]')).toBe('Повернути, як було: 2 год, не довше ніж 1 д');
    await click('rule-reset');
    expect(resetRule).toHaveBeenCalledWith({ ...scope, marketplace: 'prom' });
  });

  it('what could not be kept is said, and the draft stays', async () => {
    show({}, new TaktError('disk-full'));
    await open('rozetka', CHAT);
    await write('target', '45 min');
    await click('rule-save');
    expect(seen(row('rozetka', CHAT))).toContain('The disk is full');
    expect(byTestId<HTMLInputElement>('target').value).toBe('45 min');
  });

  it('has names for all of it', async () => {
    show({ rules: rules.slice(2, 4) });
    await open('rozetka', CHAT);
    expect(await faults()).toEqual([]);
  }, 20_000);
});

describe('What is urgent', () => {
  it('is said by an example, and saved when it is chosen', async () => {
    say('uk');
    const { saveAtRisk } = show();
    expect(seen('[data-testid=at-risk-card]')).toContain('З 2 год на відповідь це останні 24 хв.');
    await choose('at-risk', '0.5');
    expect(saveAtRisk).toHaveBeenCalledWith(0.5);
  });

  it('stands in the list though it is none of the usual', () => {
    show({ atRiskShare: 0.25 });
    expect(byTestId<HTMLSelectElement>('at-risk').value).toBe('0.25');
  });
});

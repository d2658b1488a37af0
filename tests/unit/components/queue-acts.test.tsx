import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { QueueAccount } from '../../../components/queue/queue-data';
import { TaktError } from '../../../utils/domain/errors';
import { aTimer, HOUR, MINUTE } from '../../support/timers';
import { aBackground, IDLE, item, MUGS, names, OPEN, openers, PROM, RUGS, show, timers } from './queue-support';
import { all, click, faults, NOW, press, say, seen, settled } from './support';

const three = ['pastLimit', 'pastTarget', 'onTime'].map((id) => item(id));
const rejecting = (code: 'disk-full' | 'unreachable') => vi.fn(() => Promise.reject(new TaktError(code)));

describe('A row shows its conversation', () => {
  it('at a click, and at Enter, for a button does both', async () => {
    const { reveal } = aBackground(three);
    await act(async () => openers()[1]?.click());
    expect(reveal.mock.calls.map(([{ id }]) => id)).toEqual(['pastTarget']);
    expect(openers().every((one) => one.tagName === 'BUTTON')).toBe(true);
  });

  it('says nothing where the tab shows it', async () => {
    aBackground(three);
    await click('queue-open');
    expect(seen('[data-testid=queue-status]')).toBe('');
  });

  it.each([
    [{ kind: 'not-shown', marketplace: 'wildberries' }, 'Вкладка Wildberries тепер попереду, але цього чату в ній'],
    [{ kind: 'closed', marketplace: 'wildberries' }, 'Кабінет Wildberries не відкрито. Відкрийте його'],
    [{ kind: 'closed', marketplace: 'unheard-of' }, 'Кабінет unheard-of не відкрито.'],
  ] as const)('says why it is not to be seen: %o', async (revealed, words) => {
    say('uk');
    show(three, {}, { ...IDLE, reveal: async () => revealed });
    await click('queue-open');
    expect(seen('[role=status]')).toContain(words);
  });

  it('a background that does not answer is said', async () => {
    show(three, {}, { ...IDLE, reveal: rejecting('unreachable') });
    await click('queue-open');
    expect(seen('[role=alert]')).toContain('Takt does not answer.');
  });
});

describe('Already answered elsewhere', () => {
  it('takes one row away, says whose, and brings it back', async () => {
    const { dismiss, undo } = aBackground(three);
    await act(async () => all('[data-testid=queue-elsewhere]')[1]?.click());
    await settled();
    expect(dismiss).toHaveBeenCalledWith(['pastTarget'], 'answered-elsewhere');
    expect(names()).toEqual(['pastLimit', 'onTime']);
    expect(seen('[role=status]')).toBe('pastTarget: already answered in the app or by phone.');
    await click('queue-undo');
    expect(undo).toHaveBeenCalledWith(['event of pastTarget']);
    expect(names()).toEqual(['pastLimit', 'pastTarget', 'onTime']);
    expect(seen('[role=status]')).toBe('Restored: pastTarget');
    expect(all('[data-testid=queue-undo]')).toEqual([]);
  });

  it('the row is gone at once, and the way back waits for what it takes back', async () => {
    let answer: (events: readonly string[]) => void = () => undefined;
    const undo = vi.fn(async () => null);
    const slowly = () => new Promise<readonly string[]>((resolve) => (answer = resolve));
    show(three, {}, { ...IDLE, dismiss: slowly, undo });
    await click('queue-elsewhere');
    expect(names()).toEqual(['pastTarget', 'onTime']);
    await click('queue-undo');
    expect(undo).not.toHaveBeenCalled();
    await act(async () => answer(['seven']));
    await settled();
    expect(undo).toHaveBeenCalledWith(['seven']);
    expect(names()).toEqual(['pastLimit', 'pastTarget', 'onTime']);
  });

  it('a row that could not be let go is back, and it is said why', async () => {
    show(three, {}, { ...IDLE, dismiss: rejecting('disk-full') });
    await click('queue-elsewhere');
    expect(names()).toHaveLength(3);
    expect(seen('[role=alert]')).toContain('The disk is full');
    expect(all('[data-testid=queue-undo]')).toEqual([]);
  });

  it('what could not be brought back can be tried again', async () => {
    const actions = aBackground(three);
    await click('queue-elsewhere');
    actions.undo.mockRejectedValueOnce(new TaktError('disk-full'));
    await click('queue-undo');
    expect(seen('[role=alert]')).toContain('The disk is full');
    await click('queue-undo');
    expect(names()).toHaveLength(3);
    expect(all('[role=alert]')).toEqual([]);
  });

  it('what could not be brought back keeps its place before what was let go earlier', async () => {
    const actions = aBackground(three);
    await click('queue-elsewhere');
    await click('queue-elsewhere');
    actions.undo.mockRejectedValueOnce(new TaktError('disk-full'));
    await click('queue-undo');
    expect(seen('[role=status]')).toContain('pastTarget');
    await click('queue-undo');
    await click('queue-undo');
    expect(names()).toEqual(['pastLimit', 'pastTarget', 'onTime']);
  });

  it('a buyer who writes again is there again', async () => {
    aBackground(three);
    await click('queue-elsewhere');
    show([item('pastLimit', aTimer(NOW, HOUR))], {}, IDLE);
    expect(names()).toEqual(['pastLimit']);
  });

  it('names in its sentence are text', async () => {
    const hostile = '<img src=x onerror=alert(1)>{buyer}';
    aBackground([item('onTime', timers.onTime, { buyerName: hostile })]);
    await click('queue-elsewhere');
    expect(seen('[role=status]')).toBe(`${hostile}: already answered in the app or by phone.`);
    expect(all('img')).toEqual([]);
  });
});

describe('What was let go before the page was opened', () => {
  const one = { buyerName: 'Олена', count: 1, act: 'answered-elsewhere', at: NOW - 5 * MINUTE } as const;
  const many = { buyerName: null, count: 12, act: 'old', at: NOW - 59 * MINUTE } as const;
  const earlier = [
    { ...many, events: ['m'] },
    { ...one, events: ['o'] },
  ];

  it.each([
    ['uk', 'О 12:00 позначено: Олена, вже відповіли', 'О 11:06 прибрано 12 розмов'],
    ['ru', 'В 12:00 отмечено: Олена, уже ответили', 'В 11:06 убрано 12 диалогов'],
    ['en', 'Marked at 12:00: Олена, already answered', '12 conversations cleared at 11:06'],
  ] as const)('is offered to be taken back, the last one first, %s', async (language, last, before) => {
    say(language);
    const undo = vi.fn(async () => null);
    show(three, {}, { ...IDLE, undo, recent: async () => earlier });
    await settled();
    expect(seen('[data-testid=queue-earlier] p')).toBe(last);
    expect(seen('[role=status]')).toBe('');
    await press('z', { code: 'KeyZ', ctrlKey: true });
    expect(seen('[data-testid=queue-earlier] p')).toBe(before);
    await click('queue-undo');
    expect(undo.mock.calls).toEqual([[['o']], [['m']]]);
    expect(all('[data-testid=queue-earlier]')).toEqual([]);
  });

  it('comes after what is let go here', async () => {
    show(three, {}, { ...IDLE, recent: async () => earlier });
    await click('queue-elsewhere');
    expect(all('[data-testid=queue-earlier]')).toEqual([]);
    await click('queue-undo');
    expect(seen('[data-testid=queue-earlier] p')).toContain('Олена');
  });

  it('is offered for an hour', async () => {
    const now = show(three, {}, { ...IDLE, recent: async () => earlier });
    await settled();
    act(() => {
      now.value = NOW + 56 * MINUTE;
    });
    expect(all('[data-testid=queue-earlier]')).toEqual([]);
  });

  it('when it cannot be asked, nothing is offered', async () => {
    show(three, {}, { ...IDLE, recent: rejecting('unreachable') });
    await settled();
    expect(seen('.queue-page')).not.toContain('Undo');
    expect(names()).toHaveLength(3);
  });
});

describe('What waited before Takt was installed', () => {
  const day = 24 * HOUR;
  const old = Array.from({ length: 12 }, (_, index) =>
    item(`old-${index}`, aTimer(NOW, (index + 2) * day, { old: true })),
  );

  it('is let go in one step, and comes back in one', async () => {
    say('uk');
    const { dismiss, undo } = aBackground([...three, ...old]);
    expect(seen('[data-testid=queue-clear-old]')).toBe('Прибрати всі (12)');
    await click('queue-clear-old');
    expect(dismiss).toHaveBeenCalledOnce();
    expect([...(dismiss.mock.calls[0]?.[0] ?? [])].sort()).toEqual(old.map(({ id }) => id).sort());
    expect(dismiss.mock.calls[0]?.[1]).toBe('old');
    expect(names()).toHaveLength(3);
    expect(seen('[role=status]')).toBe('Прибрано 12 розмов.');
    await click('queue-undo');
    expect(undo.mock.calls[0]?.[0]).toHaveLength(12);
    expect(seen('[role=status]')).toBe('Повернуто 12 розмов');
    expect(names()).toHaveLength(15);
  });

  it('when it was all there was, nobody waits', async () => {
    aBackground(old);
    await click('queue-clear-old');
    expect(seen()).toContain('Nobody is waiting for a reply.');
  });
});

describe('Accounts', () => {
  it('stand on their row, by name and colour', () => {
    const data = { marketplaces: [OPEN, PROM], accounts: [MUGS, RUGS] };
    show([item('onTime', timers.onTime, { marketplace: 'prom', account: '32' }), item('pastLimit')], data);
    expect(all('[data-testid=queue-account]').map((one) => one.textContent)).toEqual(['Килими']);
    expect(all('.row .account-mark').map(({ dataset }) => dataset.colour)).toEqual(['3']);
  });

  it.each<[string, QueueAccount[], string[]]>([
    ['a marketplace has one only', [MUGS, { ...RUGS, marketplace: 'wildberries' }], []],
    ['a marketplace has several', [MUGS, RUGS, { ...RUGS, marketplace: 'wildberries', id: '7' }], ['Горнятка']],
  ])('are named where %s', (_, accounts, shown) => {
    const inShops = [
      item('onTime', timers.onTime, { marketplace: 'prom', account: '31' }),
      item('pastLimit', timers.pastLimit, { account: '7' }),
    ];
    show(inShops, { marketplaces: [OPEN, PROM], accounts });
    expect(all('[data-testid=queue-account]').map((one) => one.textContent)).toEqual(shown);
  });

  it('one that nothing is known of is not shown', () => {
    show([item('onTime', timers.onTime, { marketplace: 'prom', account: '99' })], { accounts: [MUGS, RUGS] });
    expect(all('[data-testid=queue-account]')).toEqual([]);
  });
});

describe('The line of the day', () => {
  it.each([
    ['uk', { answers: 58, onTime: 55, median: 14 * 60_000 }, 'Сьогодні: 58 відповідей, 55 вчасно, зазвичай за 14 хв'],
    ['uk', { answers: 1, onTime: 1, median: 30_000 }, 'Сьогодні: 1 відповідь, 1 вчасно, зазвичай за < 1 хв'],
    ['uk', { answers: 22, onTime: 0, median: HOUR }, 'Сьогодні: 22 відповіді, 0 вчасно, зазвичай за 1 год'],
    ['ru', { answers: 3, onTime: 2, median: 2 * HOUR }, 'Сегодня: 3 ответа, 2 вовремя, обычно за 2 ч'],
    ['uk', { answers: 5, onTime: 5, median: null }, 'Сьогодні: 5 відповідей, 5 вчасно'],
    ['uk', { answers: 0, onTime: 0, median: null }, 'Сьогодні відповідей ще не було'],
  ] as const)('%s %o', (language, day, words) => {
    say(language);
    show(three, { day });
    expect(seen('[data-testid=queue-day]')).toBe(words);
  });
});

it('has no fault of accessibility, with everything in it', async () => {
  const data = { marketplaces: [OPEN, PROM], accounts: [MUGS, RUGS] };
  const shops = ['31', '32'].map((account) =>
    item(`shop ${account}`, timers.onTime, { marketplace: 'prom', account, subject: 'Килим' }),
  );
  aBackground([...three, ...shops, item('old')], data);
  await press('?');
  await click('queue-elsewhere');
  expect(await faults()).toEqual([]);
});

import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { EVERYTHING, filtered } from '../../../components/queue/filter';
import { orderOf } from '../../../components/queue/order';
import { QueuePage } from '../../../components/queue/QueuePage';
import { TaktError } from '../../../utils/domain/errors';
import { aTimer, MINUTE } from '../../support/timers';
import { IDLE, item, MUGS, names, OPEN, openers, PROM, queueData, RUGS, show, timers } from './queue-support';
import { all, byTestId, click, draw, NOW, press, say, seen, write } from './support';

const olha = item('olha', timers.onTime, { buyerName: 'Ольга Ґалаґан', subject: 'Чашка керамічна, 350 мл' });
const alyona = item('alyona', timers.pastTarget, { buyerName: 'Алёна', subject: "Рюкзак з м'якою спинкою" });
const nobody = item('nobody', timers.pastLimit, { buyerName: null, subject: null });
const shops = { marketplaces: [OPEN, PROM], accounts: [MUGS, RUGS] };
const inProm = [
  item('mug', timers.onTime, { marketplace: 'prom', account: '31' }),
  item('rug', timers.pastTarget, { marketplace: 'prom', account: '32' }),
  item('unsure', timers.atRisk, { marketplace: 'prom' }),
];
const chips = () => all('.chips .chip').map((chip) => chip.textContent);
const toggle = (label: string) =>
  act(async () =>
    all('.chips .chip')
      .find((chip) => chip.textContent === label)
      ?.click(),
  );

describe('The search', () => {
  it.each([
    ['ольга', ['Ольга Ґалаґан']],
    ['ГАЛАГАН', ['Ольга Ґалаґан']],
    ['алена', ['Алёна']],
    ['алёна', ['Алёна']],
    ['рюкзак', ['Алёна']],
    ['м’якою', ['Алёна']],
    ['чашка ольга', ['Ольга Ґалаґан']],
    ['  ', ['(no name)', 'Алёна', 'Ольга Ґалаґан']],
    ['чашка рюкзак', []],
    ['<b>', []],
  ])('"%s" finds %j', async (query, found) => {
    show([olha, alyona, nobody]);
    await write('queue-search', query);
    expect(names()).toEqual(found);
  });

  it('finds among those from before the installation too', async () => {
    show([olha, item('old', timers.old, { buyerName: 'Тарас' })]);
    await write('queue-search', 'тарас');
    expect(names()).toEqual(['Тарас']);
    expect(seen('[data-testid=queue-clear-old]')).toBe('Clear all (1)');
    expect(all('[data-testid=queue-nothing-found]')).toHaveLength(1);
  });

  it('Escape empties it', async () => {
    show([olha, alyona]);
    await write('queue-search', 'ольга');
    byTestId('queue-search').focus();
    await press('Escape');
    expect(names()).toHaveLength(2);
  });

  it('nothing found is said, and one button shows everyone', async () => {
    say('uk');
    show([olha, alyona]);
    await write('queue-search', 'такого немає');
    expect(seen('[data-testid=queue-nothing-found]')).toContain('Нічого не знайшлося.');
    await click('queue-clear');
    expect(names()).toHaveLength(2);
    expect(byTestId<HTMLInputElement>('queue-search').value).toBe('');
  });

  it('is kept over new data, and over an answer that failed to come', async () => {
    show([olha, alyona]);
    await write('queue-search', 'ольга');
    show([alyona, { ...olha, subject: 'Тарілка' }, nobody]);
    expect(names()).toEqual(['Ольга Ґалаґан']);
    const page = { now: signal(NOW), actions: IDLE, onRetry: () => undefined, onOptions: () => undefined };
    draw(<QueuePage data={{ state: 'failed', error: new TaktError('unreachable') }} {...page} />);
    show([olha, alyona]);
    expect(names()).toEqual(['Ольга Ґалаґан']);
  });
});

describe('The chips', () => {
  it('one marketplace with one account is no choice', () => {
    show([olha, alyona], { marketplaces: [OPEN, PROM], accounts: [MUGS] });
    expect(chips()).toEqual(['Past the time']);
  });

  it('several marketplaces are a choice, and the accounts of one that has several', () => {
    show([olha, ...inProm], shops);
    expect(chips()).toEqual(['Past the time', 'Wildberries', 'Prom', 'Горнятка', 'Килими']);
  });

  it('those that are pressed are added up; none means everywhere', async () => {
    show([olha, ...inProm], shops);
    await toggle('Килими');
    expect(names()).toEqual(['rug']);
    await toggle('Wildberries');
    expect(names()).toEqual(['rug', 'Ольга Ґалаґан']);
    expect(all('.chip[aria-pressed=true]').map((chip) => chip.textContent)).toEqual(['Wildberries', 'Килими']);
    await toggle('Prom');
    await toggle('Килими');
    await toggle('Wildberries');
    expect(names()).toEqual(['rug', 'unsure', 'mug']);
    await toggle('Prom');
    expect(names()).toHaveLength(4);
  });

  it('only those past the time, as time goes by', async () => {
    const soon = item('soon', aTimer(NOW, 0, { dueAt: NOW + MINUTE, observedAt: NOW + MINUTE }));
    const now = show([alyona, nobody, olha, soon, item('check')]);
    await click('queue-past');
    expect(names()).toEqual(['(no name)', 'Алёна']);
    act(() => {
      now.value = NOW + MINUTE;
    });
    expect(names()).toEqual(['(no name)', 'Алёна', 'soon']);
  });

  it('one that is pressed can be taken back though nobody waits there any more', async () => {
    show([olha, ...inProm], shops);
    await toggle('Килими');
    show([olha], shops);
    expect(chips()).toEqual(['Past the time', 'Wildberries', 'Prom', 'Килими']);
    expect(seen('[data-testid=queue-nothing-found]')).toContain('Nothing matches.');
    await toggle('Килими');
    expect(names()).toEqual(['Ольга Ґалаґан']);
  });

  it('labels are text, whatever stands in them', () => {
    const hostile = { ...MUGS, label: '<i>{n}</i>' };
    show(inProm, { marketplaces: [PROM], accounts: [hostile, RUGS] });
    expect(chips()).toEqual(['Past the time', '<i>{n}</i>', 'Килими']);
  });

  it('a filter leaves the arrows at what it shows', async () => {
    show([olha, alyona, nobody]);
    await click('queue-past');
    openers()[0]?.focus();
    await press('End');
    expect(document.activeElement?.textContent).toBe('Алёна');
  });
});

it('sorts and filters ten thousand at once', () => {
  const items = Array.from({ length: 10_000 }, (_, index) =>
    item(`b${index}`, aTimer(NOW, index * 1000), { buyerName: `Покупець ${index}`, subject: `Товар ${index % 97}` }),
  );
  const order = orderOf(queueData(items).items, NOW);
  const found = filtered(order, { ...EVERYTHING, query: 'покупець 9999 товар' }, new Set(), NOW);
  // Quadratic it would take a minute, which the suite does not give.
  expect(found.waiting.map(({ buyerName }) => buyerName)).toEqual(['Покупець 9999']);
});

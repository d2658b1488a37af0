import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { LOADING, type Loadable } from '../../../components/loadable';
import { QueuePage } from '../../../components/queue/QueuePage';
import type { QueueData, QueueMarketplace } from '../../../components/queue/queue-data';
import { TaktError } from '../../../utils/domain/errors';
import { aTimer, HOUR, MINUTE } from '../../support/timers';
import { CLOSED, IDLE, item, names, OPEN, openers, queueData, show, timers } from './queue-support';
import { all, draw, NOW, press, say, seen } from './support';

const noop = () => undefined;

describe('Nothing to show', () => {
  const silence: [string, Loadable<QueueData>, string][] = [
    ['no answer yet', LOADING, 'Looking who is waiting…'],
    ['no tab open', ready([CLOSED]), 'No seller cabinet is open'],
    ['a tab open, nothing read', ready([{ ...OPEN, result: null }]), 'no chats have been read yet'],
    ['a chat open, and no list of them', ready([{ ...OPEN, isListUnseen: true }]), 'who else waits is not known'],
    ['an inbox without chats', ready([{ ...OPEN, result: 'empty' }]), 'There are no chats in the cabinet yet.'],
    ['everybody answered', ready([OPEN]), 'Nobody is waiting for a reply.'],
    [
      'a page that changed',
      ready([{ ...OPEN, result: 'page-changed' }]),
      'I do not recognise this page, timers are off.',
    ],
  ];

  it.each(silence)('%s has a sentence of its own', (_, data, sentence) => {
    draw(<QueuePage data={data} now={signal(NOW)} actions={IDLE} onRetry={noop} onOptions={noop} />);
    expect(seen()).toContain(sentence);
    for (const [, , other] of silence) if (other !== sentence) expect(seen()).not.toContain(other);
  });

  it('says so of the page in the words agreed on', () => {
    say('uk');
    show([], { marketplaces: [{ ...OPEN, result: 'page-changed' }] });
    expect(seen()).toContain('Не впізнаю цю сторінку, таймери вимкнено.');
  });

  it('answered conversations are nobody waiting', () => {
    show([item('idle', { kind: 'idle', observedAt: NOW })]);
    expect(seen()).toContain('Nobody is waiting for a reply.');
  });

  it('is not said while only some of those who wait are there yet', () => {
    show([], { isWhole: false });
    expect(seen()).not.toContain('Nobody is waiting for a reply.');
  });

  function ready(marketplaces: QueueMarketplace[]): Loadable<QueueData> {
    return { state: 'ready', value: queueData([], { marketplaces }) };
  }
});

describe('Trouble', () => {
  it.each([
    ['unreachable', 'Takt does not answer.'],
    ['database-newer', 'A newer Takt wrote this data'],
    ['database-broken', 'Nothing has been deleted'],
    ['old-build', 'refresh this page'],
  ] as const)('%s is said in words, and can be tried again', (code, words) => {
    const retry = vi.fn();
    draw(
      <QueuePage
        data={{ state: 'failed', error: new TaktError(code) }}
        now={signal(NOW)}
        actions={IDLE}
        onRetry={retry}
        onOptions={noop}
      />,
    );
    expect(seen('[role=alert]')).toContain(words);
    all('[role=alert] button')[0]?.click();
    expect(retry).toHaveBeenCalledOnce();
  });
});

describe('Who waits', () => {
  it('past the limit first, then past the target, then by time left, what we cannot tell last', () => {
    show(['clockWrong', 'onTime', 'atRisk', 'pastTarget', 'pastLimit'].map((id) => item(id)));
    expect(names()).toEqual(['pastLimit', 'pastTarget', 'atRisk', 'onTime', 'clockWrong']);
    expect(all('.row [data-state]').map(({ dataset }) => dataset.state)).toEqual([
      'past-limit',
      'past-target',
      'at-risk',
      'on-time',
      'unknown',
    ]);
  });

  it('the order follows the time', () => {
    const soon = item('soon', aTimer(NOW, HOUR, { dueAt: NOW + MINUTE, observedAt: NOW + HOUR }));
    const late = item('late', aTimer(NOW, HOUR, { dueAt: NOW - MINUTE, limitAt: null, observedAt: NOW + HOUR }));
    const limited = item(
      'limited',
      aTimer(NOW, HOUR, { dueAt: NOW + 1000, limitAt: NOW + MINUTE, observedAt: NOW + HOUR }),
    );
    const now = show([soon, late, limited]);
    expect(names()).toEqual(['late', 'limited', 'soon']);
    act(() => {
      now.value = NOW + MINUTE;
    });
    expect(names()).toEqual(['limited', 'late', 'soon']);
  });

  it('a timer that is not sure of its start is "at least"', () => {
    show([item('atLeast')]);
    expect(seen('.row')).toContain('40+ min');
    expect(seen('.row')).toContain('waiting for at least 40 min');
  });

  it('a row says whose advice was missed by how much, and where', () => {
    say('uk');
    show([item('pastTarget', timers.pastTarget, { buyerName: 'Ольга', subject: 'Чашка' })]);
    expect(seen('.row')).toContain('Ольга');
    expect(seen('.row')).toContain('Чашка');
    expect(seen('.row')).toContain(
      'чекає 5 год 10 хв, на 3 год 10 хв довше, ніж радить Wildberries (2 год робочого часу)',
    );
  });

  it('a buyer without a name is said to have none', () => {
    show([item('onTime', timers.onTime, { buyerName: null })]);
    expect(seen('.row-name')).toBe('(no name)');
  });

  it('names are text, whatever stands in them', () => {
    const hostile = '<img src=x onerror=alert(1)> {{ buyer.firstName }} {n} 🦊';
    show([item('onTime', timers.onTime, { buyerName: hostile, subject: hostile })]);
    expect(seen('.row-name')).toBe(hostile);
    expect(all('.row img')).toEqual([]);
  });
});

describe('As of when', () => {
  it('an open page that was read just now needs no time', () => {
    show([item('onTime')]);
    expect(seen('.row-details')).not.toMatch(/read/u);
  });

  it('an open page that was read a while ago names the time', () => {
    show([item('readEarlier')]);
    expect(seen('.row')).toContain('read at 11:45');
    expect(seen('.row')).not.toContain('not reading');
  });

  it('a closed tab is said to be closed, and when it was read', () => {
    show([item('onTime')], { marketplaces: [CLOSED] });
    expect(seen('.row')).toContain('not reading: the tab is closed');
    expect(seen('.row')).toContain('read at 12:04');
  });

  it('a deadline that passed while nobody read is to be checked, and not past', () => {
    show([item('check')], { marketplaces: [CLOSED] });
    expect(seen('.row')).toContain('check: last read at 11:05');
    expect(seen('.row')).not.toContain('+');
    expect(seen('.row')).toContain('not reading: the tab is closed');
  });
});

describe('How many there are', () => {
  it.each([
    ['uk', ['onTime', 'atRisk', 'pastLimit'], '3 розмови'],
    ['uk', ['onTime', 'atRisk', 'check'], '2 розмови, невідомо: 1'],
    ['uk', ['onTime', 'unknownAuthor', 'clockWrong'], '1 розмова, невідомо: 2'],
    ['ru', ['onTime', 'unknownAuthor'], '1 диалог, неизвестно: 1'],
    ['en', ['onTime', 'unknownAuthor'], '1 conversation, unknown: 1'],
    ['uk', ['unknownAuthor', 'clockWrong'], 'невідомо: 2'],
    ['uk', ['unknownAuthor', 'old'], 'невідомо: 1'],
  ] as const)('says in %s of %j: %s', (language, of, said) => {
    say(language);
    show(of.map((id) => item(id)));
    expect(seen('.queue-count')).toBe(said);
  });
});

describe('What waited before Takt was installed', () => {
  it('is a group of its own, folded, and not in the count', () => {
    show([item('old'), item('onTime')]);
    const group = all('details')[0] as HTMLDetailsElement;
    expect(group.open).toBe(false);
    expect(seen('summary')).toBe('waited before Takt was installed: 1');
    expect(seen('.queue-count')).toBe('1 conversation');
    expect(seen('details .row')).toContain('waiting for 9 d, since before Takt was installed');
  });

  it.each([
    ['uk', 'Нових немає: чекають лише ті, хто писав ще до встановлення Takt.'],
    ['ru', 'Новых нет: ждут только те, кто писал ещё до установки Takt.'],
    ['en', 'Nobody new is waiting, only those who wrote before Takt was installed.'],
  ] as const)('alone it is open, and nobody new waits, %s', (language, sentence) => {
    say(language);
    show([item('old')]);
    expect(seen('.silence')).toBe(sentence);
    expect(all<HTMLDetailsElement>('details')[0]?.open).toBe(true);
    expect(all('[data-testid=queue-search]')).toHaveLength(1);
  });

  it('alone in an empty inbox it is still somebody who waits', () => {
    show([item('old')], { marketplaces: [{ ...OPEN, result: 'empty' }] });
    expect(seen('.silence')).toContain('Nobody new is waiting');
  });

  it('it opens when the last of the others is answered, and is not folded again when somebody writes', () => {
    const group = () => all<HTMLDetailsElement>('details')[0];
    show([item('old'), item('onTime')]);
    expect(group()?.open).toBe(false);
    show([item('old')]);
    expect(group()?.open).toBe(true);
    show([item('old'), item('atRisk')]);
    expect(group()?.open).toBe(true);
  });

  it('what the seller has folded stays folded', () => {
    const group = () => all<HTMLDetailsElement>('details')[0];
    show([item('old')]);
    if (group()) (group() as HTMLDetailsElement).open = false;
    show([item('old'), { ...item('old'), id: 'another' }]);
    expect(group()?.open).toBe(false);
  });
});

describe('By keyboard', () => {
  const three = ['pastLimit', 'pastTarget', 'onTime'];
  const focused = () => document.activeElement?.querySelector('.row-name')?.textContent;

  it('the list is one stop of the Tab key, and the arrows, Home and End move in it', async () => {
    show(three.map((id) => item(id)));
    expect(openers().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    openers()[0]?.focus();
    await press('ArrowDown');
    expect(focused()).toBe('pastTarget');
    await press('End');
    expect(focused()).toBe('onTime');
    await press('ArrowDown');
    expect(focused()).toBe('onTime');
    await press('Home');
    await press('ArrowUp');
    expect(focused()).toBe('pastLimit');
    expect(openers().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  });

  it('a row that is answered hands the focus to its neighbour', async () => {
    show(three.map((id) => item(id)));
    openers()[0]?.focus();
    await press('ArrowDown');
    show([item('pastLimit'), item('onTime')]);
    expect(focused()).toBe('onTime');
  });
});

describe('A crowd', () => {
  it('shows fifty, and more when asked', async () => {
    show(Array.from({ length: 120 }, (_, index) => item(`b${index}`, aTimer(NOW, index * MINUTE))));
    expect(all('.row')).toHaveLength(50);
    expect(seen('.rows-more')).toContain('50 of 120');
    await act(async () => all('.rows-more button')[0]?.click());
    expect(all('.row')).toHaveLength(100);
    expect(seen('.rows-more')).toContain('Show 20 more');
  });
});

/** Where no reply is needed: folded below the queue. */
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { QueuePage } from '../../../components/queue/QueuePage';
import type { QueueActions, UnneededItem } from '../../../components/queue/queue-data';
import { HOUR } from '../../support/timers';
import { IDLE, item, queueData } from './queue-support';
import { all, byTestId, click, draw, faults, NOW, press, seen, settled, say as speak, write } from './support';

const unneeded = (buyer: string, by: 'closing' | 'seller' = 'closing'): UnneededItem => ({
  ...item(buyer, { kind: 'no-reply-needed', by, observedAt: NOW }),
  ...{ at: NOW - HOUR, text: by === 'closing' ? 'Дякую!' : null },
});
const two = [unneeded('Олена'), unneeded('Олег', 'seller')];

function show(items: readonly UnneededItem[] | undefined, actions: Partial<QueueActions> = {}) {
  const nothing = () => undefined;
  draw(
    <QueuePage
      data={{ state: 'ready', value: queueData([item('onTime')]) }}
      now={signal(NOW)}
      actions={{ ...IDLE, ...actions }}
      {...(items && { unneeded: items })}
      onRetry={nothing}
      onOptions={nothing}
    />,
  );
}
const saying = () => vi.fn<QueueActions['say']>(async () => ['an event']);

describe('Where no reply is needed', () => {
  it.each([
    ['uk', 'Відповідь не потрібна (2)', 'так позначили ви'],
    ['ru', 'Ответ не нужен (2)', 'так отметили вы'],
    ['en', 'No reply needed (2)', 'you said so'],
  ] as const)('it is told why, folded, %s', async (language, label, said) => {
    speak(language);
    show(two);
    expect(byTestId<HTMLDetailsElement>('queue-unneeded').open).toBe(false);
    expect(seen('[data-testid=queue-unneeded] summary')).toBe(label);
    const [first, second] = all('[data-testid=unneeded-row]').map((row) => row.textContent);
    expect(first).toContain('Дякую!');
    expect(first).toContain('11:05');
    expect(first).not.toContain(said);
    expect(second).toContain(said);
    byTestId<HTMLDetailsElement>('queue-unneeded').open = true;
    expect(await faults()).toEqual([]);
  });

  it('one is answered after all at a press, and that can be taken back', async () => {
    speak('uk');
    const [say, undo] = [saying(), vi.fn(async () => null)];
    show(two, { say, undo });
    await act(async () => all('[data-testid=unneeded-need]')[1]?.click());
    await settled();
    expect(say).toHaveBeenCalledExactlyOnceWith('Олег', { kind: 'reply-needed' });
    expect(seen('[role=status]')).toBe('Олег: усе ж треба відповісти.');
    await click('queue-undo');
    expect(undo).toHaveBeenCalledExactlyOnceWith(['an event']);
  });

  it('or by A, in whatever layout, with the arrows from row to row', async () => {
    const say = saying();
    show(two, { say });
    byTestId<HTMLDetailsElement>('queue-unneeded').open = true;
    await act(async () => all('[data-testid=unneeded-open]')[0]?.focus());
    await press('ArrowDown');
    await press('ф', { code: 'KeyA', ctrlKey: true });
    expect(say).not.toHaveBeenCalled();
    await press('ф', { code: 'KeyA' });
    expect(say).toHaveBeenCalledExactlyOnceWith('Олег', { kind: 'reply-needed' });
  });

  it('a row shows its chat', async () => {
    const reveal = vi.fn<QueueActions['reveal']>(async () => ({ kind: 'shown' }));
    show(two, { reveal });
    await click('unneeded-open');
    expect(reveal.mock.calls.map(([{ id }]) => id)).toEqual(['Олена']);
  });

  it('is not there where there is none, or it is not known, or something is sought', async () => {
    show([]);
    expect(all('[data-testid=queue-unneeded]')).toEqual([]);
    show(undefined);
    expect(all('[data-testid=queue-unneeded]')).toEqual([]);
    show(two);
    await write('queue-search', 'onTime');
    expect(all('[data-testid=queue-unneeded]')).toEqual([]);
  });

  it('names and texts are text', () => {
    const hostile = '<img src=x onerror=alert(1)>{n}';
    show([{ ...unneeded('x'), buyerName: hostile, text: hostile }]);
    expect(seen('[data-testid=unneeded-row]')).toContain(hostile);
    expect(all('img')).toEqual([]);
  });
});

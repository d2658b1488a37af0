/** Below a row: why it waits so long. */
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { QueueActions } from '../../../components/queue/queue-data';
import type { Why } from '../../../utils/domain/deadlines/why';
import { TaktError } from '../../../utils/domain/errors';
import { aTimer, HOUR } from '../../support/timers';
import { IDLE, item, openers, show } from './queue-support';
import { all, byTestId, click, faults, NOW, press, say, seen, settled } from './support';

const three = ['pastLimit', 'pastTarget', 'onTime'].map((id) => item(id));
const message = { author: 'buyer', sentAt: NOW - HOUR, precision: 'minute', text: 'А є синя?' } as const;
const why: Why = {
  observedAt: NOW,
  parts: [{ kind: 'waits', basis: 'thread', since: NOW - HOUR, message, old: false, namedAt: null, clocks: [] }],
};
const asking = () => vi.fn<QueueActions['why']>(async () => why);
const w = () => press('ц', { code: 'KeyW' });
const onSecond = () => act(async () => openers()[1]?.focus());

describe('Why this long', () => {
  it('W asks for the row’s own, in whatever layout, and Escape goes back to the row', async () => {
    const ask = asking();
    show(three, {}, { ...IDLE, why: ask });
    await onSecond();
    await w();
    expect(ask).toHaveBeenCalledExactlyOnceWith('pastTarget');
    expect(seen('[data-testid=row-why]')).toContain('А є синя?');
    expect(document.activeElement).toBe(byTestId('row-why'));
    expect(await faults()).toEqual([]);
    await press('Escape');
    expect(all('[data-testid=row-why]')).toEqual([]);
    expect(document.activeElement).toBe(openers()[1]);
  });

  it('is a choice of the menu, and has a button that closes it', async () => {
    say('uk');
    show(three, {}, { ...IDLE, why: asking() });
    await click('queue-more');
    expect(seen('[role=menu]')).toContain('Чому стільки?W');
    await click('row-why');
    expect(byTestId('row-why').getAttribute('aria-label')).toBe('Чому стільки?');
    await click('why-close');
    expect(all('[data-testid=row-why]')).toEqual([]);
  });

  it('is asked anew when the row was read anew, and shows the former answer meanwhile', async () => {
    const ask = asking();
    const actions = { ...IDLE, why: ask };
    const now = signal(NOW);
    show(three, {}, actions, now);
    await onSecond();
    await w();
    ask.mockImplementation(() => new Promise(() => undefined));
    show(
      three.map((one) => item(one.id, aTimer(NOW, 5 * HOUR))),
      {},
      actions,
      now,
    );
    await settled();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(seen('[data-testid=row-why]')).toContain('А є синя?');
  });

  it('of a row without a timer that runs, what is known is said', async () => {
    say('uk');
    show([item('unknownAuthor')], {}, IDLE);
    await act(async () => openers()[0]?.focus());
    await w();
    expect(seen('[data-testid=row-why]')).toContain('не видно, хто писав останнім');
  });

  it('a background that does not answer is said', async () => {
    show(three, {}, { ...IDLE, why: async () => Promise.reject(new TaktError('unreachable')) });
    await onSecond();
    await w();
    expect(seen('[data-testid=row-why] [role=alert]')).toContain('Takt does not answer.');
  });

  it('the row can still be let go by its key', async () => {
    const dismiss = vi.fn(async () => []);
    show(three, {}, { ...IDLE, why: asking(), dismiss });
    await onSecond();
    await w();
    await press('т', { code: 'KeyN' });
    expect(dismiss).toHaveBeenCalledExactlyOnceWith(['pastTarget'], 'no-reply-needed');
  });
});

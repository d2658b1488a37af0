import { describe, expect, it, vi } from 'vitest';
import { TeachHere } from '../../../components/queue/TeachHere';
import { TaktError } from '../../../utils/domain/errors';
import { click, draw, faults, say, seen } from './support';

type Start = Parameters<typeof TeachHere>[0]['start'];

const drawn = (start: Start) => {
  say('uk');
  draw(<TeachHere place="Prom" start={start} />);
};

describe('showing where the chats are, from the popup', () => {
  it('says where, and asks once', async () => {
    const start = vi.fn<Start>(async () => 'asked');
    drawn(start);
    expect(seen('button')).toBe('Показати, де чати (Prom)');
    await click('queue-teach');
    expect(start).toHaveBeenCalledOnce();
    expect(seen('[data-testid=queue-teach-outcome]')).toBe('');
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['closed', 'Цю вкладку вже закрито.'],
    ['silent', 'Оновіть сторінку Prom і натисніть ще раз: Takt на ній ще не працює.'],
  ] as const)('says what is in the way: %s', async (answer, says) => {
    drawn(async () => answer);
    await click('queue-teach');
    expect(seen('[data-testid=queue-teach-outcome]')).toBe(says);
  });

  it('says that it failed', async () => {
    drawn(async () => Promise.reject(new TaktError('unreachable')));
    await click('queue-teach');
    expect(seen('[data-testid=error]')).not.toBe('');
  });
});

import { describe, expect, test } from 'vitest';
import { aDesk } from './template-trigger-support';

describe('Backspace', () => {
  /** A trigger has just become its text. */
  async function expanded() {
    const page = aDesk();
    page.type('=дякую|');
    page.press('Tab');
    await page.answer();
    return page;
  }

  test('right after a text brings its trigger back, once', async () => {
    const { desk, reply, press } = await expanded();
    expect(press('Backspace')).toBe(false);
    expect(desk.takeBack).toHaveBeenCalledExactlyOnceWith(reply);
    expect(press('Backspace')).toBe(true);
    expect(desk.takeBack).toHaveBeenCalledOnce();
  });

  test.each<[string, (page: ReturnType<typeof aDesk>) => unknown]>([
    ['another key', ({ press }) => press('а')],
    ['a click', ({ reply }) => reply.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }))],
    [
      'a look at another field',
      ({ other, reply }) => {
        other.focus();
        reply.focus();
      },
    ],
  ])('deletes a character after %s', async (_, happens) => {
    const page = await expanded();
    happens(page);
    expect(page.press('Backspace')).toBe(true);
    expect(page.desk.takeBack).not.toHaveBeenCalled();
  });

  test('deletes a character where no text came', async () => {
    const { desk, type, press, answer } = aDesk();
    type('=дякую|');
    press('Tab');
    await answer(new Error('unreachable'));
    expect(press('Backspace')).toBe(true);
    expect(desk.takeBack).not.toHaveBeenCalled();
  });
});

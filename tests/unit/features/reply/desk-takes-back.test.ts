import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aDesk, made, settled } from './desk-support';

describe('what a trigger has become', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'performance'] });
    document.execCommand = () => false;
  });
  afterEach(() => void vi.useRealTimers());

  async function expanded() {
    const page = aDesk();
    page.write('Так. =дякую');
    await page.desk.put(Promise.resolve(made()), page.aim(), { range: { start: 5, end: 11 }, text: '=дякую' });
    expect(page.field.value).toBe('Так. Дякуємо!');
    return page;
  }

  test('is taken back, and nothing is said of how it landed', async () => {
    const { desk, field, said } = await expanded();
    expect(desk.takeBack(field)).toBe(true);
    expect(field.value).toBe('Так. =дякую');
    await vi.advanceTimersByTimeAsync(2000);
    expect(said).toEqual([]);
    expect(desk.takeBack(field)).toBe(false);
  });

  test('and the page does not give back is told of its own chat, and the trigger can be copied', async () => {
    const { desk, field, shown, said, about } = await expanded();
    await vi.advanceTimersByTimeAsync(2000);
    field.addEventListener('input', () => {
      field.value = 'Так. Дякуємо!';
    });
    expect(desk.takeBack(field)).toBe(true);
    shown.buyer = 'Марія';
    await vi.advanceTimersByTimeAsync(3000);
    await settled();
    expect(said).toEqual([{ beside: field, text: 'template.hint.sprang-back', canCopy: true }]);
    expect(about).toEqual(['Олена']);
  });

  test.each<[string, (page: ReturnType<typeof aDesk>) => void]>([
    ['another chat', ({ shown }) => Object.assign(shown, { buyer: 'Марія' })],
    ['another caret', ({ field }) => field.setSelectionRange(3, 3)],
    ['another text', ({ write }) => write('Так. Дякую!')],
  ])('stays with %s', async (_, happens) => {
    const page = await expanded();
    await vi.advanceTimersByTimeAsync(2000);
    happens(page);
    const { value } = page.field;
    expect(page.desk.takeBack(page.field)).toBe(false);
    expect(page.field.value).toBe(value);
  });
});

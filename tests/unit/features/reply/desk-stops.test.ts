/** A text with places at which the seller writes on: Tab and Shift+Tab go between them, and only there. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aDesk, made, settled } from './desk-support';

/** Of `Ціна: |; термін: |.` */
const TEXT = made({ text: 'Ціна: ; термін: .', stops: [6, 16] });

describe('a text with stops', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'performance'] });
    document.execCommand = () => false;
  });
  afterEach(() => void vi.useRealTimers());

  async function inserted(candidate = TEXT) {
    const page = aDesk();
    page.write('Так. =ціна');
    await page.desk.put(Promise.resolve(candidate), page.aim(), { range: { start: 5, end: 10 }, text: '=ціна' });
    const { desk, field } = page;
    const caret = () => {
      const { value, selectionStart: start, selectionEnd: end } = field;
      return start === end ? `${value.slice(0, start)}|${value.slice(start)}` : 'selected';
    };
    const press = (key: string, more: KeyboardEventInit = {}) =>
      desk.hears(field, new KeyboardEvent('keydown', { key, code: key, ...more }));
    const type = (text: string, inputType = 'insertText') => {
      const { value, selectionStart: at } = field;
      field.value = value.slice(0, at) + text + value.slice(at);
      field.setSelectionRange(at + text.length, at + text.length);
      field.dispatchEvent(new InputEvent('input', { inputType, data: text }));
    };
    return { ...page, caret, press, type };
  }

  test('has the caret at the first, and Tab takes it on as what was typed has moved them', async () => {
    const { caret, press, type } = await inserted();
    expect(caret()).toBe('Так. Ціна: |; термін: .');
    type('500');
    expect(press('Tab')).toBe(true);
    expect(caret()).toBe('Так. Ціна: 500; термін: |.');
    type('3 дні');
    expect(press('Tab', { shiftKey: true })).toBe(true);
    expect(caret()).toBe('Так. Ціна: |500; термін: 3 дні.');
  });

  test('ends behind its last word, where Tab is the page’s again', async () => {
    const { caret, press } = await inserted();
    press('Tab');
    expect(press('Tab')).toBe(true);
    expect(caret()).toBe('Так. Ціна: ; термін: .|');
    expect(press('Tab')).toBe(false);
    expect(press('Tab', { shiftKey: true })).toBe(false);
  });

  test('before the first, Shift+Tab is the page’s', async () => {
    const { press } = await inserted();
    expect(press('Tab', { shiftKey: true })).toBe(false);
    expect(press('Tab')).toBe(true);
  });

  test('is left by Escape, of which the page hears nothing while one is ahead', async () => {
    const { press } = await inserted();
    expect(press('Escape')).toBe(true);
    expect(press('Tab')).toBe(false);
    expect(press('Escape')).toBe(false);
  });

  test.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }])('hears no Tab with %o', async (held) => {
    const { caret, press } = await inserted();
    expect(press('Tab', held)).toBe(false);
    expect(caret()).toBe('Так. Ціна: |; термін: .');
  });

  test.each<[string, (page: Awaited<ReturnType<typeof inserted>>) => void]>([
    ['the field was sent', ({ write }) => write('')],
    ['the page wrote something else', ({ write }) => write('ЦІНА: ; ТЕРМІН: .')],
    ['another chat is open', ({ shown }) => Object.assign(shown, { buyer: 'Марія' })],
    ['it was undone', ({ type }) => type('', 'historyUndo')],
    [
      'the trigger was taken back',
      ({ desk, field }) => {
        field.setSelectionRange(22, 22);
        desk.takeBack(field);
      },
    ],
    [
      'another text was inserted',
      ({ desk, aim }) => void desk.put(Promise.resolve(made()), aim(), { range: { start: 0, end: 4 }, text: 'Так.' }),
    ],
  ])('is over once %s', async (_, happens) => {
    const page = await inserted();
    await vi.advanceTimersByTimeAsync(2000);
    happens(page);
    await settled();
    expect(page.press('Tab')).toBe(false);
  });

  test('a text without any leaves Tab and Escape to the page', async () => {
    const { caret, press } = await inserted(made({ text: 'Дякуємо!' }));
    expect(caret()).toBe('Так. Дякуємо!|');
    expect([press('Tab'), press('Escape')]).toEqual([false, false]);
  });

  test('whoever typed on behind the trigger meanwhile stays there, and Shift+Tab goes back', async () => {
    const page = aDesk();
    page.write('=ціна Бувайте');
    await page.desk.put(Promise.resolve(TEXT), page.aim(), { range: { start: 0, end: 5 }, text: '=ціна' });
    expect(page.field.value).toBe('Ціна: ; термін: . Бувайте');
    expect(page.field.selectionStart).toBe(25);
    const back = new KeyboardEvent('keydown', { key: 'Tab', code: 'Tab', shiftKey: true });
    expect(page.desk.hears(page.field, back)).toBe(true);
    expect(page.field.selectionStart).toBe(16);
  });
});

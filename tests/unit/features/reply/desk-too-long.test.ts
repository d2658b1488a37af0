/** A text that is longer than what goes into a field: shortened, or split in two, when the seller says so. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aDesk, made, settled } from './desk-support';

const [FIRST, SECOND] = ['Гарантія діє рік. ', 'Надсилаємо завтра.'];
const TEXT = made({ text: FIRST + SECOND });
/** Of a chat, so that the first sentence fits with the draft around it, and not the second. */
const LIMITS = { chat: { length: 40, confidence: 'A' } } as never;

describe('a text that is too long', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'performance'] });
    document.execCommand = () => false;
  });
  afterEach(() => void vi.useRealTimers());

  const passed = async () => {
    await vi.advanceTimersByTimeAsync(2000);
    await settled();
  };

  /** Between «Вітаю! » and « Бувайте». */
  async function inserted(limits: typeof LIMITS | undefined, maxLength?: number) {
    const page = aDesk(limits);
    const { field, desk, aim, said, offered } = page;
    field.value = 'Вітаю! =тут Бувайте';
    field.setSelectionRange(11, 11);
    if (maxLength !== undefined) field.maxLength = maxLength;
    await desk.put(Promise.resolve(TEXT), aim(), { range: { start: 7, end: 11 }, text: '=тут' });
    await passed();
    const last = () => said.at(-1)?.text;
    const press = async (label: string) => {
      offered()[label]?.();
      await passed();
    };
    return { ...page, last, press };
  }

  test('for the channel stands whole until the seller has it shortened: by sentences, and none of the draft', async () => {
    const { field, last, press, offered, said } = await inserted(LIMITS);
    expect(field.value).toBe(`Вітаю! ${FIRST}${SECOND} Бувайте`);
    expect(last()).toBe('template.hint.over-limit');
    expect(Object.keys(offered())).toEqual(['template.shorten', 'template.split']);
    await press('template.shorten');
    expect(field.value).toBe('Вітаю! Гарантія діє рік. Бувайте');
    expect(said).toHaveLength(1);
  });

  test('for the field is put in shortened, in the place of the trigger', async () => {
    const { field, last, press } = await inserted(undefined, 40);
    expect(field.value).toBe('Вітаю! =тут Бувайте');
    expect(last()).toBe('template.hint.too-long');
    await press('template.shorten');
    expect(field.value).toBe('Вітаю! Гарантія діє рік. Бувайте');
  });

  test.each([
    ['the channel', LIMITS, undefined],
    ['the field', undefined, 40],
  ] as const)('for %s is split: what is left of it goes into the next message', async (_, limits, maxLength) => {
    const { field, last, press, offered, said, write } = await inserted(limits, maxLength);
    await press('template.split');
    expect(field.value).toBe('Вітаю! Гарантія діє рік. Бувайте');
    expect(last()).toBe('template.hint.rest');
    expect(said.at(-1)?.canCopy).toBe(true);
    expect(Object.keys(offered())).toEqual(['template.insert-rest']);
    // The seller sends it; the page empties its field.
    write('');
    await press('template.insert-rest');
    expect(field.value).toBe(SECOND);
  });

  test('and was changed meanwhile stays as the seller has it', async () => {
    const { field, last, press, write } = await inserted(LIMITS);
    write(`Вітаю! ${FIRST}Уже надіслали. Бувайте`);
    await press('template.split');
    expect(field.value).toBe(`Вітаю! ${FIRST}Уже надіслали. Бувайте`);
    expect(last()).toBe('template.hint.moved');
  });

  test('is no other buyer’s: neither cut nor gone on with in another chat', async () => {
    const { field, last, press, shown, write } = await inserted(LIMITS);
    await press('template.split');
    write('');
    shown.buyer = 'Марія';
    await press('template.insert-rest');
    expect(field.value).toBe('');
    expect(last()).toBe('template.hint.other-thread');
  });

  test('offers nothing where hardly anything would be left of it', async () => {
    const { last, offered } = await inserted(undefined, 20);
    expect(last()).toBe('template.hint.too-long');
    expect(offered()).toEqual({});
  });
});

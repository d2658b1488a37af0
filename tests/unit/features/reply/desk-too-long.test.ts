/** A text that is longer than what goes into a field is shortened when the seller says so. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aDesk, made, settled } from './desk-support';

const [FIRST, SECOND] = ['Гарантія діє рік. ', 'Надсилаємо завтра.'];
/** Of a chat, so that the first sentence fits with the draft around it, and not the second. */
const LIMITS = { chat: { length: 40, confidence: 'A' } } as never;

interface Way {
  readonly limits?: typeof LIMITS;
  readonly maxLength?: number;
  readonly text?: string;
  readonly stops?: readonly number[];
}

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
  async function inserted({ limits, maxLength, text = FIRST + SECOND, stops = [] }: Way) {
    const page = aDesk(limits);
    const { field, desk, aim, said } = page;
    field.value = 'Вітаю! =тут Бувайте';
    field.setSelectionRange(11, 11);
    if (maxLength !== undefined) field.maxLength = maxLength;
    const place = { range: { start: 7, end: 11 }, text: '=тут' };
    await desk.put(Promise.resolve(made({ text, stops })), aim(), place);
    await passed();
    const offered = page.shorten;
    const shorten = async () => {
      offered()?.();
      await passed();
    };
    return { ...page, last: () => said.at(-1)?.text, canShorten: () => offered() !== undefined, shorten };
  }

  test('for the channel stands whole until then: by sentences, and none of the draft', async () => {
    const { field, last, shorten, said, client } = await inserted({ limits: LIMITS });
    expect(field.value).toBe(`Вітаю! ${FIRST}${SECOND} Бувайте`);
    expect(last()).toBe('template.hint.over-limit');
    await shorten();
    expect(field.value).toBe('Вітаю! Гарантія діє рік. Бувайте');
    expect(said).toHaveLength(1);
    // It is one insertion still.
    expect(client.inserted).toHaveBeenCalledOnce();
  });

  test('for the field is put in shortened, in the place of the trigger', async () => {
    const { field, last, shorten, client } = await inserted({ maxLength: 40 });
    expect(field.value).toBe('Вітаю! =тут Бувайте');
    expect(last()).toBe('template.hint.too-long');
    await shorten();
    expect(field.value).toBe('Вітаю! Гарантія діє рік. Бувайте');
    expect(client.inserted).toHaveBeenCalledOnce();
  });

  test.each<[string, Way]>([
    ['the channel', { limits: LIMITS }],
    ['the field', { maxLength: 42 }],
  ])('for %s keeps the places to write in that are left', async (_, way) => {
    const { field, desk, shorten } = await inserted({ ...way, text: `Гарантія діє  рік. ${SECOND}`, stops: [13, 20] });
    await shorten();
    expect(field.value).toBe('Вітаю! Гарантія діє  рік. Бувайте');
    expect(field.selectionStart).toBe(20);
    expect(desk.hears(field, new KeyboardEvent('keydown', { key: 'Tab', code: 'Tab' }))).toBe(true);
    expect(field.selectionStart).toBe(25);
  });

  test('is shortened to what fits when the seller says so, not when it landed', async () => {
    const { field, last, write, shorten } = await inserted({ limits: LIMITS });
    const typed = `Вітаю! ${FIRST}${SECOND} Бувайте здорові, до зустрічі`;
    write(typed);
    await shorten();
    // 7 before it and 29 behind it: 4 are left, which is next to nothing.
    expect(field.value).toBe(typed);
    expect(last()).toBe('template.hint.changed-since');
  });

  test('and was changed meanwhile stays as the seller has it', async () => {
    const { field, last, write, shorten } = await inserted({ limits: LIMITS });
    write(`Вітаю! ${FIRST}Уже надіслали. Бувайте`);
    await shorten();
    expect(field.value).toBe(`Вітаю! ${FIRST}Уже надіслали. Бувайте`);
    expect(last()).toBe('template.hint.changed-since');
  });

  test('and that the page puts back is said to stand as it was: nobody is to copy it in once more', async () => {
    const { field, last, said, shorten } = await inserted({ limits: LIMITS });
    const { value } = field;
    field.addEventListener('input', () => {
      field.value = value;
    });
    await shorten();
    await passed();
    expect(field.value).toBe(value);
    expect(last()).toBe('template.hint.not-shortened');
    expect(said.at(-1)?.canCopy).toBe(false);
  });

  test('is no other buyer’s: not cut in another chat', async () => {
    const { field, last, shown, shorten } = await inserted({ limits: LIMITS });
    const { value } = field;
    shown.buyer = 'Марія';
    await shorten();
    expect(field.value).toBe(value);
    expect(last()).toBe('template.hint.other-thread');
  });

  test('is left to the seller where hardly anything would be left of it', async () => {
    const { last, canShorten } = await inserted({ maxLength: 20 });
    expect(last()).toBe('template.hint.too-long');
    expect(canShorten()).toBe(false);
  });
});

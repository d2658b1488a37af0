import { effect } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { TaktError } from '../../../../utils/domain/errors';
import { provide } from '../../../../utils/features/needed';
import type { PageThread } from '../../../../utils/features/page';
import type { PaletteHost } from '../../../../utils/features/reply/palette-host';
import { placeIn } from '../../../../utils/features/reply/place';
import type { Candidate } from '../../../../utils/messaging/protocol';
import { aDesk, made, settled } from './desk-support';

describe('a template that cannot be had', () => {
  test.each([
    ['template-missing', 'template.hint.missing'],
    ['template-not-here', 'template.hint.not-here'],
    ['template-invalid', 'template.hint.invalid'],
    ['unreachable', 'template.hint.no-answer'],
  ] as const)('%s is said in words, and nothing is written', async (code, sentence) => {
    const { desk, field, said, aim, write } = aDesk();
    write('Вітаю!');
    await desk.put(Promise.reject(new TaktError(code)), aim(), placeIn(field));
    await settled();
    expect(said.map(({ text }) => text)).toEqual([sentence]);
    expect(field.value).toBe('Вітаю!');
  });
});

describe('a text that is late', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  test('is not waited for longer than five seconds, and does not come after that', async () => {
    const { desk, field, said, aim, write } = aDesk();
    write('');
    let give: (candidate: Candidate) => void = () => undefined;
    const put = desk.put(
      new Promise((resolve) => {
        give = resolve;
      }),
      aim(),
      placeIn(field),
    );
    await vi.advanceTimersByTimeAsync(5000);
    await put;
    give(made());
    await vi.advanceTimersByTimeAsync(0);
    await settled();
    expect(said.map(({ text }) => text)).toEqual(['template.hint.no-answer']);
    expect(field.value).toBe('');
  });

  test('does not go into what was written by hand meanwhile: it can be copied', async () => {
    const { desk, field, said, aim, write } = aDesk();
    write('');
    let give: (candidate: Candidate) => void = () => undefined;
    const put = desk.put(
      new Promise((resolve) => {
        give = resolve;
      }),
      aim(),
      placeIn(field),
    );
    write('Добрий день, уже відправили');
    give(made());
    await put;
    await settled();
    expect(said).toEqual([{ beside: field, text: 'template.hint.moved', canCopy: true }]);
    expect(field.value).toBe('Добрий день, уже відправили');
  });
});

describe('a text that is written', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
    document.execCommand = () => false;
  });
  afterEach(() => void vi.useRealTimers());

  test('gives the keyboard back at once, though whether it stays is seen later', async () => {
    const { desk, field, aim, write } = aDesk();
    write('=дякую');
    await desk.put(Promise.resolve(made()), aim(), { range: { start: 0, end: 6 }, text: '=дякую' });
    expect(field.value).toBe('Дякуємо!');
    write('Дякуємо! =дякую');
    await desk.put(Promise.resolve(made()), aim(), { range: { start: 9, end: 15 }, text: '=дякую' });
    expect(field.value).toBe('Дякуємо! Дякуємо!');
  });

  test.each<[string, string, string | undefined]>([
    ['as it was written', 'Вітаю! Дякуємо! 🙂', 'Дякуємо!'],
    ['with what was typed after it meanwhile', 'Вітаю! Дякуємо! Чекаємо 🙂', 'Дякуємо!'],
    ['nowhere, where the page has moved it', 'Дякуємо! 🙂', undefined],
  ])('is where it may be replaced: %s', async (_, value, text) => {
    const { desk, field, aim, write } = aDesk();
    write('Вітаю! =дякую 🙂');
    await desk.put(Promise.resolve(made()), aim(), { range: { start: 7, end: 13 }, text: '=дякую' });
    field.value = value;
    const typed = new InputEvent('input', { inputType: 'insertText' });
    Object.defineProperty(typed, 'isTrusted', { value: true });
    field.dispatchEvent(typed);
    await vi.advanceTimersByTimeAsync(2000);
    expect(desk.landed.value?.id).toBe('t');
    expect(desk.landed.value?.place?.text).toBe(text);
    expect(desk.landed.value?.place?.whole).toBe(text && value);
  });

  test('is not written twice by a double click', async () => {
    const { desk, field, aim, write } = aDesk();
    write('');
    await desk.put(Promise.resolve(made()), aim(), placeIn(field));
    await desk.put(Promise.resolve(made()), aim(), placeIn(field));
    expect(field.value).toBe('Дякуємо!');
    await vi.advanceTimersByTimeAsync(2000);
    await desk.put(Promise.resolve(made()), aim(), placeIn(field));
    expect(field.value).toBe('Дякуємо! Дякуємо!');
  });
});

test('two wishes at once are one', async () => {
  const { desk, field, aim, said, write } = aDesk();
  write('');
  const open = vi.fn(() => ({ close: () => undefined }));
  provide('palette', open);
  const asks = made({ text: null, missing: [{ placeholder: 'seller.name', guess: null }] });
  const first = desk.put(Promise.resolve(asks), aim(), placeIn(field));
  const second = desk.put(Promise.resolve(asks), aim(), placeIn(field));
  await Promise.all([first, second]);
  expect(open).toHaveBeenCalledOnce();
  await settled();
  expect(said).toEqual([]);
});

describe('what is chosen in the palette', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
    document.execCommand = () => false;
  });
  afterEach(() => void vi.useRealTimers());

  /** The palette is open over an empty field. */
  async function opened() {
    const page = aDesk();
    page.write('');
    const open = vi.fn((_: PaletteHost) => ({ close: () => undefined }));
    provide('palette', open);
    await page.desk.openPalette();
    const host = open.mock.calls[0]?.[0] as PaletteHost;
    return { ...page, host };
  }

  test('and clicked in the same moment is put once', async () => {
    const { desk, field, aim, host } = await opened();
    host.insert(made());
    await desk.put(Promise.resolve(made()), aim(), placeIn(field));
    expect(field.value).toBe('Дякуємо!');
  });

  test('does not hold up a click after the seller has typed', async () => {
    const { desk, field, aim, host, write } = await opened();
    host.insert(made());
    write('Олено, ');
    const typed = new InputEvent('input', { bubbles: true });
    Object.defineProperty(typed, 'isTrusted', { value: true });
    field.dispatchEvent(typed);
    await desk.put(Promise.resolve(made()), aim(), placeIn(field));
    expect(field.value).toBe('Олено, Дякуємо!');
  });

  test('and could not be put is said in words', async () => {
    const { host, field, said } = await opened();
    Object.defineProperty(field, 'setSelectionRange', {
      value: () => {
        throw new Error('page');
      },
    });
    host.insert(made());
    await vi.advanceTimersByTimeAsync(2000);
    await settled();
    expect(said.map(({ text }) => text)).toEqual(['template.hint.no-answer']);
  });
});

describe('what was to be asked for one buyer', () => {
  const asks = made({ text: null, missing: [{ placeholder: 'buyer.firstName', guess: 'Олено' }] });

  test.each(['answer', 'palette'])('is not asked in the chat that was opened before the %s came', async (late) => {
    const { desk, field, shown, said, aim, client, write } = aDesk();
    write('');
    const open = vi.fn(() => ({ close: () => undefined }));
    provide('palette', undefined as never);
    const leave = () => {
      shown.buyer = 'Марія';
    };
    client.need.mockImplementation(async () => {
      if (late === 'palette') leave();
      provide('palette', open);
      return null;
    });
    const put = desk.put(Promise.resolve(asks), aim(), placeIn(field));
    if (late === 'answer') leave();
    await put;
    expect(open).not.toHaveBeenCalled();
    await settled();
    expect(said.map(({ text }) => text)).toEqual(['template.hint.other-thread']);
  });
});

test('what is said of a field that the page has thrown away stands beside the one in its place', async () => {
  const { desk, field, shown, said, aim } = aDesk();
  const before = aim();
  const next = document.body.appendChild(document.createElement('textarea'));
  onTestFinished(() => next.remove());
  field.remove();
  shown.reply = next;
  await desk.put(Promise.reject(new TaktError('unreachable')), before, { range: { start: 0, end: 0 }, text: '' });
  await settled();
  expect(said.map(({ beside }) => beside)).toEqual([next]);
});

test('asking where a reply goes follows no reading of the page', () => {
  const { desk, thread } = aDesk();
  let runs = 0;
  const stop = effect(() => {
    desk.aim();
    runs++;
  });
  onTestFinished(stop);
  thread.value = { ...(thread.value as PageThread) };
  expect(runs).toBe(1);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WrongLanguage } from '../../../utils/domain/language/draft';
import { aPage, UKRAINIAN, WRONG } from './draft-language-support';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('a draft is judged', () => {
  test('once, when the keys rest, and then the hint is there', async () => {
    const { page, type, rest, shown } = aPage();
    for (const length of [6, 14, 20, UKRAINIAN.length]) {
      type(UKRAINIAN.slice(0, length));
      await rest(100);
    }
    expect(page.judgeDraft).not.toHaveBeenCalled();
    await rest();
    expect(page.judgeDraft).toHaveBeenCalledExactlyOnceWith({
      names: expect.objectContaining({ buyer: 'Олег' }),
      text: UKRAINIAN,
    });
    expect(shown()).toMatchObject({ draft: 'uk', wanted: 'ru', buyers: 'ru', onOther: undefined });
  });

  test.each([
    ['an empty one', ''],
    ['a blank one', ' \n '],
    ['one word', 'Дякую!'],
    ['no words', '12:30, 100 ₴ 👍'],
    ['a very long one', 'так є '.repeat(4000)],
  ])('but not %s: nobody is asked', async (_, text) => {
    const { page, type, rest } = aPage();
    type(text);
    await rest();
    expect(page.judgeDraft).not.toHaveBeenCalled();
  });

  test.each([
    ['of letters without a space', 'щ'.repeat(20_000)],
    ['of letters, each between two spaces', 'щ '.repeat(10_000)],
  ])('but not a long run %s, which is seen at once', async (_, text) => {
    const { page, type, rest } = aPage();
    type(text);
    const before = performance.now();
    await rest();
    expect(performance.now() - before).toBeLessThan(500);
    expect(page.judgeDraft).not.toHaveBeenCalled();
  });

  test('whose two words have a single letter between them', async () => {
    const { page, type, rest } = aPage();
    type('так я там');
    await rest();
    expect(page.judgeDraft).toHaveBeenCalledOnce();
  });

  test('and not again while it is the same', async () => {
    const { page, type, rest } = aPage(null);
    type(UKRAINIAN);
    await rest();
    type(UKRAINIAN);
    await rest();
    expect(page.judgeDraft).toHaveBeenCalledTimes(1);
  });

  test('anew in another chat, and where the buyer turns out to write in another language', async () => {
    const { page, type, rest, open, language, shown } = aPage();
    type(UKRAINIAN);
    await rest();
    open('Марія');
    expect(shown()).toBeUndefined();
    await rest();
    language.value = 'kk';
    await rest();
    expect(
      page.judgeDraft.mock.calls.map(([ask]: unknown[]) => (ask as { names: { buyer: string } }).names.buyer),
    ).toEqual(['Олег', 'Марія', 'Марія']);
  });

  test('and an answer that comes too late says nothing', async () => {
    const { page, type, rest, shown, open } = aPage();
    let answer: (wrong: WrongLanguage) => void = () => undefined;
    page.judgeDraft.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    type(UKRAINIAN);
    await rest();
    type('Здравствуйте, отправим сегодня');
    answer(WRONG);
    await rest(0);
    expect(shown()).toBeUndefined();
    await rest();
    open('Марія');
    answer(WRONG);
    await rest(0);
    expect(shown()).toBeUndefined();
  });

  test('in silence where the background does not answer', async () => {
    const { page, type, rest, shown } = aPage();
    page.judgeDraft.mockRejectedValue(new Error('asleep'));
    type(UKRAINIAN);
    await rest();
    expect(shown()).toBeUndefined();
  });
});

describe('the hint goes away', () => {
  test('when the draft is mended', async () => {
    const { page, type, rest, shown } = aPage();
    type(UKRAINIAN);
    await rest();
    page.judgeDraft.mockResolvedValue(null);
    type('Здравствуйте, отправим сегодня');
    await rest();
    expect(shown()).toBeUndefined();
  });

  test('when it is sent, which no key tells', async () => {
    const { field, type, rest, shown, now } = aPage();
    type(UKRAINIAN);
    await rest();
    field.value = '';
    now.value += 1000;
    expect(shown()).toBeUndefined();
  });

  test('but not with a field that is drawn anew', async () => {
    const { flicker, type, rest, shown } = aPage();
    type(UKRAINIAN);
    await rest();
    flicker(true);
    flicker(false);
    expect(shown()).toBeDefined();
  });

  test('when it is closed, and stays away until the field is empty', async () => {
    const { type, rest, shown, close } = aPage();
    type(UKRAINIAN);
    await rest();
    close();
    expect(shown()).toBeUndefined();
    type(`${UKRAINIAN} ввечері`);
    await rest();
    expect(shown()).toBeUndefined();
    type('');
    await rest();
    type(UKRAINIAN);
    await rest();
    expect(shown()).toBeDefined();
  });

  test('for good in this chat, and in no other', async () => {
    const { page, type, rest, shown, open } = aPage();
    type(UKRAINIAN);
    await rest();
    shown()?.onDecline?.();
    expect(page.acceptAnyLanguage).toHaveBeenCalledExactlyOnceWith('Олег');
    expect(shown()).toBeUndefined();
    type(`${UKRAINIAN}!`);
    await rest();
    expect(shown()).toBeUndefined();
    open('Марія');
    await rest();
    expect(shown()).toBeDefined();
  });

  test('but comes back where that could not be kept, and it is said', async () => {
    const { page, field, type, rest, shown } = aPage();
    type(UKRAINIAN);
    await rest();
    page.acceptAnyLanguage.mockRejectedValue(new Error('asleep'));
    shown()?.onDecline?.();
    await rest();
    expect(page.desk.say).toHaveBeenCalledExactlyOnceWith(field, 'bar.failed');
    expect(shown()).toBeDefined();
  });

  test('and a failure of one chat is not said in the next', async () => {
    const { page, type, rest, shown, open } = aPage();
    type(UKRAINIAN);
    await rest();
    page.acceptAnyLanguage.mockRejectedValue(new Error('asleep'));
    shown()?.onDecline?.();
    open('Марія');
    await rest();
    expect(page.desk.say).not.toHaveBeenCalled();
  });

  test('where the seller wants nothing shown', async () => {
    const { type, rest, shown, bar } = aPage();
    type(UKRAINIAN);
    await rest();
    bar.value = 'hidden';
    expect(shown()).toBeUndefined();
    bar.value = 'dots';
    expect(shown()).toBeDefined();
  });

  test('with the feature', async () => {
    const { type, rest, shown, stop } = aPage();
    type(UKRAINIAN);
    await rest();
    stop.abort();
    expect(shown()).toBeUndefined();
  });
});

describe('the other variant', () => {
  test('is offered for what a template has put there, and comes in its place', async () => {
    const { page, put, rest, shown } = aPage();
    put(UKRAINIAN, ['ru', 'en']);
    await rest();
    expect(shown()?.wanted).toBe('ru');
    shown()?.onOther?.();
    expect(page.desk.candidate).toHaveBeenCalledExactlyOnceWith(expect.anything(), 't', {}, 'ru');
    const place = { range: { start: 0, end: UKRAINIAN.length }, text: UKRAINIAN, whole: UKRAINIAN };
    expect(page.desk.put).toHaveBeenCalledExactlyOnceWith(expect.anything(), expect.anything(), place);
    expect(shown()).toBeUndefined();
  });

  test('is warned of once more where it was taken back at once', async () => {
    const { type, put, rest, shown } = aPage();
    put(UKRAINIAN, ['ru']);
    await rest();
    shown()?.onOther?.();
    type('Здравствуйте, отправим сегодня');
    await rest(100);
    type(UKRAINIAN);
    await rest();
    expect(shown()).toBeDefined();
  });

  test.each<[string, (page: ReturnType<typeof aPage>) => void]>([
    ['for what was changed since', ({ put, type }) => [put(UKRAINIAN, ['ru']), type(`${UKRAINIAN}!`)]],
    ['for what was typed by hand', ({ type }) => type(UKRAINIAN)],
    ['where the template has none', ({ put }) => put(UKRAINIAN, ['en'])],
    ['in another chat', ({ put, open }) => [put(UKRAINIAN, ['ru']), open('Марія')]],
  ])('is not offered %s', async (_, act) => {
    const page = aPage();
    act(page);
    await page.rest();
    expect(page.shown()).toBeDefined();
    expect(page.shown()?.onOther).toBeUndefined();
  });
});

test('the reason is the shop’s, where it wants another language than the buyer’s', async () => {
  const { type, rest, shown } = aPage({ draft: 'ru', buyers: 'ru', wanted: ['uk'] });
  type('Здравствуйте, отправим сегодня');
  await rest();
  expect(shown()).toMatchObject({ draft: 'ru', wanted: 'uk', buyers: null });
});

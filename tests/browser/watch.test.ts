import { describe, expect, test } from 'vitest';
import { CHAT, FULL, SECOND, SETTINGS, watched, withOwnTime } from './watched';

withOwnTime();

const list = 'ul[class*="Chat-list__items"]';
const thread = 'section[class*="ChatWindow__messages"]';

describe('a page is read', () => {
  test('soon after it shows another shop, though only its head has changed', async () => {
    const { pick, pass, readings } = watched(FULL);
    pick('[class*="Header__shop"] span').replaceChildren('Другий магазин');
    await pass(SECOND);
    expect(readings.map((reading) => reading.kind === 'read' && reading.account?.id)).toEqual([
      'Дом и лён',
      'Другий магазин',
    ]);
  });

  test('at once, and not again while nothing happens', async () => {
    const { pass, kinds } = watched(FULL);
    expect(kinds()).toEqual(['read']);
    await pass(60 * SECOND);
    expect(kinds()).toEqual(['read']);
  });

  test.each([
    [
      'a text of the list',
      (pick: (select: string) => HTMLElement) => pick(`${list} [class*="preview"]`).replaceChildren('нове'),
    ],
    ['a row less', (pick: (select: string) => HTMLElement) => pick(`${list} > li`).remove()],
    [
      'another row open',
      (pick: (select: string) => HTMLElement) => pick(`${list} a`).setAttribute('class', 'Chat-list-item__i-i-i'),
    ],
    [
      'a message more',
      (pick: (select: string) => HTMLElement) =>
        pick(`${thread} ul`).append(pick(`${thread} li:last-child`).cloneNode(true)),
    ],
    [
      'a message’s instant',
      (pick: (select: string) => HTMLElement) =>
        pick(`${thread} li[data-addtime]`).setAttribute('data-addtime', '1770818484915'),
    ],
  ])('a tenth of a second after a change: %s', async (_, change) => {
    const { pick, pass, readings } = watched(FULL);
    change(pick);
    await pass(50);
    expect(readings).toHaveLength(1);
    await pass(50);
    expect(readings).toHaveLength(2);
  });

  test('ten times a second at most, whatever happens', async () => {
    const { pick, pass, readings } = watched(FULL);
    const text = pick(`${list} [class*="preview"]`);
    for (let step = 0; step < 40; step++) {
      text.textContent = String(step);
      await pass(50);
    }
    expect(readings.length).toBeLessThanOrEqual(21);
    expect(readings.length).toBeGreaterThan(15);
  });

  test.each([
    [
      'what is around list and thread',
      ({ body }: ReturnType<typeof watched>) => body.querySelector('header')?.replaceChildren('12:01'),
    ],
    ['the draft', ({ pick }: ReturnType<typeof watched>) => pick('textarea').setAttribute('placeholder', 'x')],
    ['a style', ({ pick }: ReturnType<typeof watched>) => pick(`${list} a`).style.setProperty('color', 'red')],
    [
      'what Takt puts on a row',
      ({ pick }: ReturnType<typeof watched>) => pick(`${list} a`).append(document.createElement('takt-row')),
    ],
  ])('not for %s', async (_, change) => {
    const followed = watched(FULL);
    change(followed);
    await followed.pass(10 * SECOND);
    expect(followed.readings).toHaveLength(1);
  });
});

describe('a page that becomes another', () => {
  test('is read when its address changes, within six tenths of a second', async () => {
    const { page, pass, kinds } = watched(FULL);
    page.href = 'https://seller.wildberries.ru/supplier-settings';
    await pass(600);
    expect(kinds()).toEqual(['read', 'elsewhere']);
  });

  test.each([2, 10])(
    'and was none of ours, is read when its list comes %i seconds after its address',
    async (seconds) => {
      const { page, content, pass, kinds } = watched(SETTINGS, 'https://seller.wildberries.ru/supplier-settings');
      await pass(SECOND);
      expect(kinds()).toEqual(['elsewhere']);
      content.innerHTML = '';
      page.href = CHAT;
      await pass(seconds * SECOND);
      expect(kinds().at(-1)).toBe('page-changed');
      content.innerHTML = FULL;
      await pass(200);
      expect(kinds().at(-1)).toBe('read');
    },
  );

  test('and comes back, is read when its list comes late again', async () => {
    const { page, content, pass, kinds } = watched('');
    await pass(SECOND);
    page.href = 'https://seller.wildberries.ru/supplier-settings';
    await pass(SECOND);
    page.href = CHAT;
    await pass(10 * SECOND);
    expect(kinds().at(-1)).toBe('page-changed');
    content.innerHTML = FULL;
    await pass(200);
    expect(kinds().at(-1)).toBe('read');
  });

  test('is not looked at while it is none of ours', async () => {
    const { content, pass, kinds } = watched(SETTINGS, 'https://seller.wildberries.ru/supplier-settings');
    content.innerHTML = FULL;
    await pass(10 * SECOND);
    expect(kinds()).toEqual(['elsewhere']);
  });

  test('is read when a list comes late', async () => {
    const { content, pass, kinds } = watched('');
    await pass(20 * SECOND);
    content.innerHTML = FULL;
    await pass(100);
    expect(kinds().at(-1)).toBe('read');
  });

  test('is read when its list is made anew', async () => {
    const { content, pick, pass, readings } = watched(FULL);
    content.innerHTML = FULL;
    await pass(600);
    const before = readings.length;
    expect(before).toBeGreaterThan(1);
    await pass(6 * SECOND);
    const settled = readings.length;
    pick(`${list} [class*="preview"]`).textContent = 'нове';
    await pass(100);
    expect(readings).toHaveLength(settled + 1);
  });

  test.each([
    ['list and thread', '[class*="Chat-list-item__name"]', false],
    ['the reply field', 'textarea', false],
    ['what Takt shows above the messages', 'takt-bar', false],
    ['the head of the thread', '[class*="ChatWindow__name"]', true],
  ])('and after a click what is around both is no news: %s', async (_, clicked, isNews) => {
    const { body, pick, pass, readings } = watched(FULL);
    pick(thread).before(document.createElement('takt-bar'));
    await pass(SECOND);
    pick(clicked).click();
    await pass(SECOND);
    const settled = readings.length;
    body.querySelector('header')?.replaceChildren('12:01');
    await pass(SECOND);
    expect(readings).toHaveLength(settled);
    pick('[class*="ChatWindow__name"]').append(document.createTextNode('…'));
    await pass(SECOND);
    expect(readings.length > settled).toBe(isNews || clicked.startsWith('[class*="Chat-list'));
  });

  test('is searched for five seconds after a click, and then left alone', async () => {
    const { body, content, pick, pass, readings } = watched(FULL);
    const window = pick('[class*="ChatWindow__vv"]');
    window.remove();
    await pass(6 * SECOND);
    pick(`${list} a`).click();
    await pass(SECOND);
    content.append(window);
    await pass(100);
    expect(readings.at(-1)).toMatchObject({ kind: 'read', thread: { kind: 'thread' } });
    await pass(6 * SECOND);
    const settled = readings.length;
    body.querySelector('header')?.replaceChildren('12:02');
    await pass(SECOND);
    expect(readings).toHaveLength(settled);
  });
});

describe('a hidden page', () => {
  const hidden = (html = FULL) => {
    const followed = watched(html);
    followed.page.visibility = 'hidden';
    return followed;
  };

  test('is read once a second at most', async () => {
    const { pick, pass, readings } = hidden();
    const text = pick(`${list} [class*="preview"]`);
    for (let step = 0; step < 100; step++) {
      text.textContent = String(step);
      await pass(50);
    }
    expect(readings.length).toBeLessThanOrEqual(6);
    expect(readings.length).toBeGreaterThanOrEqual(5);
  });

  test('is not asked for its address', async () => {
    const { page, pass, kinds } = hidden();
    page.href = 'https://seller.wildberries.ru/supplier-settings';
    await pass(10 * SECOND);
    expect(kinds()).toEqual(['read']);
  });

  test('is read on where it puts another list in the place of its own', async () => {
    const { pick, pass, readings } = hidden();
    const before = pick(list);
    const other = before.cloneNode(true) as Element;
    before.replaceWith(other);
    await pass(2 * SECOND);
    expect(readings.at(-1)).toMatchObject({ kind: 'read', list: { element: other } });
    const read = readings.length;
    pick(`${list} [class*="preview"]`).textContent = 'Нове питання';
    await pass(2 * SECOND);
    expect(readings).toHaveLength(read + 1);
  });

  test('is read as soon as it is looked at again', async () => {
    const { body, page, pass, kinds } = hidden();
    page.href = 'https://seller.wildberries.ru/supplier-settings';
    await pass(10 * SECOND);
    page.visibility = 'visible';
    body.dispatchEvent(new Event('visibilitychange'));
    await pass(100);
    expect(kinds()).toEqual(['read', 'elsewhere']);
  });
});

test('a page that cannot be read any more is not recognised, until it can', async () => {
  const errors: unknown[] = [];
  const { pick, pass, kinds } = watched(FULL, CHAT, (error) => errors.push(error));
  const row = pick(`${list} a`);
  row.querySelector = () => {
    throw new Error('dead');
  };
  row.setAttribute('class', 'Chat-list-item__i-i-i');
  await pass(SECOND);
  expect(errors).toHaveLength(1);
  expect(kinds()).toEqual(['read', 'page-changed']);
  Reflect.deleteProperty(row, 'querySelector');
  row.setAttribute('class', 'Chat-list-item__u-u-u');
  await pass(SECOND);
  expect(kinds().at(-1)).toBe('read');
});

test('after the end nothing is read', async () => {
  const { pick, page, stop, pass, readings } = watched(FULL);
  stop.abort();
  pick(`${list} [class*="preview"]`).textContent = 'нове';
  page.href = 'https://seller.wildberries.ru/';
  await pass(10 * SECOND);
  expect(readings).toHaveLength(1);
});

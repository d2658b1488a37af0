/** Teaching as the seller does it: by clicks and by keys, over a page that hears nothing of it. */
import * as v from 'valibot';
import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { outsideMap } from '../../../utils/domain/pages/kept-map-schema';
import type { PageMap } from '../../../utils/domain/pages/page-map';
import { catalogues } from '../../../utils/platform/catalogues';
import { heard, NAME, onTaughtPage, page, TIME, teach } from './pointed';
import { readBy, teacherFor } from './taught';

onTaughtPage();

test('a list and a thread, from six points', async () => {
  const { kept, onEnded, at, click, says, outlined } = teach();
  await says('title', "Клацніть ім'я покупця");
  click(NAME);
  await says('title', 'Тепер клацніть час');
  click(TIME);
  await says('title', 'Ці 3 рядки — ваші чати?');
  await says('hint', 'Найдавніший час у списку: ');
  await vi.waitFor(() => expect([outlined('row'), outlined('name'), outlined('time')]).toEqual([3, 3, 3]));
  expect(kept).toEqual([]);
  at('yes')?.click();
  await says('title', 'Відкрийте чат');
  expect(kept).toHaveLength(1);
  expect(heard).not.toHaveBeenCalled();
  // The page works as usual now.
  click('.talk');
  expect(heard).toHaveBeenCalledTimes(4);
  heard.mockClear();
  at('to-thread')?.click();
  await says('title', 'повідомлення покупця');
  click('.line p');
  await says('title', 'своє повідомлення');
  click('.mine p');
  await says('title', 'час будь-якого повідомлення');
  click('.line small');
  await says('title', 'поле, у якому ви відповідаєте');
  click('.answer');
  await says('title', 'хто що писав');
  await says('hint', 'Останнє від покупця: ');
  await vi.waitFor(() => expect([outlined('buyer'), outlined('own'), outlined('reply')]).toEqual([2, 1, 1]));
  expect(heard).not.toHaveBeenCalled();
  at('yes')?.click();
  await vi.waitFor(() => expect(onEnded).toHaveBeenCalledOnce());
  expect(kept.map(([, isReplyShown]) => isReplyShown)).toEqual([false, true]);
  const map = kept[1]?.[0] as PageMap;
  expect(onEnded).toHaveBeenCalledWith(map);
  expect(document.querySelector('takt-teaching')).toBeNull();
  const reading = readBy(document, map, 'prom', 'Europe/Kyiv');
  expect(reading).toMatchObject({
    kind: 'read',
    list: { rows: [{ names: { buyer: 'Олена', threadId: '70041' } }, { names: { buyer: 'Ірина К.' } }, {}] },
    thread: { messages: [{ author: 'buyer' }, { author: 'seller' }, { author: 'buyer' }] },
  });
});

test('by keys alone, and the keyboard goes back to where it was', async () => {
  const search = page.querySelector('input') as HTMLInputElement;
  search.focus();
  page.insertAdjacentHTML('afterbegin', '<nav><a>Головна</a> <a>Замовлення</a></nav>');
  const { key, says, at, onEnded } = teach();
  await says('title', "ім'я");
  // What stands before the list is none of its names, and can be gone to all the same.
  key('ArrowRight');
  await says('walked', '«Олена», 3 з');
  key('ArrowLeft');
  await says('walked', '«Замовлення», 2 з');
  key('ArrowRight');
  await says('walked', '«Олена», 3 з');
  key('Enter');
  await says('title', 'час');
  key('ArrowRight');
  await says('walked', '«10:05»');
  key('ArrowUp');
  await says('walked', 'Добрий день');
  key('ArrowDown');
  await says('walked', '«10:05»');
  key('Enter');
  await says('title', 'Ці 3 рядки');
  key('Escape');
  await says('title', 'час');
  key('Escape');
  await says('title', "ім'я");
  expect(at('walked')?.textContent).toBe('');
  key('Escape');
  expect(onEnded).toHaveBeenCalledWith(undefined);
  expect(document.activeElement).toBe(search);
});

test('where only a conversation was found, keys point all the same, and Enter presses no button for it', async () => {
  const proposal = {
    fields: { thread: [{ evidence: 'x', seen: '2026-07-06', select: 'main' }] },
  } as unknown as PageMap;
  const { key, says, at, root } = teach({ proposal });
  await says('title', "ім'я");
  await says('hint', 'переходьте до розмови');
  at('only-thread')?.click();
  await says('title', 'повідомлення покупця');
  at('back')?.click();
  await says('title', "ім'я");
  const { activeElement } = root();
  expect(activeElement).toBe(at('only-thread'));
  const press = (name: string) =>
    root().activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));
  press('ArrowRight');
  await says('walked', '«Олена»');
  press('Enter');
  await says('title', 'час');
  key('Escape');
});

test('what the rows are is told from the page, chosen by a key, and not asked again of the thread', async () => {
  const { kept, at, click, says } = teach({ channel: 'question' });
  click(NAME);
  await says('title', 'час');
  click(TIME);
  await says('title', 'Ці 3 рядки');
  const options = () => ['chat', 'question', 'ticket'].map((one) => at(`is-${one}`) as HTMLInputElement);
  expect(options().map(({ checked }) => checked)).toEqual([false, true, false]);
  expect(at('is-review')).toBeNull();
  options()[1]?.focus();
  await userEvent.keyboard('{ArrowRight}');
  await vi.waitFor(() => expect(options().map(({ checked }) => checked)).toEqual([false, false, true]));
  await userEvent.keyboard('{Tab}');
  expect(document.querySelector('takt-teaching')).toBe(document.activeElement);
  at('yes')?.click();
  await says('title', 'Відкрийте чат');
  expect(kept[0]?.[0]).toMatchObject({ channel: 'ticket' });
  at('to-thread')?.click();
  for (const [point, next] of [
    ['.line p', 'своє'],
    ['.mine p', 'час'],
    ['.line small', 'поле'],
    ['.answer', 'хто що'],
  ] as const) {
    click(point);
    await says('title', next);
  }
  expect(at('is-chat')).toBeNull();
  at('yes')?.click();
  await vi.waitFor(() => expect(kept).toHaveLength(2));
  expect(kept[1]?.[0]).toMatchObject({ channel: 'ticket' });
});

test('of reviews, which show nobody who waits, a map without timers is kept', async () => {
  const { kept, at, click, says } = teach({ channel: 'review' });
  click(NAME);
  await says('title', 'час');
  click(TIME);
  await says('title', 'Ці 3 рядки');
  expect(at('is-review')).toHaveProperty('checked', true);
  at('yes')?.click();
  await vi.waitFor(() => expect(kept[0]?.[0]).toMatchObject({ channel: 'review', untimed: true }));
});

test('what the engine reads otherwise is not offered', async () => {
  const { click, says, kept } = teach(
    {},
    teacherFor(document, 'prom', 'Europe/Kyiv', () => ({ kind: 'elsewhere' })),
  );
  click(NAME);
  await says('title', 'час');
  click(TIME);
  await says('fault', 'Рядки цього списку не читаються так, як показано. Нічого не збережено.');
  expect(kept).toEqual([]);
});

/** To where the field is asked for, on a page where nothing tells whose messages are. */
async function goneOnWithoutSides() {
  for (const line of page.querySelectorAll('.mine')) line.classList.remove('mine');
  const taught = teach();
  taught.at('only-thread')?.click();
  for (const [point, next] of [
    ['.line p', 'своє'],
    ['.line:nth-of-type(2) p', 'час'],
    ['.line small', 'своє'],
  ] as const) {
    taught.click(point);
    await taught.says('title', next);
  }
  taught.at('no-sides')?.click();
  await taught.says('title', 'поле, у якому');
  return taught;
}

test('where nothing tells whose messages are, the seller goes on without, and nobody is named', async () => {
  const { kept, at, click, says, outlined } = await goneOnWithoutSides();
  click('.answer');
  await says('title', 'Чи позначено всі повідомлення?');
  await says('hint', 'таймера в цій розмові не буде');
  await vi.waitFor(() => expect([outlined('row'), outlined('buyer'), outlined('own')]).toEqual([3, 0, 0]));
  at('yes')?.click();
  await vi.waitFor(() => expect(kept).toHaveLength(1));
  const [map, isReplyShown] = kept[0] ?? [];
  expect(isReplyShown).toBe(true);
  expect(v.safeParse(outsideMap, map).success).toBe(true);
  const reading = readBy(document, map as PageMap, 'prom', 'Europe/Kyiv');
  expect(reading).toMatchObject({
    kind: 'read',
    thread: {
      kind: 'thread',
      messages: [1, 2, 3].map(() => ({ author: 'unknown' })),
      reply: page.querySelector('.answer'),
    },
  });
});

test('who shows another message of their own after that is asked whose they are again', async () => {
  const { at, click, says, outlined } = await goneOnWithoutSides();
  at('back')?.click();
  await says('title', 'час будь-якого повідомлення');
  at('back')?.click();
  await says('title', 'своє повідомлення');
  expect(at('no-sides')).toBeNull();
  page.querySelector('.line:nth-of-type(2)')?.classList.add('mine');
  click('.mine p');
  await says('title', 'час');
  click('.line small');
  await says('title', 'поле');
  click('.answer');
  await says('title', 'хто що писав');
  await vi.waitFor(() => expect([outlined('buyer'), outlined('own')]).toEqual([2, 1]));
});

test('what cannot be kept is said, and is still there to be kept', async () => {
  const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  const { click, says, at } = teach({ keep: () => Promise.reject(full) });
  click(NAME);
  await says('title', 'час');
  click(TIME);
  await says('title', 'Ці 3 рядки');
  at('yes')?.click();
  await says('fault', catalogues.uk['error.disk-full'] as string);
  expect(at('yes')).not.toBeNull();
});

test('the panel is read out, the boxes are not', () => {
  const { root } = teach();
  const panel = root().querySelector('[role=dialog]') as Element;
  expect(panel.closest('[aria-hidden]')).toBeNull();
  expect(panel.contains(root().activeElement)).toBe(true);
  expect(root().querySelector('.outlines')).toHaveProperty('ariaHidden', 'true');
});

test('the second click of two is none of the page’s, nor a point', async () => {
  const { click, says, text } = teach();
  click(NAME);
  click(NAME, 2);
  await says('title', 'час');
  expect(text('fault')).toBe('');
  click(TIME);
  await says('title', 'Ці 3 рядки');
  click(TIME, 2);
  expect(heard).not.toHaveBeenCalled();
  await new Promise((resolve) => setTimeout(resolve, 550));
  click('.talk');
  expect(heard).toHaveBeenCalledTimes(4);
});

test('of Escape the page does not hear that it is let go', async () => {
  const up = vi.fn();
  const search = page.querySelector('input') as HTMLInputElement;
  document.addEventListener('keyup', up, true);
  onTestFinished(() => document.removeEventListener('keyup', up, true));
  const press = (type: string, more = {}) =>
    search.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true, composed: true, ...more }));
  const { onEnded } = teach();
  press('keydown');
  expect(onEnded).toHaveBeenCalledOnce();
  press('keydown', { repeat: true });
  press('keyup');
  expect([heard, up].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  press('keyup');
  expect(up).toHaveBeenCalledOnce();
  const other = teach();
  other.key('Escape');
  expect(other.onEnded).toHaveBeenCalledOnce();
  press('keyup');
  expect(up).toHaveBeenCalledOnce();
});

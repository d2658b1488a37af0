/** Teaching as the seller does it: by clicks and by keys, over a page that hears nothing of it. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page as browser } from 'vitest/browser';
import teaching from '../../../assets/styles/teaching.css?inline';
import tokens from '../../../assets/styles/tokens.css?inline';
import type { Teacher } from '../../../utils/adapters/teaching';
import type { PageMap } from '../../../utils/domain/pages/page-map';
import { openTeaching } from '../../../utils/features/teaching/open-teaching';
import type { TeachingHost } from '../../../utils/features/teaching/teaching-host';
import { catalogues } from '../../../utils/platform/catalogues';
import { keepRoots, roots } from '../closed-roots';
import { readBy, teacherFor } from './taught';

const PAGE = `<style>.talks{width:320px}.talk{display:block;padding:6px}.feed{width:500px}.line{display:flex;margin:4px}.line.mine{justify-content:flex-end}.line>div{max-width:300px}</style>
<input type="search" placeholder="Пошук">
<ul class="talks">
  ${['Олена', 'Ірина К.', 'Петро'].map((name, at) => `<li class="talk" data-talk="70${at}41"><b>${name}</b> <time>1${at}:05</time><p>Добрий день, питання ${at}</p></li>`).join('')}
</ul>
<table class="goods"><tbody>${[1, 2, 3].map((n) => `<tr><td>Чашка ${n}</td><td>1${n}:30</td></tr>`).join('')}</tbody></table>
<div class="feed"><h3>Олена</h3>
  <div class="line"><div><p>Чи є в наявності?</p><small>09:58</small></div></div>
  <div class="line mine"><div><p>Так, є.</p><small>10:01</small></div></div>
  <div class="line"><div><p>Дякую, беру дві</p><small>10:05</small></div></div>
</div>
<textarea class="memo" placeholder="Нотатка для себе"></textarea>
<textarea class="answer" placeholder="Ваша відповідь"></textarea><button type="button">Надіслати</button>`;

keepRoots();

const sheet = new CSSStyleSheet();
sheet.replaceSync(tokens + teaching);

let page: HTMLElement;
let ends: AbortController;
const heard = vi.fn();
const hear = ({ target }: Event) => (target as Element).localName !== 'takt-teaching' && heard();

beforeEach(async () => {
  await browser.viewport(1280, 900);
  page = document.createElement('main');
  page.innerHTML = PAGE;
  // Beside our panel.
  page.style.marginLeft = '400px';
  document.body.append(page);
  ends = new AbortController();
  heard.mockClear();
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown'])
    document.addEventListener(type, hear, { capture: true, signal: ends.signal });
});

afterEach(() => {
  ends.abort();
  page.remove();
});

function teach(more: Partial<TeachingHost> = {}, taught: Partial<Teacher> = {}) {
  const kept: [PageMap, boolean][] = [];
  const onEnded = vi.fn();
  const host = {
    ...{ marketplace: 'prom', channel: 'chat', timeZone: 'Europe/Kyiv', proposal: undefined },
    ...{ language: 'uk', catalogue: catalogues.uk, signal: ends.signal, onEnded },
    read: (map: PageMap) => readBy(document, map, 'prom', 'Europe/Kyiv'),
    keep: async (map: PageMap, isReplyShown: boolean) => void kept.push([map, isReplyShown]),
    ...more,
  } as TeachingHost;
  openTeaching(host, { ...teacherFor(document, 'prom'), ...taught }, sheet);
  const [, own] = [...roots].findLast(([{ localName }]) => localName === 'takt-teaching') ?? [];
  const root = () => own as ShadowRoot;
  const at = (name: string) => root()?.querySelector<HTMLElement>(`[data-testid=teaching-${name}]`);
  const text = (name: string) => at(name)?.textContent ?? '';
  const click = (select: string | Element) => {
    const element = typeof select === 'string' ? (page.querySelector(select) as HTMLElement) : select;
    element.scrollIntoView();
    const { left, top, width, height } = element.getBoundingClientRect();
    const where = { clientX: left + Math.min(width, 20) / 2, clientY: top + height / 2, detail: 1 };
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, ...where }));
  };
  const key = (name: string) =>
    root()
      .querySelector('.teaching')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));
  const says = (name: string, said: string) => vi.waitFor(() => expect(text(name)).toContain(said));
  const outlined = (kind: string) => root().querySelectorAll(`[data-kind=${kind}]`).length;
  return { kept, onEnded, root, at, text, click, key, says, outlined };
}

const NAME = '.talk:nth-child(2) b';
const TIME = '.talk:nth-child(2) time';

test('a list and a thread, from six points', async () => {
  const { kept, onEnded, at, click, says, outlined } = teach();
  await says('title', 'Клацніть ім’я покупця');
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
  const { key, says, at, onEnded } = teach();
  await says('title', 'ім’я');
  key('ArrowRight');
  await says('walked', '«Олена», 1 з');
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
  await says('title', 'ім’я');
  expect(at('walked')?.textContent).toBe('');
  key('Escape');
  expect(onEnded).toHaveBeenCalledWith(undefined);
  expect(document.activeElement).toBe(search);
});

describe('a point on nonsense is explained:', () => {
  test('no time', async () => {
    const { click, says } = teach();
    click(NAME);
    await says('title', 'час');
    click('.talk:nth-child(2) p');
    await says('fault', 'Тут немає часу, який Takt розуміє: «Добрий день, питання 1»');
    await says('title', 'час');
  });

  test('a time for a name', async () => {
    const { click, says } = teach();
    click(TIME);
    await says('fault', '«11:05» — це час, а не ім’я.');
  });

  test('a whole row for a name', async () => {
    const { click, says } = teach();
    click('.talks');
    await says('fault', 'Тут забагато тексту.');
  });

  test('nothing written yet', async () => {
    for (const name of page.querySelectorAll('.talk b')) name.replaceChildren();
    const { click, says } = teach();
    const name = page.querySelector(NAME) as HTMLElement;
    name.style.cssText = 'display:inline-block;width:50px;height:12px';
    click(NAME);
    await says('fault', 'Тут ще нічого не написано.');
  });

  test('a time of another row', async () => {
    const { click, says } = teach();
    click(NAME);
    await says('title', 'час');
    click('.talk:nth-child(3) time');
    await says('fault', 'Цей час не з того рядка, де «Ірина К.».');
    await says('title', 'час');
  });

  test('a time of another list', async () => {
    const { click, says } = teach();
    click(NAME);
    await says('title', 'час');
    click('.goods tr:nth-child(2) td:last-child');
    await says('fault', 'Ім’я і час із різних списків.');
  });

  test('one row', async () => {
    for (const row of page.querySelectorAll('.talk:not(:nth-child(2))')) row.remove();
    page.querySelector('.goods')?.remove();
    const { click, says } = teach();
    click('.talk b');
    await says('title', 'час');
    click('.talk time');
    await says('fault', 'Тут лише один такий рядок.');
  });

  test('no times at all', async () => {
    for (const time of page.querySelectorAll('time, small, td:last-child')) time.replaceChildren('тут');
    const { click, says } = teach();
    click(NAME);
    await says('title', 'час');
    click(TIME);
    await says('fault', 'На цій сторінці немає жодного часу. Без часу немає й таймера.');
  });

  test('a page that was drawn anew meanwhile', async () => {
    const { click, says } = teach();
    click(NAME);
    await says('title', 'час');
    const list = page.querySelector('.talks') as Element;
    list.replaceWith(list.cloneNode(true));
    click(TIME);
    await says('fault', 'Сторінка змінилася, і показане зникло.');
    await says('title', 'ім’я');
  });

  const toOwn = async ({ at, click, says }: ReturnType<typeof teach>) => {
    at('only-thread')?.click();
    await says('title', 'повідомлення покупця');
    click('.line p');
    await says('title', 'своє повідомлення');
  };

  const toTime = async (taught: ReturnType<typeof teach>) => {
    await toOwn(taught);
    taught.click('.mine p');
    await taught.says('title', 'час будь-якого повідомлення');
  };

  test('the same message', async () => {
    const taught = teach();
    await toOwn(taught);
    taught.click('.line p');
    await taught.says('title', 'час');
    taught.click('.line small');
    await taught.says('fault', 'Це те саме повідомлення.');
    await taught.says('title', 'своє повідомлення');
  });

  test('a message of nobody', async () => {
    const taught = teach();
    await toOwn(taught);
    taught.click('.goods td');
    await taught.says('title', 'час');
    taught.click('.line small');
    await taught.says('fault', 'Ці повідомлення не з однієї розмови.');
  });

  test('messages that nothing tells apart', async () => {
    page.querySelector('.mine')?.classList.remove('mine');
    const taught = teach();
    await toOwn(taught);
    taught.click('.line:nth-of-type(2) p');
    await taught.says('title', 'час');
    taught.click('.line small');
    await taught.says('fault', 'нічим не відрізняються');
  });

  test('a time of no message', async () => {
    const taught = teach();
    await toTime(taught);
    taught.click(TIME);
    await taught.says('fault', 'Цей час не з цієї розмови.');
    await taught.says('title', 'час будь-якого повідомлення');
  });

  test.each([
    ['a search', 'input', 'Це пошук або фільтр'],
    ['a note', '.memo', 'це нотатка'],
    ['what cannot be written in', '.goods td', 'Сюди не можна писати.'],
  ])('%s for the field', async (_, select, said) => {
    const taught = teach();
    await toTime(taught);
    taught.click('.line small');
    await taught.says('title', 'поле');
    taught.click(select);
    await taught.says('fault', said);
  });

  test('a field that is locked', async () => {
    const taught = teach();
    await toTime(taught);
    taught.click('.line small');
    await taught.says('title', 'поле');
    page.querySelector('.answer')?.setAttribute('readonly', '');
    taught.click('.answer');
    await taught.says('fault', 'зараз не можна писати');
  });
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

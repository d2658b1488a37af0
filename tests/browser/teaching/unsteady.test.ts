/** Pages that are not there yet, do not stay, or lack what a timer needs: the seller reads what is the matter, and what helps. */
import { describe, expect, test, vi } from 'vitest';
import type { PageMap } from '../../../utils/domain/pages/page-map';
import { NAME, onTaughtPage, page, TIME, teach } from './pointed';
import { readBy } from './taught';

onTaughtPage();

const LOADING = 'Тут ще нічого не написано. Якщо сторінка завантажується, зачекайте.';
const GONE = 'Сторінка змінилася, і показане зникло. Покажіть ще раз.';

const all = (select: string) => [...page.querySelectorAll<HTMLElement>(select)];
/** Grey boxes stand where the words will be. */
function unloaded(elements: readonly HTMLElement[]): void {
  for (const element of elements) {
    element.replaceChildren();
    element.style.cssText += ';display:inline-block;width:50px;height:12px;background:#ddd';
  }
}
const again = (select: string) => {
  const element = page.querySelector(select) as Element;
  element.replaceWith(element.cloneNode(true));
};
const rowsBy = (map: PageMap | undefined) => {
  const reading = map && readBy(document, map, 'prom', 'Europe/Kyiv');
  return reading?.kind === 'read' ? reading.list?.rows.map(({ names }) => names.buyer) : reading;
};

async function toPoint(taught: ReturnType<typeof teach>, asked: 'own' | 'time' | 'reply') {
  taught.at('only-thread')?.click();
  await taught.says('title', 'повідомлення покупця');
  taught.click('.line p');
  await taught.says('title', 'своє повідомлення');
  if (asked === 'own') return;
  taught.click('.mine p');
  await taught.says('title', 'час будь-якого повідомлення');
  if (asked === 'time') return;
  taught.click('.line small');
  await taught.says('title', 'поле');
}

describe('a page that is half loaded:', () => {
  test('times that are not there yet', async () => {
    unloaded(all('time, small'));
    for (const cell of all('td:last-child')) cell.remove();
    const { click, says } = teach();
    click(NAME);
    await says('title', 'час');
    click(TIME);
    await says('fault', LOADING);
    await says('title', 'час');
  });

  test('times of messages that are not there yet', async () => {
    const taught = teach();
    unloaded(all('.line small'));
    await toPoint(taught, 'time');
    taught.click('.line small');
    await taught.says('fault', LOADING);
  });

  test('a message that is not there yet', async () => {
    unloaded(all('.line p, .line small'));
    const { at, click, says } = teach();
    at('only-thread')?.click();
    await says('title', 'повідомлення покупця');
    click('.line p');
    await says('fault', LOADING);
  });

  test('rows that come later are read by what the first ones taught', async () => {
    const [, , third] = all('.talk');
    const full = third?.innerHTML ?? '';
    unloaded(all('.talk:nth-child(3) > *'));
    const { click, says, at, kept } = teach();
    click(NAME);
    await says('title', 'час');
    click(TIME);
    await says('title', 'Ці 3 рядки — ваші чати?');
    at('yes')?.click();
    await vi.waitFor(() => expect(kept).toHaveLength(1));
    if (third) third.innerHTML = full;
    expect(rowsBy(kept[0]?.[0])).toEqual(['Олена', 'Ірина К.', 'Петро']);
  });
});

describe('a page that changes while it is taught:', () => {
  test('a list that is drawn anew before the second point', async () => {
    const { click, says } = teach();
    click(NAME);
    await says('title', 'час');
    again('.talks');
    click(TIME);
    await says('fault', GONE);
    await says('title', "ім'я");
    click(NAME);
    await says('title', 'час');
    click(TIME);
    await says('title', 'Ці 3 рядки');
  });

  test('a list that is drawn anew while it is shown', async () => {
    const { click, says, at, kept, outlined } = teach();
    click(NAME);
    await says('title', 'час');
    click(TIME);
    await says('title', 'Ці 3 рядки');
    await vi.waitFor(() => expect(outlined('row')).toBe(3));
    again('.talks');
    // What is shown is there no more.
    await vi.waitFor(() => expect(outlined('row')).toBe(0));
    at('yes')?.click();
    await vi.waitFor(() => expect(kept).toHaveLength(1));
    expect(rowsBy(kept[0]?.[0])).toEqual(['Олена', 'Ірина К.', 'Петро']);
  });

  test('a conversation that is drawn anew between points', async () => {
    const taught = teach();
    await toPoint(taught, 'time');
    again('.feed');
    taught.click('.line small');
    await taught.says('fault', GONE);
    await taught.says('title', 'повідомлення покупця');
  });

  test('a message that comes between points', async () => {
    const taught = teach();
    await toPoint(taught, 'reply');
    page
      .querySelector('.feed')
      ?.insertAdjacentHTML('beforeend', '<div class="line"><div><p>Ви тут?</p><small>10:09</small></div></div>');
    taught.click('.answer');
    await taught.says('title', 'хто що писав');
    await vi.waitFor(() => expect([taught.outlined('buyer'), taught.outlined('own')]).toEqual([3, 1]));
  });

  test('another chat that is opened between points', async () => {
    const taught = teach();
    await toPoint(taught, 'reply');
    const feed = page.querySelector('.feed') as Element;
    feed.innerHTML = feed.innerHTML.replace('Олена', 'Ірина К.').replaceAll('09:5', '08:1');
    taught.click('.answer');
    await taught.says('fault', GONE);
    await taught.says('title', 'повідомлення покупця');
  });
});

describe('a page with two lists of chats:', () => {
  const second = (style: string) => {
    const lists = document.createElement('div');
    lists.style.cssText = style;
    const list = page.querySelector('.talks') as Element;
    list.replaceWith(lists);
    const other = list.cloneNode(true) as Element;
    for (const [at, name] of ['Марта', 'Іван Б.', 'Уляна'].entries())
      other.querySelectorAll('b')[at]?.replaceChildren(name);
    lists.append(list, other);
  };

  test('side by side, only the one is read that was shown', async () => {
    second('display:flex;gap:60px');
    const { click, says, at, kept } = teach();
    click(`.talks:last-child ${NAME}`);
    await says('title', 'час');
    click(`.talks:last-child ${TIME}`);
    await says('title', 'Ці 3 рядки — ваші чати?');
    at('yes')?.click();
    await vi.waitFor(() => expect(kept).toHaveLength(1));
    expect(rowsBy(kept[0]?.[0])).toEqual(['Марта', 'Іван Б.', 'Уляна']);
  });

  test('one below the other, all are shown, and the seller says whether they are theirs', async () => {
    second('width:320px');
    const { click, says } = teach();
    click(NAME);
    await says('title', 'час');
    click(TIME);
    await says('title', 'Ці 6 рядків — ваші чати?');
  });
});

describe('a page without the times that a timer needs:', () => {
  test('none at all', async () => {
    for (const time of all('time, small, td:last-child')) time.replaceChildren('тут');
    const { click, says } = teach();
    click(NAME);
    await says('title', 'час');
    click(TIME);
    await says('fault', 'На цій сторінці немає жодного часу. Без часу немає й таймера.');
  });

  test('none at messages', async () => {
    for (const time of all('.line small')) time.replaceChildren('прочитано');
    const taught = teach();
    await toPoint(taught, 'time');
    taught.click('.line small');
    await taught.says('fault', 'Тут немає часу, який Takt розуміє: «прочитано».');
  });

  test('only days at messages', async () => {
    for (const time of all('.line small')) time.replaceChildren('12.11.2026');
    const taught = teach();
    await toPoint(taught, 'time');
    taught.click('.line small');
    await taught.says('fault', '«12.11.2026» — це день, а потрібен час повідомлення.');
  });

  test('hours at messages of which nobody knows the day', async () => {
    for (const [at, time] of all('.line small').entries()) time.replaceChildren(['18:40', '09:10', '12:30'][at] ?? '');
    const taught = teach();
    await toPoint(taught, 'time');
    taught.click('.line small');
    await taught.says('fault', 'Біля повідомлень є години, та не видно, якого дня. Таймер був би неправильним.');
  });
});

/** Points from which nothing can be made: each is explained, and what is asked for next is what it takes. */
import { describe, expect, test, vi } from 'vitest';
import { NAME, onTaughtPage, page, TIME, teach } from './pointed';

onTaughtPage();

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
    await says('fault', "«11:05» — це час, а не ім'я.");
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
    await says('fault', "Ім'я і час із різних списків.");
  });

  test('a word of the menu for a name', async () => {
    page.insertAdjacentHTML('afterbegin', '<nav><a>Головна</a> <a class="orders">Замовлення</a></nav>');
    const { click, says, text } = teach();
    click('.orders');
    await says('fault', '«Замовлення» стоїть не в рядку списку з часом.');
    await says('title', "ім'я");
    click(NAME);
    await says('title', 'час');
    expect(text('fault')).toBe('');
  });

  test('one row', async () => {
    for (const row of page.querySelectorAll('.talk:not(:nth-child(2))')) row.remove();
    page.querySelector('.goods')?.remove();
    const { click, says } = teach();
    click('.talk b');
    await says('fault', 'Тут лише один такий рядок.');
    await says('title', "ім'я");
  });

  const twice = (): void => {
    const lists = document.createElement('div');
    lists.style.cssText = 'display:flex;gap:60px';
    const list = page.querySelector('.talks') as Element;
    list.replaceWith(lists);
    lists.append(list, list.cloneNode(true));
  };

  test('of two lists side by side the one that was pointed into is shown', async () => {
    twice();
    const { click, says, outlined } = teach();
    click(NAME);
    await says('title', 'час');
    click(TIME);
    await says('title', 'Ці 3 рядки — ваші чати?');
    await vi.waitFor(() => expect(outlined('row')).toBe(3));
  });

  test('a time of the list beside it', async () => {
    twice();
    const { click, says } = teach();
    click(NAME);
    await says('title', 'час');
    click(`.talks:last-child ${TIME}`);
    await says('fault', "Ім'я і час із різних списків.");
  });

  test('hours of days that stand apart', async () => {
    const day = document.createElement('li');
    day.textContent = 'вчора';
    page.querySelector('.talk')?.after(day);
    const { click, says } = teach();
    click('.talk:nth-child(3) b');
    await says('title', 'час');
    click('.talk:nth-child(3) time');
    await says('fault', 'дні написано окремо');
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
    await says('title', "ім'я");
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
    await taught.says('fault', 'Це те саме повідомлення.');
    await taught.says('title', 'своє повідомлення');
  });

  test('another part of the same message', async () => {
    page.querySelector('.line p')?.insertAdjacentHTML('afterend', '<q>Чашка біла</q>');
    const taught = teach();
    await toOwn(taught);
    taught.click('.line q');
    await taught.says('fault', 'Це те саме повідомлення.');
    taught.click('.mine p');
    await taught.says('title', 'час будь-якого повідомлення');
  });

  test('but not two messages under one time', async () => {
    const bubble = (text: string) => `<div class="bubble" style="background:#eee"><span>${text}</span></div>`;
    for (const line of page.querySelectorAll('.line > div'))
      line.innerHTML = `${bubble('Добрий день')}${bubble('Питання')}<small>${line.querySelector('small')?.textContent}</small>`;
    const taught = teach();
    taught.at('only-thread')?.click();
    await taught.says('title', 'повідомлення покупця');
    taught.click('.bubble:nth-of-type(1) span');
    await taught.says('title', 'своє повідомлення');
    taught.click('.bubble:nth-of-type(2) span');
    await taught.says('title', 'час будь-якого повідомлення');
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
    await taught.says('title', 'своє повідомлення');
    await taught.says('fault', 'читайте лише час');
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

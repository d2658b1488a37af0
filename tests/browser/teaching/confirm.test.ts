/** What is asked before anything is kept, and what of a wrong point is noticed there. */
import { expect, test, vi } from 'vitest';
import type { PageMap } from '../../../utils/domain/pages/page-map';
import { NAME, onTaughtPage, page, TIME, teach } from './pointed';
import { readBy } from './taught';

onTaughtPage();

/** Where a wrong name may be pointed at: the words of the chat below it. */
const PREVIEW = '.talk:nth-child(2) p';

async function toList(name: string, { click, says } = teach()) {
  click(name);
  await says('title', 'Тепер клацніть час');
  click(TIME);
  await says('title', 'Ці 3 рядки');
}

test('of a list that is not so all is shown again, and what is kept then has the right names', async () => {
  const taught = teach();
  await toList(PREVIEW, taught);
  await taught.says('names', 'Добрий день, питання 0, Добрий день, питання 1');
  taught.at('again')?.click();
  await taught.says('title', "Клацніть ім'я покупця");
  await toList(NAME, taught);
  expect(taught.text('fault')).toBe('');
  expect(taught.text('names')).toBe('Олена, Ірина К., Петро');
  taught.at('yes')?.click();
  await vi.waitFor(() => expect(taught.kept).toHaveLength(1));
  const reading = readBy(document, taught.kept[0]?.[0] as PageMap, 'prom', 'Europe/Kyiv');
  expect(reading).toMatchObject({ list: { rows: [{ names: { buyer: 'Олена' } }, {}, {}] } });
});

test('names are said as they are written, a long one not all of it, and not those of all', async () => {
  const [first, second] = [...page.querySelectorAll('.talk b')];
  if (first) first.textContent = '<img src=x onerror=alert(1)>';
  if (second) second.textContent = 'Торговий дім «Карпатський затишок»';
  page.querySelector('.talks')?.append(...[3, 4].map((at) => anotherTalk(at)));
  const taught = teach();
  taught.click(NAME);
  await taught.says('title', 'Тепер клацніть час');
  taught.click(TIME);
  await taught.says('title', 'Ці 5 рядків');
  expect(taught.text('names')).toBe('<img src=x onerror=alert(1)>, Торговий дім «Карпатський зат…, Петро…');
  expect(taught.at('names')?.children).toHaveLength(0);
});

function anotherTalk(at: number): Element {
  const talk = page.querySelector('.talk:last-child')?.cloneNode(true) as Element;
  talk.setAttribute('data-talk', `70${at}41`);
  return talk;
}

const TALK = [
  ['b', '09:50', 'Вітаю'],
  ['b', '09:58', 'Чи є в наявності?'],
  ['a', '10:01', 'Так, є.'],
  ['b', '10:05', 'Дякую, беру дві'],
];

/** The last words of the conversation stand in the first row, and who wrote what is told by a tone alone. */
async function threadShown(buyer: string, own: string, more: { readonly row?: string } = {}) {
  const row = page.querySelector('.talk') as Element;
  row.insertAdjacentHTML('beforeend', more.row ?? '<i class="badge">1</i>');
  (row.querySelector('p') as Element).textContent = ' Дякую,  беру дві';
  const feed = page.querySelector('.feed') as Element;
  feed.innerHTML = TALK.map(
    ([tone, time, said]) =>
      `<div class="tone-${tone}" style="padding:6px;background:${tone === 'a' ? '#eef' : '#fff'}"><p>${said}</p><small>${time}</small></div>`,
  ).join('');
  const taught = teach();
  await toList(NAME, taught);
  taught.at('yes')?.click();
  await taught.says('title', 'Відкрийте чат');
  taught.at('to-thread')?.click();
  for (const [point, next] of [
    [buyer, 'своє'],
    [own, 'час'],
    ['.feed small', 'поле'],
    ['.answer', 'хто що'],
  ] as const) {
    taught.click(point);
    await taught.says('title', next);
  }
  return taught;
}

test('sides that the list contradicts are doubted, and are not kept by the first button', async () => {
  const { at, says, kept, root, text } = await threadShown('.tone-a p', '.tone-b p');
  await says('doubt', 'У списку останнім писав покупець, а тут це ваше повідомлення: чи не навпаки?');
  expect(root().activeElement).toBe(at('again'));
  expect(text('yes')).toBe('Позначено правильно, зберегти');
  at('again')?.click();
  await says('title', 'будь-яке повідомлення покупця');
  expect(kept).toHaveLength(1);
});

test('who knows better keeps them all the same', async () => {
  const { at, kept } = await threadShown('.tone-a p', '.tone-b p');
  at('yes')?.click();
  await vi.waitFor(() => expect(kept).toHaveLength(2));
});

test.each([
  ['of the sides that the list confirms', '.tone-b p', '.tone-a p', undefined],
  ['of a row that does not say who wrote', '.tone-a p', '.tone-b p', ''],
])('nothing is doubted %s', async (_, buyer, own, row) => {
  const { text, root, at } = await threadShown(buyer, own, row === undefined ? {} : { row });
  expect(text('doubt')).toBe('');
  expect(root().activeElement).toBe(at('yes'));
});

test('the field is asked about too, and is outlined by its name', async () => {
  const { text, root } = await threadShown('.tone-b p', '.tone-a p');
  expect(text('hint')).toContain('Відповідаєте в полі, що в подвійній рамці.');
  await vi.waitFor(() => expect(root().querySelector('.outline-reply')?.textContent).toBe('поле для відповіді'));
});

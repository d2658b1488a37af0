/** A list of one row: nothing on the page is like it. */
import { expect, test } from 'vitest';
import { at, inferred } from './inferred';

const INSIDE = '<b>Олена Ковальчук</b> <time>12:20</time><p>А коли чекати на посилку?</p>';

const rowsIn = async (html: string) =>
  (await inferred(html)).read.list?.rows.map(({ names, last }) => [names.buyer, last?.at, last?.text]);

test.each<[string, string]>([
  ['a button', `<div><button class="talk">${INSIDE}</button></div>`],
  ['a link', `<ul><li><a href="/chat/70014">${INSIDE}</a></li></ul>`],
  [
    'a row of a table',
    '<table><tr><td><a href="/chat/70014">Олена Ковальчук</a></td><td>12:20</td><td>А коли чекати на посилку?</td></tr></table>',
  ],
])('one chat that is %s is a list of one', async (_, html) => {
  expect(await rowsIn(`<h1>Повідомлення покупців</h1>${html}`)).toEqual([
    ['Олена Ковальчук', at(12, 20), 'А коли чекати на посилку?'],
  ]);
});

test.each<[string, string]>([
  ['nothing says that it is of chats', `<h1>Новини команди</h1><a href="/news/70014">${INSIDE}</a>`],
  ['it cannot be opened', `<h1>Повідомлення покупців</h1><div>${INSIDE}</div>`],
  [
    'nobody is named',
    '<h1>Повідомлення</h1><a href="/chat/70014"><time>12:20</time><p>Оновили правила доставки, прочитайте.</p></a>',
  ],
  [
    'what is like a name stands behind the words, as a state does',
    '<h1>Питання</h1><table><tr role="button" tabindex="0"><td>18.11.2026, 12:20</td><td>Яка довжина дроту в лампи?</td><td>Опрацьовано</td></tr></table>',
  ],
  ['nothing was written', '<h1>Повідомлення</h1><a href="/chat/70014"><b>Олена Ковальчук</b> <time>12:20</time></a>'],
])('one row is no list where %s', async (_, html) => {
  expect(await rowsIn(html)).toBeUndefined();
});

const FACE = '<img alt="" width="48" height="48" style="float:left">';
const asked = (head: string, time: string, text: string) =>
  `<div class="media">${FACE}<div class="body" style="margin-left:70px"><h4>${head} <small>${time}</small></h4><p>${text}</p></div></div>`;
const question = (media: string) =>
  `<h1>Питання № 5519023</h1><main><div class="panel">${media}</div><form><label for="a">Ваша відповідь</label><textarea id="a" style="width:95%"></textarea><button type="button">Опублікувати відповідь</button></form></main>`;

test('one that stands beside a face is the buyer’s by the name over it; the answer below bears another', async () => {
  const { read, again, page } = await inferred(
    question(asked('Олександра Витвицька', '18.11.2026 14:03', 'Чи можна замовити з чорною фурнітурою?')),
  );
  expect(read.thread).toMatchObject({
    ...{ kind: 'thread', names: { buyer: 'Олександра Витвицька' } },
    messages: [{ author: 'buyer', at: at(14, 3), text: 'Чи можна замовити з чорною фурнітурою?' }],
  });
  page
    .querySelector('.panel')
    ?.insertAdjacentHTML('beforeend', asked('Двері & Ко', '18.11.2026 14:20', 'Так, три тижні.'));
  expect(again().thread).toMatchObject({ kind: 'page-changed', field: 'message.own' });
});

test('a time of day alone is today’s where nothing says otherwise', async () => {
  const { read } = await inferred(question(asked('Олександра Витвицька', '14:03', 'Скільки чекати?')));
  expect(read.thread).toMatchObject({ messages: [{ author: 'buyer', at: at(14, 3) }] });
});

test.each<[string, string]>([
  ['it lies ahead of now', question(asked('Олександра Витвицька', '23:50', 'Скільки чекати?'))],
  ['a day stands over all', `<h3>Вчора</h3>${question(asked('Олександра Витвицька', '14:03', 'Скільки чекати?'))}`],
  [
    'a day is named beside it',
    question(`<p>Запитання від 15 листопада</p>${asked('Олександра Витвицька', '14:03', 'Скільки чекати?')}`),
  ],
  [
    'they are in no order',
    question(
      ['14:03', '09:10', '12:40'].map((time) => asked('Олександра Витвицька', time, 'Скільки чекати?')).join(''),
    ),
  ],
])('a time of day is of nobody knows which day where %s', async (_, html) => {
  expect((await inferred(html)).read.thread).toBeUndefined();
});

test('what a shop writes to the support is no buyer’s', async () => {
  const { read } = await inferred(
    `<h1>Звернення до підтримки</h1><main><div><p>Не відкривається кабінет, допоможіть.</p><i>${'18.11.2026'} 12:10</i></div>
     <div><textarea style="width:95%" placeholder="Напишіть повідомлення"></textarea><button>Надіслати</button></div></main>`,
  );
  expect(read.thread).toBeUndefined();
});

test('where nobody is named it is enough that it is a chat, and that something can be sent', async () => {
  const mini = (label: string) =>
    `<div aria-label="${label}" style="width:340px"><div><div>Дорота<small>Замовлення 805220917</small></div></div><div>
     <div class="m" style="display:flex"><div style="background:#eee;max-width:70%">Хочу іншого кольору</div><span>18.11.2026 14:03</span></div>
     <div class="m" style="display:flex"><div style="background:#eee;max-width:70%">Можна фіолетову замість сірої?</div><span>18.11.2026 14:04</span></div></div>
     <div><div contenteditable="true" role="textbox" data-placeholder="Повідомлення" style="height:40px"></div><button aria-label="Надіслати">➤</button></div></div>`;
  const { read } = await inferred(mini('Чат'));
  expect(read.thread).toMatchObject({ messages: [{ author: 'buyer' }, { author: 'buyer', at: at(14, 4) }] });
  expect((await inferred(mini('Звіт'))).read.thread).toBeUndefined();
});

/** Rows of a list that are unfolded: the field for the answer stands in a row of its own behind that of the question. */

import { expect, test } from 'vitest';
import { at, inferred } from './inferred';

const DAY = '18.11.2026';
const ASKED = [
  ['Анна', '14:02', 'Чи можна прати плед у машинці?'],
  ['Георгій', '12:44', 'Чи підходить чайник для газової плити?'],
  ['Оксана Б.', '09:15', 'Чи буде розмір сімейний?'],
] as const;
const row = ([name, time, text]: (typeof ASKED)[number]) =>
  `<tr class="row" role="button" tabindex="0"><td>Товар 12</td><td><div><span>${name}</span> <i>${DAY} ${time}</i></div><div class="text">${text}</div></td></tr>`;
const FIELD =
  '<tr class="more"><td colspan="2"><textarea style="width:90%" placeholder="Вашу відповідь побачать усі"></textarea><button>Опублікувати</button></td></tr>';
const page = (opened: number, more: string) =>
  `<h1>Питання</h1><table style="width:100%"><tbody>${ASKED.map((one, index) => row(one) + (index === opened ? more : '')).join('')}</tbody></table>`;

test('the question is read with the field behind it, and the next one that is opened too', async () => {
  const { read, again, page: shown } = await inferred(page(1, FIELD));
  const said = ({ thread }: typeof read) =>
    thread?.kind === 'thread'
      ? {
          buyer: thread.names.buyer,
          field: thread.reply?.localName,
          talk: thread.messages.map((one) => [one.author, one.at, one.text]),
        }
      : undefined;
  expect(read.list?.rows).toHaveLength(3);
  expect(said(read)).toEqual({
    buyer: 'Георгій',
    field: 'textarea',
    talk: [['buyer', at(12, 44), 'Чи підходить чайник для газової плити?']],
  });
  shown.querySelector('tr')?.after(shown.querySelector('.more') as Element);
  expect(said(again())).toEqual({
    buyer: 'Анна',
    field: 'textarea',
    talk: [['buyer', at(14, 2), 'Чи можна прати плед у машинці?']],
  });
});

test('a field for a complaint behind a row is none for its answer', async () => {
  const { read } = await inferred(
    page(
      1,
      FIELD.replace('Вашу відповідь побачать усі', 'Поясніть, чому скарга').replace('Опублікувати', 'Поскаржитися'),
    ),
  );
  expect(read.list?.rows).toHaveLength(3);
  expect(read.thread).toBeUndefined();
});

test('what is opened under a row is of who is named in it, also of the row that is opened next', async () => {
  const panel = ([name, time, text]: (typeof ASKED)[number], isOpen: boolean) =>
    `<section class="panel ${isOpen ? 'expanded' : ''}"><header role="button" aria-expanded="${isOpen}"><b>${name}</b><span>${text.slice(0, 20)}…</span><i>${DAY} ${time}</i></header>
     ${isOpen ? `<div class="body"><div class="talk"><div class="line"><p>${text}</p><small>${DAY} ${time}</small></div></div><div><textarea placeholder="Напишіть відповідь покупцеві"></textarea><button>Відповісти</button></div></div>` : ''}</section>`;
  const opened = (at: number) =>
    `<h1>Запитання продавцю</h1><div>${ASKED.map((one, index) => panel(one, index === at)).join('')}</div>`;
  const buyerOf = ({ thread }: Awaited<ReturnType<typeof inferred>>['read']) =>
    thread?.kind === 'thread' ? thread.names.buyer : undefined;
  const { read, again, page: shown } = await inferred(opened(1));
  expect(buyerOf(read)).toBe('Георгій');
  shown.body.innerHTML = opened(2);
  expect(buyerOf(again())).toBe('Оксана Б.');
});

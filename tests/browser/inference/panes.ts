/** Pages on which hardly anything has a class: the chats on one side, the messages of one of them on the other. */

type Line = readonly [author: 'buyer' | 'seller', time: string, text: string];

export const CHATS = [
  ['Олена Ковальчук', '12:20', 'А коли чекати на посилку?'],
  ['Ігор Назарук', '11:45', 'Чи є такий самий синій?'],
  ['Марія Гнатюк', '10:31', 'Дякую, отримала.'],
  ['Степан Лисенко', '09:15', 'Не підійшов розмір, як повернути?'],
  ['Надія Бойко', '08:02', 'Скільки коштує доставка?'],
] as const;

export const TALK: readonly Line[] = [
  ['buyer', '09:02', 'Доброго дня, чи є він у наявності?'],
  ['seller', '09:10', 'Так, є два.'],
  ['buyer', '09:15', 'Тоді беру обидва'],
  ['seller', '09:40', 'Дякуємо за замовлення!'],
  ['buyer', '09:52', 'Можна післяплатою?'],
  ['seller', '10:05', 'Так, звичайно.'],
  ['buyer', '10:11', 'А який термін зберігання на пошті?'],
  ['seller', '10:20', 'Пʼять днів, потім посилка їде назад.'],
  ['buyer', '10:44', 'Тоді відправте в четвер'],
  ['seller', '11:02', 'Домовились, відправимо в четвер.'],
  ['buyer', '12:02', 'І ще одне питання.'],
  ['buyer', '12:20', 'А коли чекати на посилку?'],
];
const NAME = 'Олена Ковальчук';
const FIELD =
  '<div><textarea style="width:80%" placeholder="Напишіть повідомлення"></textarea><button>Надіслати</button></div>';

const chat = ([name, time, text]: readonly string[]) =>
  `<div style="padding:8px;cursor:pointer"><div><b>${name}</b> <span>${time}</span></div><div>${text}</div></div>`;
const chats = CHATS.map(chat).join('');

const labelled = ([author, time, text]: Line) =>
  `<div style="padding:8px"><div><b>${author === 'buyer' ? NAME : 'Ви'}</b> <span>${time}</span></div><div>${text}</div></div>`;
const called = ([author, time, text]: Line) =>
  `<div style="padding:8px"><div><b>${author === 'buyer' ? NAME : 'Крамниця «Мрія»'}</b> <span>${time}</span></div><div>${text}</div></div>`;
const faced = ([author, time, text]: Line) =>
  `<div style="display:flex;padding:6px;flex-direction:${author === 'buyer' ? 'row' : 'row-reverse'}"><div style="width:32px;height:32px;border-radius:50%;background:#ccc">${author === 'buyer' ? 'О' : 'М'}</div><div style="max-width:60%;background:#eef"><div>${text}</div><span>${time}</span></div></div>`;
const sided = ([author, time, text]: Line) =>
  `<div style="padding:8px;text-align:${author === 'buyer' ? 'left' : 'right'}"><div style="display:inline-block;background:#eee"><div>${text}</div> <span>${time}</span></div></div>`;
const pushed = ([author, time, text]: Line) =>
  `<div style="width:60%;${author === 'buyer' ? '' : 'margin-left:auto'}"><div>${text}</div><div><span>${time}</span></div></div>`;

type Frame = (talk: string) => string;

const row: Frame = (talk) =>
  `<div style="display:flex;height:600px"><div style="width:300px">${chats}</div><div style="flex:1">${talk}${FIELD}</div></div>`;
const headed: Frame = (talk) =>
  `<div style="display:flex;height:600px"><div style="width:300px"><h3>Чати</h3><div>${chats}</div></div>
   <div style="flex:1"><h3>${NAME}</h3><div>${talk}</div>${FIELD}</div></div>`;
const grid: Frame = (talk) =>
  `<div style="display:grid;grid-template-columns:1fr 1fr"><div>${chats}</div><div><div><b>${NAME}</b></div><div>${talk}</div>${FIELD}</div></div>`;
const table: Frame = (talk) =>
  `<table style="width:100%"><tr><td style="width:35%">${chats}</td><td><h4>${NAME}</h4>${talk}${FIELD}</td></tr></table>`;
const mirrored: Frame = (talk) =>
  `<div style="display:flex;flex-direction:row-reverse"><div style="width:320px">${chats}</div><div style="flex:1">${talk}${FIELD}</div></div>`;
const shared: Frame = (talk) =>
  `<style>.col{display:flex;flex-direction:column}.w-1{width:300px}.w-2{flex:1}</style>
   <div style="display:flex"><div class="col w-1">${chats}</div><div class="col w-2">${talk}${FIELD}</div></div>`;

const halves: Frame = (talk) =>
  `<div style="display:grid;grid-template-columns:1fr 1fr"><div>${chats}</div><div>${talk}${FIELD}</div></div>`;

export const FRAMES = { halves, row, headed, grid, table, mirrored, shared };
export const LINES = { labelled, called, faced, sided, pushed };

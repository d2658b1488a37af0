/** Whose messages are, on pages without a class: by what stands in their styles and attributes, and where by nothing, by nothing. */
import { describe, expect, test } from 'vitest';
import type { PageMap } from '../../../utils/domain/pages/page-map';
import { isFault, made, readBy, shown, teacherFor } from './taught';

type Author = 'buyer' | 'seller';
type Line = readonly [author: Author, time: string, text: string];
type Draw = (line: Line) => string;

const TALK: readonly Line[] = [
  ['buyer', '09:02', 'Добрий день, чи є він у наявності?'],
  ['seller', '09:10', 'Так, є два.'],
  ['buyer', '09:15', 'Тоді беру обидва'],
  ['seller', '09:40', 'Дякуємо за замовлення!'],
];
/** The same one, as it stands an hour later. */
const LATER: readonly Line[] = [...TALK, ['buyer', '09:52', 'А коли чекати на посилку?'], ['buyer', '09:53', 'Дякую']];

const pageOf = (talk: readonly Line[], draw: Draw) =>
  `<body><h3>Олена</h3><div style="width:600px">${talk.map(draw).join('')}</div><textarea placeholder="Ваша відповідь"></textarea></body>`;

const words = ([, time, text]: Line) => `<p>${text}</p><small>${time}</small>`;
const isOwn = ([author]: Line) => author === 'seller';
/** Of the line, and of the box in it. */
const styled =
  (line: (isOwn: boolean) => string, box: (isOwn: boolean) => string = () => 'max-width:300px'): Draw =>
  (one) =>
    `<div style="${line(isOwn(one))}"><div style="${box(isOwn(one))}">${words(one)}</div></div>`;

const WAYS: Readonly<Record<string, Draw>> = {
  'where they are pushed to': styled((own) => (own ? 'display:flex;justify-content:flex-end' : 'display:flex')),
  'where they are pushed to, said of both': styled(
    (own) => `display:flex;justify-content:flex-${own ? 'end' : 'start'}`,
  ),
  'a margin of its own width': styled(
    () => 'padding:4px',
    (own) => (own ? 'width:300px;margin-left:auto' : 'width:300px'),
  ),
  'a margin in short': styled(
    () => 'padding:4px',
    (own) => (own ? 'width:300px;margin:4px 0 4px auto' : 'width:300px;margin:4px auto 4px 0'),
  ),
  'a margin as the language runs': styled(
    () => 'padding:4px',
    (own) => (own ? 'width:300px;margin-inline-start:auto' : 'width:300px'),
  ),
  'a margin in figures': styled(
    () => 'padding:4px',
    (own) => (own ? 'width:300px;margin-left:240px' : 'width:300px;margin-left:0'),
  ),
  'how the text is aligned': styled((own) => (own ? 'text-align:right' : '')),
  'the column’s end': styled((own) => `display:flex;flex-direction:column;align-items:flex-${own ? 'end' : 'start'}`),
  'a place in figures': styled(
    () => 'position:relative;height:60px',
    (own) => `position:absolute;width:300px;${own ? 'right:12px' : 'left:12px'}`,
  ),
  'a background, as it is written': styled(
    () => 'padding:4px',
    (own) => `padding:6px;background:${own ? '#eef' : '#fff'}`,
  ),
  'a background, as scripts set it': styled(
    () => 'padding:4px',
    (own) => `padding: 6px; background-color: rgb(${own ? '220, 240, 255' : '241, 241, 241'});`,
  ),
  'a background of the seller’s alone': styled(
    () => 'padding:4px',
    (own) => `padding:6px${own ? ';background:#e7f5d9' : ''}`,
  ),
  'a property of the page’s own': styled((own) => `--side:${own ? 1 : 0};margin-left:calc(var(--side) * 280px)`),
  'an attribute of old': (one) =>
    `<table width="100%"><tbody><tr><td align="${isOwn(one) ? 'right' : 'left'}">${words(one)}</td></tr></tbody></table>`,
  'a colour of old': (one) =>
    `<table width="100%"><tbody><tr><td bgcolor="${isOwn(one) ? '#eeeeff' : '#ffffff'}">${words(one)}</td></tr></tbody></table>`,
  'what stands beside them': (one) =>
    `<div style="display:flex"><div style="${isOwn(one) ? 'flex:1' : 'max-width:300px'}">${isOwn(one) ? '' : words(one)}</div><div style="${isOwn(one) ? 'max-width:300px' : 'flex:1'}">${isOwn(one) ? words(one) : ''}</div></div>`,
};

const ways = Object.entries(WAYS);

describe('they are told by', () => {
  test.each(ways)('%s', async (_, draw) => {
    const map = await taught(pageOf(TALK, draw));
    for (const talk of [TALK, LATER]) expect(await authorsBy(map, pageOf(talk, draw))).toEqual(authorsOf(talk));
  });
});

async function taught(html: string): Promise<PageMap> {
  const page = await shown(html);
  const teacher = teacherFor(page, 'prom');
  const found = await teacher.thread(await made(teacher, pointsOn(page)), true);
  if (isFault(found)) throw new Error(found.fault);
  return found.map;
}

/** The first of either side. */
function pointsOn(page: Document) {
  const [buyer, own] = [...page.querySelectorAll('p')] as unknown as [Element, Element];
  const reply = page.querySelector('textarea') as Element;
  return { buyer, own, 'message-time': page.querySelector('small') as Element, reply };
}

async function authorsBy(map: PageMap, html: string) {
  const reading = readBy(await shown(html), map, 'prom', 'Europe/Kyiv');
  return reading.kind === 'read' && reading.thread?.kind === 'thread'
    ? reading.thread.messages.map(({ author }) => author)
    : reading;
}

const authorsOf = (talk: readonly Line[]) => talk.map(([author]) => author);

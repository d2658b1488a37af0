/** What rich editors make of a text, read as the seller reads it. */
import { describe, expect, test } from 'vitest';
import { richText } from '../../../utils/editors/rich/rich-text';
import { onPage } from './fields';

function fieldOf(html: string, style = ''): HTMLElement {
  const page = onPage();
  page.innerHTML = `<div contenteditable="true" style="${style}">${html}</div>`;
  return page.firstElementChild as HTMLElement;
}

const shapes: readonly (readonly [name: string, html: string, value: string, style?: string])[] = [
  ['nothing', '', ''],
  ['a line without a block', 'Вітаю', 'Вітаю'],
  [
    'a first line bare and others in blocks, as Chromium makes them',
    'Вітаю<div>Так</div><div>Ні</div>',
    'Вітаю\nТак\nНі',
  ],
  ['an empty line that a break holds open', '<div>Вітаю</div><div><br></div><div>Так</div>', 'Вітаю\n\nТак'],
  ['breaks', 'Вітаю<br>Так', 'Вітаю\nТак'],
  ['a break at the end, which only holds the line open', '<p>Вітаю<br></p>', 'Вітаю'],
  ['two breaks at the end', 'Вітаю<br><br>', 'Вітаю\n'],
  ['empty blocks', '<p></p><p></p>', '\n'],
  [
    'blocks in blocks, as Draft.js',
    '<div><div><div><span><span>Так</span></span></div></div><div><div><span><br></span></div></div></div>',
    'Так\n',
  ],
  ['parts of a line', '<p>Віт<b>аю</b>, <i>О<u>ле</u></i>но</p>', 'Вітаю, Олено'],
  ['the spaces between blocks in the source', '\n  <p>Так</p>\n  <p>Ні</p>\n', 'Так\nНі'],
  ['a space at the end of a line, which does not break', '<p>Так&nbsp;</p>', 'Так '],
  ['what no eye sees', '<p>\uFEFFТ\u200Bак\u2060</p>', 'Так'],
  ['emoji whole', '<p>👨‍👩‍👧👍🏽</p>', '👨‍👩‍👧👍🏽'],
  ['not what is the editor’s own', '<span contenteditable="false">Ваше повідомлення</span><p>Так</p>', 'Так'],
  ['not what is hidden', '<p>Так<span style="display:none">!</span></p>', 'Так'],
  ['breaks in the text itself where they are kept', 'Вітаю\nТак', 'Вітаю\nТак', 'white-space: pre-wrap'],
  ['the break that holds a kept last line open', 'Вітаю\n\n', 'Вітаю\n', 'white-space: pre-wrap'],
  ['a list', '<ol><li>Раз</li><li>Два</li></ol>', 'Раз\nДва'],
];

describe.each(shapes.map(([name, html, value, style = '']) => ({ name, html, value, style })))(
  '$name',
  ({ html, value, style }) => {
    test('is read', () => {
      expect(richText(fieldOf(html, style)).value).toBe(value);
    });

    test('has a place for every offset, which is read as the same offset', () => {
      const field = fieldOf(html, style);
      const all = Array.from({ length: value.length + 1 }, (_, offset) => offset);
      const { pointAt } = richText(field);
      expect(richText(field, all.map(pointAt)).offsets).toEqual(all);
    });
  },
);

test('a place that the browser gives by the field’s children is the start or the end of a line', () => {
  const field = fieldOf('<p>Так</p><p>Ні</p>');
  const places = [0, 1, 2].map((offset) => ({ node: field, offset }));
  expect(richText(field, places).offsets).toEqual([0, 4, 6]);
});

test('a place outside of the field is none', () => {
  const field = fieldOf('Так');
  expect(richText(field, [{ node: document.body, offset: 0 }]).offsets).toEqual([undefined]);
});

test('a place behind what no eye sees is that of what one sees', () => {
  const field = fieldOf('<p>\uFEFFТак</p>');
  const node = field.querySelector('p')?.firstChild as Text;
  expect(
    richText(
      field,
      [0, 1, 2, 4].map((offset) => ({ node, offset })),
    ).offsets,
  ).toEqual([0, 0, 1, 3]);
});

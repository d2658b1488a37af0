/** Fields that the browser draws as blocks, with the keys that a seller presses. */
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { richEditorFor } from '../../../utils/editors/rich';
import { richText } from '../../../utils/editors/rich/rich-text';
import { marked } from './caret-text';
import { onPage } from './fields';

const UNDO = '{Control>}z{/Control}';
const REDO = '{Control>}{Shift>}z{/Shift}{/Control}';

type Made = (value: string) => HTMLElement;

/** A space at the end of a line is one that does not break, when it is typed; another would not be drawn. */
const asTyped = (value: string) => value.replace(/ $/gmu, '\u00A0').split('\n');
const inBlocks = (lines: readonly string[]) => lines.map((one) => `<div>${one}</div>`).join('');

const made =
  (attributes: string, inner: (lines: readonly string[]) => string): Made =>
  (value) => {
    const page = onPage();
    page.innerHTML = `<div ${attributes}></div>`;
    const field = page.firstElementChild as HTMLElement;
    field.innerHTML = value === '' ? '' : inner(asTyped(value));
    return field;
  };

const inRoot =
  (mode: ShadowRootMode): Made =>
  (value) => {
    const host = onPage();
    const root = host.attachShadow({ mode });
    root.innerHTML = '<div contenteditable="true"></div>';
    const field = root.firstElementChild as HTMLElement;
    field.innerHTML = value === '' ? '' : inBlocks(asTyped(value));
    return field;
  };

const fields: Readonly<Record<string, Made>> = {
  'a block that can be edited': made('contenteditable="true"', (lines) => lines.join('<br>')),
  'one with a block a line': made('contenteditable="true"', inBlocks),
  'one with paragraphs': made('contenteditable', (lines) => lines.map((one) => `<p>${one}</p>`).join('')),
  'one that keeps spaces': made('contenteditable="true" style="white-space: pre-wrap"', (lines) => lines.join('\n')),
  'one for plain text alone': made('contenteditable="plaintext-only"', (lines) => lines.join('\n')),
  'one in an open shadow root': inRoot('open'),
  'one in a closed shadow root': inRoot('closed'),
};

const selectionOf = (field: HTMLElement) =>
  ((field.getRootNode() as Document).getSelection?.() ?? document.getSelection()) as Selection;

function shownIn(field: HTMLElement): string {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selectionOf(field);
  const points = [
    { node: anchorNode as Node, offset: anchorOffset },
    { node: focusNode as Node, offset: focusOffset },
  ];
  const { value, offsets } = richText(field, points);
  const [start = 0, end = 0] = [...offsets].map((one) => one ?? -1).sort((a, b) => a - b);
  if (start === end) return `${value.slice(0, start)}|${value.slice(start)}`;
  return `${value.slice(0, start)}{${value.slice(start, end)}}${value.slice(end)}`;
}

function select(field: HTMLElement, [start, end]: readonly [number, number]): void {
  field.focus();
  const { pointAt } = richText(field);
  const [from, to] = [pointAt(start), pointAt(end)];
  selectionOf(field).setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

describe.each(Object.entries(fields))('%s', (_, make) => {
  test.each([
    ['into an empty field', '|', 'Дякую!', 'Дякую!|'],
    ['at the end', 'Вітаю. |', 'Дякую!', 'Вітаю. Дякую!|'],
    ['in the middle', 'Вітаю.| Бувайте', ' Дякую!', 'Вітаю. Дякую!| Бувайте'],
    ['over a selection', 'Вітаю. {Дякуємо!} Бувайте', 'Дякую!', 'Вітаю. Дякую!| Бувайте'],
    ['over a trigger', 'Вітаю. [=дякую]| Бувайте', 'Дякую!', 'Вітаю. Дякую!| Бувайте'],
    ['over a trigger behind which more was typed', 'Вітаю. [=дякую] ще|', 'Дякую!', 'Вітаю. Дякую! ще|'],
    ['with emoji around and in it', '🦊 [=x]|👍🏽', 'Дякую 👨‍👩‍👧!', '🦊 Дякую 👨‍👩‍👧!|👍🏽'],
    ['that is nothing, over a trigger', 'Вітаю. [=x]| Бувайте', '', 'Вітаю. | Бувайте'],
    ['of several lines', 'Вітаю. [=x]|', 'Раз\n\nДва  три\n', 'Вітаю. Раз\n\nДва  три\n|'],
    ['into the second of two lines', 'Вітаю.\n[=x]|', 'Раз\nДва', 'Вітаю.\nРаз\nДва|'],
    ['over two lines', 'А{Б\nВ}Г', '-', 'А-|Г'],
  ])('takes a text %s, and one Ctrl+Z takes it back', async (_, before, text, after) => {
    const { value, selection, range } = marked(before);
    const field = make(value);
    select(field, selection);
    const landing = await richEditorFor(field)?.replace(range, text, { caret: selection[1] });
    expect(landing).toEqual({ kind: 'landed', value: marked(after).value, joinedLines: false });
    expect(shownIn(field)).toBe(after);

    const bare = before.replace(/[[\]]/gu, '');
    await userEvent.keyboard(UNDO);
    await expect.poll(() => shownIn(field)).toBe(bare);
    await userEvent.keyboard(REDO);
    expect(richText(field).value).toBe(marked(after).value);
    await userEvent.keyboard(UNDO);
    expect(richText(field).value).toBe(marked(before).value);
  });

  test('tells the page once of a text, however many lines it has', async () => {
    const field = make('');
    field.focus();
    const inputs: string[] = [];
    field.addEventListener('input', () => inputs.push(richText(field).value));
    await richEditorFor(field)?.replace({ start: 0, end: 0 }, 'Раз\n\nДва\nТри');
    expect(inputs).toEqual(['Раз\n\nДва\nТри']);
  });

  test('goes on where the text ends', async () => {
    const field = make('');
    field.focus();
    await userEvent.keyboard('Hi =x');
    await richEditorFor(field)?.replace({ start: 3, end: 5 }, 'thanks,\nyes');
    await userEvent.keyboard('!');
    expect(shownIn(field)).toBe('Hi thanks,\nyes!|');
    await userEvent.keyboard(UNDO);
    expect(shownIn(field)).toBe('Hi thanks,\nyes|');
    await userEvent.keyboard(UNDO);
    await expect.poll(() => shownIn(field)).toBe('Hi =x|');
  });

  test.each([
    ['where the caret was', 'Вітаю.| Бувайте', 'Вітаю.Дякую!| Бувайте'],
    ['over what was selected', 'Вітаю. {Ок} Бувайте', 'Вітаю. Дякую!| Бувайте'],
  ])('takes a text %s before the seller went to another field', async (_, before, after) => {
    const { value, selection, range } = marked(before);
    const field = make(value);
    select(field, selection);
    const other = onPage().appendChild(document.createElement('input'));
    other.focus();
    const editor = richEditorFor(field);
    await editor?.replace(range, 'Дякую!', { caret: editor.selection().end });
    expect(shownIn(field)).toBe(after);
    await userEvent.keyboard(UNDO);
    await expect.poll(() => shownIn(field)).toBe(before);
  });
});

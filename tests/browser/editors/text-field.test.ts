/** What every field does alike, whoever controls it, with the keys that a seller presses. */
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { editorFor } from '../../../utils/editors';
import { angular } from './angular';
import { marked, shownIn } from './caret-text';
import { type MadeField, plain, react } from './fields';

const UNDO = '{Control>}z{/Control}';
const REDO = '{Control>}{Shift>}z{/Shift}{/Control}';

const fields = {
  'a textarea': plain('textarea'),
  'an input': plain('input'),
  'a search field': plain('input', 'type="search"'),
  'React’s textarea': react('textarea'),
  'React’s input': react('input'),
  'Angular’s textarea': angular,
} satisfies Record<string, (value: string) => MadeField | Promise<MadeField>>;

describe.each(Object.entries(fields))('%s', (_, make) => {
  const insert = async (before: string, text: string) => {
    const { value, selection, range } = marked(before);
    const { field, model } = await make(value);
    field.focus();
    field.setSelectionRange(...selection);
    const landing = await editorFor(field)?.replace(range, text, { caret: selection[1] });
    return { field, model, landing };
  };

  test.each([
    ['into an empty field', '|', 'Дякую!', 'Дякую!|'],
    ['at the end', 'Вітаю. |', 'Дякую!', 'Вітаю. Дякую!|'],
    ['in the middle', 'Вітаю.| Бувайте', ' Дякую!', 'Вітаю. Дякую!| Бувайте'],
    ['over a selection', 'Вітаю. {Дякуємо!} Бувайте', 'Дякую!', 'Вітаю. Дякую!| Бувайте'],
    ['over a trigger', 'Вітаю. [=дякую]| Бувайте', 'Дякую!', 'Вітаю. Дякую!| Бувайте'],
    ['over a trigger behind which more was typed', 'Вітаю. [=дякую] ще|', 'Дякую!', 'Вітаю. Дякую! ще|'],
    ['with emoji around and in it', '🦊[=x]|👍🏽', 'Дякую 👨‍👩‍👧!', '🦊Дякую 👨‍👩‍👧!|👍🏽'],
    ['that is nothing, over a trigger', 'Вітаю. [=x]| Бувайте', '', 'Вітаю. | Бувайте'],
  ])('takes a text %s, and one Ctrl+Z takes it back', async (_, before, text, after) => {
    const { field, model, landing } = await insert(before, text);
    const { value } = marked(after);
    expect(landing).toEqual({ kind: 'landed', value, joinedLines: false });
    expect(shownIn(field)).toBe(after);
    expect(model()).toBe(value);

    const bare = before.replace(/[[\]]/gu, '');
    await userEvent.keyboard(UNDO);
    expect(shownIn(field)).toBe(bare);
    expect(model()).toBe(marked(before).value);
    await userEvent.keyboard(REDO);
    expect(field.value).toBe(value);
    expect(model()).toBe(value);
    await userEvent.keyboard(UNDO);
    expect(shownIn(field)).toBe(bare);
  });

  test('undoes what was typed after it by itself, and leaves what was typed before', async () => {
    const { field, model } = await make('');
    await userEvent.click(field);
    await userEvent.keyboard('Hi =x');
    await editorFor(field)?.replace({ start: 3, end: 5 }, 'thanks');
    await userEvent.keyboard('!');
    expect(shownIn(field)).toBe('Hi thanks!|');
    expect(model()).toBe('Hi thanks!');
    await userEvent.keyboard(UNDO);
    expect(shownIn(field)).toBe('Hi thanks|');
    await userEvent.keyboard(UNDO);
    expect(shownIn(field)).toBe('Hi =x|');
    expect(model()).toBe('Hi =x');
  });

  test('keeps what was typed just before a text that replaces nothing', async () => {
    const { field } = await make('');
    await userEvent.click(field);
    await userEvent.keyboard('Hi ');
    await editorFor(field)?.replace({ start: 3, end: 3 }, 'thanks');
    await userEvent.keyboard(UNDO);
    expect(shownIn(field)).toBe('Hi |');
  });

  test('has landed also when the seller types on at once', async () => {
    const { field } = await make('');
    await userEvent.click(field);
    const landing = editorFor(field)?.replace({ start: 0, end: 0 }, 'thanks');
    await userEvent.keyboard('!!');
    expect(await landing).toMatchObject({ kind: 'landed' });
    expect(shownIn(field)).toBe('thanks!!|');
  });

  test('is written to once', async () => {
    const { field } = await make('a');
    const inputs: string[] = [];
    field.addEventListener('input', (event) => inputs.push(`${(event as InputEvent).inputType} ${field.value}`));
    await editorFor(field)?.replace({ start: 1, end: 1 }, 'bc');
    expect(inputs).toEqual(['insertText abc']);
  });
});

describe.each(['a textarea', 'React’s textarea', 'Angular’s textarea'] as const)('%s', (name) => {
  test('is written to once, however many lines there are', async () => {
    const { field } = await fields[name]('');
    const inputs: string[] = [];
    field.addEventListener('input', () => inputs.push(field.value));
    await editorFor(field)?.replace({ start: 0, end: 0 }, 'Раз\n\nДва\nТри');
    expect(inputs).toEqual(['Раз\n\nДва\nТри']);
  });

  test('takes several lines as they are', async () => {
    const { field, model } = await fields[name]('=x');
    field.setSelectionRange(2, 2);
    const landing = await editorFor(field)?.replace({ start: 0, end: 2 }, 'Вітаю!\r\n\r\nДякую.');
    expect(landing).toEqual({ kind: 'landed', value: 'Вітаю!\n\nДякую.', joinedLines: false });
    expect(model()).toBe('Вітаю!\n\nДякую.');
    await userEvent.keyboard(UNDO);
    expect(shownIn(field)).toBe('=x|');
  });
});

describe.each(['an input', 'React’s input'] as const)('%s', (name) => {
  test('takes several lines as one, and says so', async () => {
    const { field, model } = fields[name]('');
    const landing = await editorFor(field)?.replace({ start: 0, end: 0 }, 'Вітаю! \r\n\r\nДякую.\n');
    expect(landing).toEqual({ kind: 'landed', value: 'Вітаю! Дякую.', joinedLines: true });
    expect(model()).toBe('Вітаю! Дякую.');
    const alone = await editorFor(field)?.replace({ start: 0, end: 13 }, 'Дякую.\n');
    expect(alone).toEqual({ kind: 'landed', value: 'Дякую.', joinedLines: false });
  });

  test('has only the spaces around a break joined, however long they are', async () => {
    const { field } = fields[name]('');
    const far = ' '.repeat(60_000);
    const began = performance.now();
    const landing = await editorFor(field)?.replace({ start: 0, end: 0 }, `\n  а${far}б \t\n\n\tв  `);
    expect(landing).toEqual({ kind: 'landed', value: `  а${far}б в  `, joinedLines: true });
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

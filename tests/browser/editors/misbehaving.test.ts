/** Fields that refuse, change, cut or lose what is written into them. Nothing is ever written twice. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { editorFor, type Landing } from '../../../utils/editors';
import { isComposing } from '../../../utils/editors/composing';
import type { TextField } from '../../../utils/editors/text-field';
import { shownIn } from './caret-text';
import { type MadeField, onPage, plain, react } from './fields';

/** Writes at the end, and counts how often the page heard of it. */
async function append(field: TextField, text: string): Promise<{ landing: Landing | undefined; heard: number }> {
  let heard = 0;
  field.addEventListener('input', () => {
    heard += 1;
  });
  const { length } = field.value;
  const landing = await editorFor(field)?.replace({ start: length, end: length }, text);
  return { landing, heard };
}

const refused = (reason: string) => ({ kind: 'refused', reason });
const landed = (value: string) => ({ kind: 'landed', value, joinedLines: false });

describe('a React page that', () => {
  test('trims has taken the text', async () => {
    const { field } = react('textarea', { keep: (typed) => typed.trim() })('Вітаю.');
    expect(await append(field, ' Дякую! ')).toEqual({ landing: landed('Вітаю. Дякую!'), heard: 1 });
  });

  test('takes it late has taken it', async () => {
    const { field, model } = react('textarea', { late: 300 })('Вітаю.');
    expect(await append(field, ' Дякую!')).toEqual({ landing: landed('Вітаю. Дякую!'), heard: 1 });
    expect(model()).toBe('Вітаю. Дякую!');
  });

  test.each([
    ['cuts', (typed: string) => typed.slice(0, 9), 'Вітаю. Дя'],
    ['writes in capitals', (typed: string) => typed.toUpperCase(), 'ВІТАЮ. ДЯКУЮ!'],
    ['doubles', (typed: string) => typed + typed, 'Вітаю. Дякую!Вітаю. Дякую!'],
  ])('%s is not trusted, and left as it is', async (_, keep, value) => {
    const { field } = react('textarea', { keep })('Вітаю.');
    expect(await append(field, ' Дякую!')).toEqual({ landing: refused('unsure'), heard: 1 });
    expect(field.value).toBe(value);
  });

  test.each([
    ['at once', {}],
    ['a moment later', { late: 60 }],
  ])('puts the old value back %s has refused it', async (_, when) => {
    const { field } = react('textarea', { keep: (_typed, before) => before, ...when })('Вітаю.');
    expect(await append(field, ' Дякую!')).toEqual({ landing: refused('sprang-back'), heard: 1 });
    expect(field.value).toBe('Вітаю.');
  });

  test('makes the field anew has lost it, and nothing is written into the new one', async () => {
    const { field, model } = react('textarea', { anew: true })('Вітаю.');
    const page = field.parentElement;
    expect(await append(field, ' Дякую!')).toEqual({ landing: refused('gone'), heard: 1 });
    expect(model()).toBe('Вітаю. Дякую!');
    expect(page?.querySelector('textarea')?.value).toBe('Вітаю. Дякую!');
  });
});

describe('a page of its own kind that', () => {
  test('puts the old value back after 80 ms has refused it', async () => {
    const { field } = plain('textarea')('Вітаю.');
    field.addEventListener('input', () => setTimeout(() => (field.value = 'Вітаю.'), 80));
    expect((await append(field, ' Дякую!')).landing).toEqual(refused('sprang-back'));
  });

  test('has no field any more is not written to', async () => {
    const { field } = plain('textarea')('Вітаю.');
    const editor = editorFor(field);
    field.remove();
    expect(await editor?.replace({ start: 0, end: 0 }, 'Дякую!')).toEqual(refused('gone'));
    expect(field.value).toBe('Вітаю.');
  });

  test.each([
    ['before', (field: TextField) => (field.readOnly = true)],
    [
      'as soon as it has focus',
      (field: TextField) => field.addEventListener('focus', () => (field.readOnly = true)) ?? true,
    ],
  ])('makes the field read-only %s is left alone', async (_, close) => {
    const { field } = plain('textarea')('Вітаю.');
    const editor = editorFor(field);
    close(field);
    expect(await editor?.replace({ start: 0, end: 0 }, 'Дякую!')).toEqual(refused('changed-nothing'));
    expect(field.value).toBe('Вітаю.');
  });

  test('changes the text as soon as the field has focus is not written to: the range is another text’s', async () => {
    const { field } = plain('textarea')('Вітаю. =x');
    field.addEventListener('focus', () => (field.value = 'Чернетка'));
    expect(await editorFor(field)?.replace({ start: 7, end: 9 }, 'Дякую!')).toEqual(refused('unsure'));
    expect(field.value).toBe('Чернетка');
  });

  test.each([
    ['', plain('textarea')],
    [' of React', react('textarea')],
  ])('lets its field%s have no focus is written to the other way, once', async (_, make) => {
    const { field, model } = make('Вітаю. =x');
    const other = onPage().appendChild(document.createElement('input'));
    field.addEventListener('focus', () => other.focus());
    const heard: string[] = [];
    field.addEventListener('input', (event) => heard.push((event as InputEvent).inputType));
    const landing = await editorFor(field)?.replace({ start: 7, end: 9 }, 'Дякую!');
    expect(landing).toEqual(landed('Вітаю. Дякую!'));
    expect(model()).toBe('Вітаю. Дякую!');
    expect(heard).toEqual(['insertText']);
    expect(other.value).toBe('');
    expect(shownIn(field)).toBe('Вітаю. Дякую!|');
  });

  test('draws nothing, as in a hidden tab, is looked at nevertheless', async () => {
    const { field } = plain('textarea')('');
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
    expect((await append(field, 'Дякую!')).landing).toEqual(landed('Дякую!'));
  });
});

describe('what is too long', () => {
  const heardBy = (field: TextField) => {
    const heard = vi.fn();
    for (const type of ['input', 'beforeinput', 'focus']) field.addEventListener(type, heard);
    return heard;
  };

  test.each([
    ['Дякую', 'Вітаю'],
    ['🦊🦊🦊', ''],
    ['a\nb\nc\n', ''],
  ])('is not written, nor any part of it: %j', async (text, value) => {
    const { field } = plain('textarea', `maxlength="${value.length + text.length - 1}"`)(value);
    const heard = heardBy(field);
    expect((await append(field, text)).landing).toEqual(refused('too-long'));
    expect(field.value).toBe(value);
    expect(heard).not.toHaveBeenCalled();
  });

  test.each(['Дякую', '🦊🦊🦊', 'a\nb\nc\n'])('is not what just fits: %j', async (text) => {
    const { field } = react('textarea', { maxLength: text.length })('');
    expect(editorFor(field)?.maxLength()).toBe(text.length);
    expect((await append(field, text)).landing).toEqual(landed(text));
  });

  test('is told by nothing else than the field', () => {
    expect(editorFor(plain('textarea')('').field)?.maxLength()).toBeNull();
  });
});

describe('the seller, just after', () => {
  /** At once, before it is looked whether the text stays: a key through the browser may come later than that. */
  const justAfter = async ({ field }: MadeField, act: () => unknown) => {
    field.focus();
    const landing = append(field, 'Дякую!');
    await act();
    return (await landing).landing;
  };

  test('may undo it: it has landed', async () => {
    const made = react('textarea')('Вітаю. ');
    expect(await justAfter(made, () => document.execCommand('undo'))).toEqual(landed('Вітаю. '));
  });

  test('may rub some of it out: it has landed', async () => {
    const made = plain('textarea')('Вітаю. ');
    expect(await justAfter(made, () => document.execCommand('delete'))).toEqual(landed('Вітаю. Дякую'));
  });

  test('may send it: it has landed', async () => {
    const made = plain('textarea')('Вітаю. ');
    made.field.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Enter') made.field.value = '';
    });
    expect(await justAfter(made, () => userEvent.keyboard('{Enter}'))).toMatchObject({ kind: 'landed' });
  });
});

describe('undo', () => {
  const UNDO = '{Control>}z{/Control}';

  test('brings the caret back for the last insertion only', async () => {
    const { field } = plain('textarea')('=a =b');
    field.setSelectionRange(2, 2);
    await editorFor(field)?.replace({ start: 0, end: 2 }, 'one');
    field.setSelectionRange(6, 6);
    await editorFor(field)?.replace({ start: 4, end: 6 }, 'two');
    expect(shownIn(field)).toBe('one two|');
    await userEvent.keyboard(UNDO);
    expect(shownIn(field)).toBe('one =b|');
    await userEvent.keyboard(UNDO);
    expect(field.value).toBe('=a =b');
  });

  test('is the browser’s alone after the end', async () => {
    const { field } = plain('textarea')('=a');
    const stop = new AbortController();
    field.setSelectionRange(2, 2);
    await editorFor(field, stop.signal)?.replace({ start: 0, end: 2 }, 'one');
    stop.abort();
    await userEvent.keyboard(UNDO);
    expect(shownIn(field)).toBe('{=a}');
  });

  test('brings the selection back in the field that the seller had left for another', async () => {
    const { field } = plain('textarea')('Вітаю. Бувайте');
    field.focus();
    field.setSelectionRange(0, 6);
    const other = onPage().appendChild(document.createElement('input'));
    other.focus();
    const editor = editorFor(field);
    expect(editor?.selection()).toEqual({ start: 0, end: 6 });
    await editor?.replace({ start: 0, end: 6 }, 'Дякую!');
    expect(document.activeElement).toBe(field);
    await userEvent.keyboard(UNDO);
    expect(shownIn(field)).toBe('{Вітаю.} Бувайте');
  });
});

describe('a field elsewhere', () => {
  test('in a shadow root of the page is written to', async () => {
    const root = onPage().attachShadow({ mode: 'open' });
    root.innerHTML = '<textarea></textarea>';
    const field = root.firstElementChild as TextField;
    expect(await append(field, 'Дякую!')).toEqual({ landing: landed('Дякую!'), heard: 1 });
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(field.value).toBe('');
  });

  test('in a frame is written to', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    onTestFinished(() => frame.remove());
    const page = frame.contentDocument as Document;
    page.body.innerHTML = '<textarea></textarea>';
    expect(await append(page.querySelector('textarea') as TextField, 'Дякую!')).toEqual({
      landing: landed('Дякую!'),
      heard: 1,
    });
  });
});

test.each([
  '<textarea readonly></textarea>',
  '<textarea disabled></textarea>',
  '<fieldset disabled><input></fieldset>',
  '<input type="email">',
  '<input type="number">',
  '<input type="password">',
  '<input type="checkbox">',
  '<div contenteditable="false"></div>',
  '<div contenteditable="true" aria-readonly="true"></div>',
  '<select></select>',
  '<div role="textbox"></div>',
])('%s cannot be written to', (html) => {
  const page = onPage();
  page.innerHTML = html;
  expect(editorFor(page.querySelector('input') ?? (page.firstElementChild as Element))).toBeUndefined();
});

test('a key of a word in the making is told by both signs of it', () => {
  expect(isComposing(new KeyboardEvent('keydown', { isComposing: true }))).toBe(true);
  expect(isComposing(new KeyboardEvent('keydown', { keyCode: 229 }))).toBe(true);
  expect(isComposing(new KeyboardEvent('keydown', { key: 'Tab', keyCode: 9 }))).toBe(false);
});

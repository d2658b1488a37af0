/** Rich fields that refuse what is written into them, and what is long. */
import { describe, expect, test } from 'vitest';
import { richEditorFor } from '../../../utils/editors/rich';
import { richText } from '../../../utils/editors/rich/rich-text';
import { selectedIn } from '../../../utils/editors/rich/selection';
import { onPage } from './fields';

function fieldOf(html: string, attributes = ''): HTMLElement {
  const page = onPage();
  page.innerHTML = `<div contenteditable="true" ${attributes}>${html}</div>`;
  return page.firstElementChild as HTMLElement;
}

function caretAt(field: HTMLElement, offset: number): void {
  field.focus();
  const { node, offset: at } = richText(field).pointAt(offset);
  document.getSelection()?.collapse(node, at);
}

describe('a rich field', () => {
  test('that takes no paste is left as it was, with the caret where the seller had it', async () => {
    const field = fieldOf('<p>Вітаю. =x</p>', 'class="ProseMirror"');
    caretAt(field, 9);
    const landing = await richEditorFor(field)?.replace({ start: 7, end: 9 }, 'Дякую!');
    expect(landing).toEqual({ kind: 'refused', reason: 'changed-nothing' });
    expect(selectedIn(field)).toMatchObject({ span: { start: 9, end: 9 }, text: { value: 'Вітаю. =x' } });
  });

  test('takes a text of 100 kB whole, and tells its page once', async () => {
    const field = fieldOf('');
    field.focus();
    let heard = 0;
    field.addEventListener('input', () => {
      heard += 1;
    });
    const text = `${'Гарантія діє рік. '.repeat(560)}\n`.repeat(10).trimEnd();
    const landing = await richEditorFor(field)?.replace({ start: 0, end: 0 }, text);
    expect(landing?.kind).toBe('landed');
    expect(richText(field).value.length).toBe(text.length);
    expect(heard).toBe(1);
  });
});

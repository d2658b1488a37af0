/** Ctrl+. opens the templates beside the page's field; what was typed of a trigger is sought at once. */
import { PREFIX, TRIGGER_LENGTH } from '../domain/templates/template';
import { isTyping } from '../domain/templates/trigger';
import { isComposing } from '../editors/composing';
import { isCtrlAnd } from './ctrl-key';
import type { Feature } from './page';
import { editorOf } from './reply/fields';
import type { Place } from './reply/place';

export const templatePalette = {
  id: 'template-palette',
  start({ page: { desk }, signal }) {
    const onKey = (event: KeyboardEvent) => {
      if (!isCtrlAnd('Period', event) || isComposing(event)) return;
      const aim = desk.aim();
      if (!aim) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void desk.openPalette(begunIn(aim.field));
    };
    desk.keyboard.on('keydown', onKey, { signal });
  },
} satisfies Feature;

/** The trigger that is half typed before the caret: the text takes its place. */
function begunIn(field: Element): Place | undefined {
  const editor = editorOf(field);
  if (!editor) return undefined;
  const { start, end } = editor.selection();
  const value = editor.value();
  if (start !== end || !isTyping(value, start)) return undefined;
  const from = value.lastIndexOf(PREFIX, start - 1);
  if (from === -1 || start - from > TRIGGER_LENGTH + 1) return undefined;
  return { range: { start: from, end: start }, text: value.slice(from, start) };
}

/** Ctrl and a key open the templates beside the page's field; what was typed of a trigger is sought at once. */
import type { Prefix } from '../domain/templates/prefix';
import { begunBefore } from '../domain/templates/trigger';
import { isComposing } from '../editors/composing';
import { isCtrlAnd } from './ctrl-key';
import type { Feature } from './page';
import { editorOf } from './reply/fields';
import type { Place } from './reply/place';

export const templatePalette = {
  id: 'template-palette',
  start({ page: { desk }, signal }) {
    const onKey = (event: KeyboardEvent) => {
      if (!isCtrlAnd(desk.paletteKey.value, event) || isComposing(event)) return;
      const aim = desk.aim();
      if (!aim) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void desk.openPalette(begunIn(aim.field, desk.prefix.value));
    };
    desk.keyboard.on('keydown', onKey, { signal });
  },
} satisfies Feature;

/** The trigger that is half typed before the caret: the text takes its place. */
function begunIn(field: Element, prefix: Prefix): Place | undefined {
  const editor = editorOf(field);
  if (!editor) return undefined;
  const { start, end } = editor.selection();
  const value = editor.value();
  const from = start === end ? begunBefore(value, start, prefix) : undefined;
  if (from === undefined) return undefined;
  return { range: { start: from, end: start }, text: value.slice(from, start) };
}

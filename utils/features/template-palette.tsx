/** Ctrl and a key open the templates beside the page's field; what was typed of a trigger is sought at once. */
import { isComposing } from '../editors/composing';
import { isCtrlAnd } from './ctrl-key';
import type { Feature } from './page';
import { begunIn } from './reply/begun-in';
import { readIn } from './reply/fields';

export const templatePalette = {
  id: 'template-palette',
  start({ page: { desk }, signal }) {
    const onKey = (event: KeyboardEvent) => {
      if (!isCtrlAnd(desk.paletteKey.value, event) || isComposing(event)) return;
      const aim = desk.aim();
      if (!aim) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void desk.openPalette(begunIn(readIn(aim.field), desk.prefix.value));
    };
    desk.keyboard.on('keydown', onKey, { signal });
  },
} satisfies Feature;

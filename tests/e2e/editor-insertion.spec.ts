/** A trigger and Tab in every kind of field: one copy, known to the page too, and one Ctrl+Z takes it back. */
import { EDITORS, type EditorPage } from '../cabinets/editors/catalogue.mjs';
import type { Wish } from '../cabinets/editors/pages.mjs';
import { soon, textOf } from './cabinet';
import { strike, typeKeys } from './keys';
import { backupOf, bringIn } from './own-pages';
import { openField, test, texts } from './plain-browser';

const LINES = 'Перший рядок\nДругий 👍 дуже довгий';
const DRAFT = 'Вітаю. ';

/** Its page keeps sixty characters, or takes away what stands at the ends while one types. */
const SHORT = ['react-slices', 'react-trims'];

const textFor = ({ kind }: EditorPage) => (kind === 'line' ? LINES.replaceAll(/\n+/gu, ' ') : LINES);

const IN_FRAME = ['textarea', 'contenteditable', 'lexical-rich', 'prosemirror'];

for (const editor of EDITORS.filter(({ id }) => !SHORT.includes(id))) {
  const wishes: readonly Wish[] = [{}, ...(IN_FRAME.includes(editor.id) ? [{ place: 'frame' } as const] : [])];
  for (const wish of wishes) {
    test(`Into ${editor.name}${wish.place ? ', in a frame' : ''}: once, undone by one Ctrl+Z`, async ({ takt }) => {
      const { page } = takt;
      await bringIn(takt, backupOf({ templates: [{ trigger: 'рядки', uk: LINES }] }));
      const opened = await openField(page, editor.id, wish);
      await soon.poll(() => textOf(page, 'chips')).toBeDefined();
      const says = async (text: string) => {
        await soon.poll(async () => (await texts(opened)).shown).toBe(text);
        if (editor.hears === 'change') await (await opened.field()).evaluate((element) => element.blur());
        await soon.poll(() => texts(opened)).toEqual({ model: text, shown: text });
        if (editor.hears === 'change') await (await opened.field()).focus();
      };
      await (await opened.field()).click();
      for (const key of DRAFT) {
        await typeKeys(page, key);
        if (editor.late) await soon.poll(async () => (await texts(opened)).model.at(-1)).toBe(key);
      }
      if (editor.late)
        for (const key of '=рядки') {
          await typeKeys(page, key);
          await soon.poll(async () => (await texts(opened)).model.at(-1)).toBe(key);
        }
      else await strike(page, [...'=рядки']);
      await page.keyboard.press('Tab');
      await says(DRAFT + textFor(editor));
      if (editor.undo !== 'none') {
        await page.keyboard.press('Control+z');
        await says(`${DRAFT}=рядки`);
        await page.keyboard.press('Control+Shift+z');
        await says(DRAFT + textFor(editor));
      }
      if (editor.hears !== 'change') {
        // Its own redo leaves the caret where the text begins.
        if (editor.id === 'ckeditor') await page.keyboard.press('Control+End');
        await typeKeys(page, '!');
        await says(`${DRAFT}${textFor(editor)}!`);
      }
    });
  }
}

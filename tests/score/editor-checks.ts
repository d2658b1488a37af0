/** What is promised of every field, looked at through the built extension: for the journeys and for the table. */
import type { Wish } from '../cabinets/editors/pages.mjs';
import type { ExtensionBrowser } from '../e2e/extension-browser';
import { typeKeys } from '../e2e/keys';
import { marked, texts } from '../e2e/open-field';
import { hint } from '../e2e/palette';
import {
  choose,
  enterField,
  expand,
  pressTab,
  type SellersField,
  TEMPLATES,
  typeDraft,
  typeInto,
  until,
  WITH_STOPS,
} from './editor-field';
import type { Found, Promised } from './editor-promises';

export const NOTHING_KEPT = 'the page keeps nothing of it, of what is typed by hand neither';

const BEFORE = 'Вітаю. ';
/** Of a chat of Prom's, and by what the longest template and the draft before it are longer than that. */
const LOST = 'рік. Завтра надішлемо.';
/** Which a field itself may let in, and what would then be lost first. */
const SHORT = { length: 60, lost: 'Гарантія діє рік. Гарантія' };

/** Which key is pressed, what stands there then, and what is typed there. */
const STOPPING = [
  ['', 'Ціна: |; термін: .', '500'],
  ['Tab', 'Ціна: 500; термін: |.', '3 дні'],
  ['Shift+Tab', 'Ціна: |500; термін: 3 дні.', 'від '],
  ['Tab', 'Ціна: від 500; термін: |3 дні.', ''],
  ['Tab', 'Ціна: від 500; термін: 3 дні.|', ''],
] as const;

/** All that can be seen of a field at one visit. */
export async function checkField(takt: ExtensionBrowser, id: string, wish: Wish = {}): Promise<Found> {
  const field = await enterField(takt, id, wish);
  const { editor, page } = field;
  const after = editor.caret === 'end' ? '' : ' Бувайте';
  const draft = { before: BEFORE, after };
  const around = (text: string) => BEFORE + text + after;
  const { found, note, tried } = finding();
  const isKept = editor.undo !== 'none' || (await keepsTyped(field));
  const takesBack = async (wanted: string) => {
    if (!isKept) return NOTHING_KEPT;
    await page.keyboard.press('Control+z');
    return stands(field, wanted);
  };

  await tried('trigger', async () => {
    await typeDraft(field, draft);
    const told = await expand(field, 'один');
    note('trigger', await stands(field, around(`${TEMPLATES.один}|`), told));
    note('model', await isKnown(field, around(TEMPLATES.один)));
    note('undo', await takesBack(around('=один|')));
    if (isKept) await page.keyboard.press('Control+Shift+z');
    note('redo', isKept ? await stands(field, around(TEMPLATES.один)) : NOTHING_KEPT);
  });
  const isLine = editor.kind === 'line';
  await tried(isLine ? 'joined' : 'lines', async () => {
    await typeDraft(field, draft);
    const told = await expand(field, 'рядки');
    const text = isLine ? TEMPLATES.рядки.replace(/\n+/gu, ' ') : TEMPLATES.рядки;
    const happens = await stands(field, around(`${text}|`), isLine ? '' : told);
    if (isLine) note('joined', happens || (await isSaid(field, 'joined')));
    else note('lines', happens);
    await typeKeys(page, '!');
    note('typing', await stands(field, around(`${text}!|`)));
    note('model', await isKnown(field, around(`${text}!`)));
  });
  // Where a page puts the caret to the end itself, nobody writes elsewhere.
  if (editor.caret !== 'end')
    await tried('stops', async () => {
      await typeDraft(field, draft);
      const told = await expand(field, WITH_STOPS.trigger);
      for (const [key, wanted, typed] of STOPPING) {
        if (key) await page.keyboard.press(key);
        note('stops', await stands(field, around(wanted), told));
        // Nobody types within three frames of Tab, and Slate learns of the caret's place in the second.
        await frames(field, 3);
        await typeInto(field, typed);
      }
      note('model', await isKnown(field, around('Ціна: від 500; термін: 3 дні.')));
    });
  await tried('emoji', async () => {
    await typeDraft(field, draft);
    const told = await expand(field, 'смайл');
    note('emoji', await stands(field, around(`${TEMPLATES.смайл}|`), told));
    note('model', await isKnown(field, around(TEMPLATES.смайл)));
  });
  await tried('caret', async () => {
    await typeDraft(field, draft);
    const told = await choose(field, 'один');
    note('caret', await stands(field, around(`${TEMPLATES.один}|`), told));
    note('undo', await takesBack(around('|')));
  });
  await tried('selection', async () => {
    await typeDraft(field, { ...draft, selected: 'Ок' });
    const told = await choose(field, 'один');
    note('selection', await stands(field, around(`${TEMPLATES.один}|`), told));
    note('undo', await takesBack(around('[Ок]')));
  });
  await tried('limit', async () => {
    await typeDraft(field, draft);
    await expand(field, 'довге');
    note('limit', (await stands(field, around(`${TEMPLATES.довге}|`))) || (await isSaid(field, LOST + after)));
  });
  if (editor.kind !== 'rich')
    await tried('limit', async () => {
      await typeDraft(field, draft);
      await typeInto(field, '=довге');
      await (await field.field()).evaluate(
        (element, most) => element.setAttribute('maxlength', `${most}`),
        SHORT.length,
      );
      await pressTab(field);
      note('limit', (await stands(field, around('=довге|'))) || (await isSaid(field, SHORT.lost)));
    });
  return found();
}

/** What can be seen of it where what comes at once is committed 300 ms later. */
export async function checkLate(takt: ExtensionBrowser, id: string, wish: Wish = {}): Promise<Found> {
  const field = await enterField(takt, id, { ...wish, mischief: 'late' });
  const { found, note, tried } = finding();
  await tried('late', async () => {
    await field.page.keyboard.insertText(`${BEFORE}=один`);
    const { model } = await until(
      () => texts(field),
      (now) => now.model === `${BEFORE}=один`,
    );
    // Of what is put in by hand it makes nothing either.
    if (model !== `${BEFORE}=один`) return;
    const told = await pressTab(field);
    note('late', await stands(field, BEFORE + TEMPLATES.один, told));
  });
  return found();
}

/** The first that is found wrong of each promise is kept. */
function finding() {
  const all = new Map<Promised, string>();
  const note = (promised: Promised, happens: string) => all.set(promised, all.get(promised) || happens);
  const tried = async (promised: Promised, act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      note(promised, `not tried: ${error instanceof Error ? error.message : error}`);
    }
  };
  return { note, tried, found: (): Found => Object.fromEntries(all) };
}

/** @param wanted with the caret or without @param told where there is nothing to say */
async function stands(field: SellersField, wanted: string, told = ''): Promise<string> {
  const look = () => (/[|[]/u.test(wanted) ? marked(field) : texts(field).then(({ shown }) => shown));
  const seen = await until(look, (now) => now === wanted);
  if (seen === wanted) return told && `the text stands; told: ${quoted(told)}`;
  const said = await hint(field.page);
  return `${quoted(seen)} instead of ${quoted(wanted)}; ${said ? `told: ${quoted(said)}` : 'nothing is said'}`;
}

function frames({ inside }: SellersField, count: number): Promise<void> {
  return inside.evaluate(async (left) => {
    for (let frame = 0; frame < left; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, count);
}

/** Of the page's own model. */
async function isKnown(field: SellersField, wanted: string): Promise<string> {
  const isLeft = field.editor.hears === 'change';
  if (isLeft) await (await field.field()).evaluate((element) => element.blur());
  const { model } = await until(
    () => texts(field),
    (now) => now.model === wanted,
  );
  if (isLeft) await (await field.field()).focus();
  return model === wanted ? '' : `${quoted(model)} instead of ${quoted(wanted)}`;
}

/** @param part of the sentence beside the field */
async function isSaid(field: SellersField, part: string): Promise<string> {
  const said = await until(
    async () => (await hint(field.page)) ?? '',
    (sentence) => sentence.includes(part),
  );
  if (said.includes(part)) return '';
  return said === '' ? 'nothing is said' : `told: ${quoted(said)}, without ${quoted(part)}`;
}

/** Whether a letter that the seller types can be taken back: else it is the page's own affair. */
async function keepsTyped(field: SellersField): Promise<boolean> {
  const { shown } = await texts(field);
  await typeKeys(field.page, 'я');
  await until(
    () => texts(field),
    (now) => now.shown !== shown,
  );
  await field.page.keyboard.press('Control+z');
  const now = await until(
    () => texts(field),
    (one) => one.shown === shown,
  );
  return now.shown === shown;
}

const LONGEST_QUOTE = 80;

function quoted(text: string): string {
  const line = text.replaceAll('\n', '⏎');
  return `«${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE / 2)}…${line.slice(-LONGEST_QUOTE / 2)}` : line}»`;
}

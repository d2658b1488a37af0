/** A field with the built extension beside it, and what a seller does there: real keys, and no other way in. */
import type { Page } from '@playwright/test';
import { type EditorPage, editorOf } from '../cabinets/editors/catalogue.mjs';
import type { Wish } from '../cabinets/editors/pages.mjs';
import type { ExtensionBrowser } from '../e2e/extension-browser';
import { typeKeys } from '../e2e/keys';
import { marked, type OpenedField, openField, texts } from '../e2e/open-field';
import { backupOf, bringIn, known } from '../e2e/own-pages';
import { hint, palette } from '../e2e/palette';
import { byTestId } from '../support/browser/closed-roots.mjs';

/** By trigger. */
export const TEMPLATES = {
  один: 'Дякуємо!',
  рядки: 'Перший\n\nДругий 👍🏽\nТретій',
  смайл: '👨‍👩‍👧 і 🇺🇦👍🏽',
  /** 2015 characters. */
  довге: `${'Гарантія діє рік. '.repeat(111)}Завтра надішлемо.`,
} as const;
export type Trigger = keyof typeof TEMPLATES;

/** Its trigger, and what stands in the field with «|» at each place at which the seller writes on. */
export const WITH_STOPS = { trigger: 'ціна', text: 'Ціна: |; термін: |.' } as const;

/** What the seller has typed, and where the caret is: behind `selected`, which is selected. */
export interface Draft {
  readonly before: string;
  readonly selected?: string;
  readonly after: string;
}

export interface SellersField extends OpenedField {
  readonly takt: ExtensionBrowser;
  readonly editor: EditorPage;
}

/** How long (ms) anything is waited for that may as well not come. */
const PATIENCE = 5000;
const LOOK_EVERY = 25;

/** Looks until it is so, or for long enough. @returns what was seen last */
export async function until<Seen>(look: () => Promise<Seen>, isSo: (seen: Seen) => boolean): Promise<Seen> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const seen = await look();
    if (isSo(seen) || performance.now() > end) return seen;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}

/** As `until`. @throws Error where it does not come to be so */
async function comes<Seen>(what: string, look: () => Promise<Seen>, isSo: (seen: Seen) => boolean): Promise<Seen> {
  const seen = await until(look, isSo);
  if (!isSo(seen)) throw new Error(`${what} (${JSON.stringify(seen)})`);
  return seen;
}

/** Has the seller's templates brought in, and where they have shown Takt that fields in shadow roots are: once a profile. */
export function withTemplates(takt: ExtensionBrowser): Promise<void> {
  const stops = { trigger: WITH_STOPS.trigger, uk: WITH_STOPS.text.replaceAll('|', '{{ stop }}') };
  const templates = [...Object.entries(TEMPLATES).map(([trigger, uk]) => ({ trigger, uk })), stops];
  const backup = JSON.parse(backupOf({ templates, settings: { language: 'en' } }));
  return bringIn(takt, JSON.stringify({ ...backup, pageMaps: [TAUGHT] }));
}

const pointed = (select: string) => [{ evidence: 'pointed at', seen: '2026-11-20', select }];

/** The known map looks into no root of a page's. */
const TAUGHT = {
  ...{ marketplace: 'prom', addedAt: '2026-11-20T10:00:00.000Z', isReplyShown: true },
  map: {
    ...{ schema: 1, id: 'prom/taught-roots', revision: 1, origin: 'taught', channel: 'chat', paths: ['/editors'] },
    fields: {
      thread: pointed('[data-qaid="messages_list"]'),
      'thread.buyer': pointed('[data-qaid="buyer_name"]'),
      date: pointed('[data-qaid="messages_date"]'),
      message: [...pointed('[data-qaid="incoming_message"]'), ...pointed('[data-qaid="outgoing_message"]')],
      'message.own': pointed(':scope[data-qaid="outgoing_message"]'),
      'message.text': pointed('[data-qaid="message_text"]'),
      'message.time': pointed('[data-qaid="message_time"]'),
      reply: [
        ...pointed('[data-qaid="message_box"] >>> [data-qaid="message_input"]'),
        ...pointed('[data-qaid="message_input"]'),
      ],
    },
  },
};

/** Opens a page with a field and clicks into it, once Takt has read the chat. */
export async function enterField(takt: ExtensionBrowser, id: string, wish: Wish): Promise<SellersField> {
  const { page } = takt;
  const opened = await openField(page, id, wish);
  await comes(
    'the chat was not read',
    () => byTestId(page, 'chips'),
    (chips) => chips.length > 0,
  );
  await (await opened.field()).click();
  return { ...opened, takt, editor: editorOf(id) as EditorPage };
}

/** Types it anew, with keys. @throws Error where the page does not take it */
export async function typeDraft(field: SellersField, { before, selected = '', after }: Draft): Promise<void> {
  const { page } = field;
  const emptied = async () => {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    return (await texts(field)).shown;
  };
  // Slate learns of a selection a moment later.
  await comes('the field was not emptied', emptied, (shown) => shown === '');
  // Spaces last: some pages take away what stands at the ends.
  const words = after.trimStart();
  await typeInto(field, before.trimEnd() + words);
  await pressTimes(page, 'ArrowLeft', words.length);
  await typeInto(field, before.slice(before.trimEnd().length) + after.slice(0, after.length - words.length));
  await pressTimes(page, 'ArrowLeft', after.length - words.length);
  await typeInto(field, selected);
  await pressTimes(page, 'Shift+ArrowLeft', selected.length);
  const wanted = selected === '' ? `${before}|${after}` : `${before}[${selected}]${after}`;
  await comes(
    'the draft was not typed',
    () => marked(field),
    (seen) => seen === wanted,
  );
}

export async function typeInto(field: SellersField, text: string): Promise<void> {
  if (!field.editor.late) return typeKeys(field.page, text);
  for (const key of text) {
    const { model } = await texts(field);
    await typeKeys(field.page, key);
    await comes(
      'a key was lost',
      async () => (await texts(field)).model,
      (now) => now === model + key,
    );
  }
}

async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let press = 0; press < times; press++) await page.keyboard.press(key);
}

/** Types a trigger and Tab. @returns what Takt says of it once it knows, '' where it lands without a word */
export async function expand(field: SellersField, trigger: Trigger | typeof WITH_STOPS.trigger): Promise<string> {
  await typeInto(field, `=${trigger}`);
  return pressTab(field);
}

/** Behind a trigger. @returns as `expand` */
export async function pressTab(field: SellersField): Promise<string> {
  const before = await insertions(field);
  await field.page.keyboard.press('Tab');
  return outcome(field, before);
}

/** Chooses a template in the palette, by keys. @returns as `expand` */
export async function choose(field: SellersField, trigger: Trigger): Promise<string> {
  const { page } = field;
  const before = await insertions(field);
  await page.keyboard.press('Control+Period');
  await comes(
    'the palette did not open',
    () => palette(page),
    (one) => one?.focused === 'palette-search',
  );
  await typeKeys(page, `=${trigger}`);
  await comes(
    'the palette did not find it',
    () => palette(page),
    (one) => one?.preview === TEMPLATES[trigger],
  );
  await page.keyboard.press('Enter');
  return outcome(field, before);
}

/** How many texts Takt knows to have landed. */
async function insertions({ takt }: SellersField): Promise<number> {
  const { events = [] } = await known(takt);
  return events.filter((event) => (event as { kind: string }).kind === 'inserted').length;
}

/** Either it has landed, or Takt says why not; and it may say more of what has landed. */
async function outcome(field: SellersField, before: number): Promise<string> {
  const look = async () => ({ told: (await hint(field.page)) ?? '', landed: (await insertions(field)) > before });
  const { told, landed } = await until(look, (seen) => seen.landed || seen.told !== '');
  return told || (landed ? '' : 'nothing');
}

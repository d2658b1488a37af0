/**
 * Whatever is written into whatever draft: no field ever holds two copies or half a text. What it should hold is worked out
 * of the draft alone. Another seed: TAKT_SEED=7.
 */
import { EDITORS, type EditorPage } from '../cabinets/editors/catalogue.mjs';
import { bundle } from '../score/bundle.mjs';
import type { Writing, Written } from '../score/editor-in-page';
import { randomFrom } from '../score/seed';
import { expect } from './fixtures';
import { openField, test } from './plain-browser';

const SEED = Number(process.env.TAKT_SEED ?? 20_261_123);
/** So many texts go into each field at once, and so many into each that commits late. */
const [AT_ONCE, LATE] = [6, 1];

/** That one cuts, which is a promise of its own. */
const FIELDS = EDITORS.filter(({ id }) => id !== 'react-slices');

const PIECES = [
  ...['Вітаю!', 'Дякуємо за замовлення', 'ТТН 20450012345678', 'Спасибо', 'a<b> & "c"', '{{ buyer }}', '- і ще…'],
  ...['👍🏽', '👨‍👩‍👧', '🇺🇦', 'е́', 'שלום, עולם', 'مرحبا 12', '\uD83D', '\uDC4D'],
  ...['\n', '\n\n', '\r\n', '  ', ' ', '\n', ' '],
];
const LONG = 'Гарантія діє рік. '.repeat(300);

function aText(random: () => number): string {
  const pieces = Array.from(
    { length: 1 + Math.floor(random() * 8) },
    () => PIECES[Math.floor(random() * PIECES.length)],
  );
  return (random() < 0.06 ? LONG : '') + pieces.join('');
}

function someWritings(random: () => number, count: number): Writing[] {
  return Array.from({ length: count }, (_, at) => {
    const from = random();
    const isCaret = random() < 0.5;
    return { text: aText(random), from, to: isCaret ? from : random(), isAnew: at === 0 || random() < 0.15 };
  });
}

/** What a field makes of lines, and of halves of signs. */
function asKept({ kind }: EditorPage, text: string): string {
  const lines = text.replace(/\r\n?/gu, '\n').toWellFormed();
  if (kind !== 'line') return lines;
  return lines.replace(/^\n+|\n+$/gu, '').replace(/ *\n[\n ]*/gu, ' ');
}

/** Spaces that do not break are spaces; and pages trim. */
const alike = (text: string) => text.replaceAll('\u00A0', ' ').toWellFormed().trim();

function expected(editor: EditorPage, { text }: Writing, { draft, start, end }: Written): string {
  return draft.slice(0, start) + asKept(editor, text) + draft.slice(end);
}

const half = Math.ceil(FIELDS.length / 3);
for (const part of [0, 1, 2]) {
  test(`No field holds two copies or half a text, ${part + 1} of 3`, async ({ plain }) => {
    const page = await plain.newPage();
    const script = await bundle('editor-in-page');
    for (const [at, editor] of FIELDS.slice(part * half, (part + 1) * half).entries()) {
      const random = randomFrom(SEED + part * 1000 + at);
      const write = async (writing: Writing, isLate: boolean) => {
        const written = await page.evaluate(([one, late]) => globalThis.taktWrite?.(one, late) as Promise<Written>, [
          writing,
          isLate,
        ] as const);
        const told = `${editor.name}, seed ${SEED}: ${JSON.stringify({ ...writing, ...written }).slice(0, 2000)}`;
        expect(alike(written.read), `read of ${told}`).toBe(alike(written.draft));
        return { ...written, told };
      };
      await test.step(editor.name, async () => {
        await openField(page, editor.id, {});
        await page.evaluate(script);
        for (const writing of someWritings(random, AT_ONCE)) {
          const written = await write(writing, false);
          const whole = alike(expected(editor, writing, written));
          // Where the page makes its field anew, Takt finds the text in the new one.
          const isNew =
            written.landing?.kind === 'refused' && written.landing.reason === 'gone' && editor.undo === 'none';
          if (!isNew) expect(written.landing, written.told).toMatchObject({ kind: 'landed' });
          expect(alike(written.shown), written.told).toBe(whole);
          if (editor.hears !== 'change') expect(alike(written.model), written.told).toBe(whole);
        }
      });
      await test.step(`${editor.name}, late`, async () => {
        for (const writing of someWritings(random, LATE)) {
          await openField(page, editor.id, { mischief: 'late', delay: Math.round(random() * 1500) });
          await page.evaluate(script);
          const written = await write({ ...writing, isAnew: true }, true);
          const [whole, before] = [alike(expected(editor, writing, written)), alike(written.draft)];
          expect(written.landing?.kind === 'landed' ? [whole] : [whole, before], written.told).toContain(
            alike(written.shown),
          );
        }
      });
    }
    await page.close();
  });
}

/** Files that are no backup of ours: refused in words, with the place of the first error, and nothing is changed. */
import { openChats, openThread, pills, soon, textOf } from './cabinet';
import { ago, buyer, CUP, IN_RUSSIAN, IN_UKRAINIAN } from './chats';
import type { ExtensionBrowser } from './extension-browser';
import { type Cabinets, expect, test } from './fixtures';
import { backUp, choose, disk } from './own-pages';
import { type Key, type Language, MINUTE, say } from './words';

/** A database with a chat in it, no cabinet open, and its backup. */
async function withBackup(takt: ExtensionBrowser, cabinets: Cabinets): Promise<string> {
  const messages = [buyer(ago(10 * MINUTE), 'Добрий день!')];
  await cabinets.wildberries.seed({ chats: [{ buyer: 'Ольга', product: CUP, messages }] });
  await openChats(takt.page, 'Ольга');
  await openThread(takt.page, 'Ольга');
  await soon.poll(() => textOf(takt.page, 'bar-text')).toBeDefined();
  await soon.poll(() => pills(takt.page)).toHaveLength(1);
  await takt.page.goto('about:blank');
  return backUp(takt);
}

/** Every store but the log, which notes the refusal by its code. */
async function data(takt: ExtensionBrowser) {
  const { version, stores } = await disk(takt);
  return { version, stores: { ...stores, log: [] } };
}

interface Refusal {
  what: string;
  file: (backup: string) => string;
  says: Key;
  /** What follows it: the place of the first error. */
  detail?: (language: Language) => string;
}

const changed = (backup: string, change: (file: Record<string, never>) => object) =>
  JSON.stringify({ ...JSON.parse(backup), ...change(JSON.parse(backup)) });

const REFUSALS: Refusal[] = [
  { what: 'cut in the middle', file: (backup) => backup.slice(0, backup.length / 2), says: 'error.import-not-json' },
  { what: 'no JSON', file: () => 'ім’я;телефон\nОльга;+380', says: 'error.import-not-json' },
  { what: 'empty', file: () => '', says: 'error.import-not-json' },
  {
    what: 'JSON of somebody else',
    file: () => '{"__proto__": {"format": "takt-export"}}',
    says: 'error.import-not-takt',
  },
  {
    what: 'of a later version',
    file: (backup) => changed(backup, () => ({ version: 2 })),
    says: 'error.import-version',
  },
  {
    what: 'masked to be shared',
    file: (backup) => changed(backup, () => ({ masked: true })),
    says: 'error.import-masked',
  },
  {
    what: 'with a message that says something else than was written',
    file: (backup) => backup.replace('"text":"Добрий день!","ordinal"', '"text":"Верніть гроші!","ordinal"'),
    says: 'error.import-invalid',
    detail: (language) => say(language, 'error.detail.path', { detail: 'events[' }),
  },
  {
    what: 'with code in the place of a name',
    file: (backup) => changed(backup, () => ({ '<img src=x onerror=alert(1)>': 1 })),
    says: 'error.import-invalid',
    detail: (language) => say(language, 'error.detail.path', { detail: '<img src=x onerror=alert(1)>' }),
  },
  {
    what: 'with a time that is none',
    file: (backup) => backup.replace(/"at":"[^"]*"/, '"at":"2026-13-45T99:99:99.999Z"'),
    says: 'error.import-invalid',
    detail: (language) => say(language, 'error.detail.path', { detail: 'events[0].at' }),
  },
];

for (const [language, use] of [
  ['uk', IN_UKRAINIAN],
  ['ru', IN_RUSSIAN],
] as const) {
  test.describe(`In ${language}`, () => {
    test.use(use);

    test('A file that is no backup is refused in words and changes nothing', async ({ takt, cabinets }) => {
      const backup = await withBackup(takt, cabinets);
      const before = await data(takt);
      const options = await takt.open('options.html#data');
      options.on('dialog', (dialog) => expect.soft(dialog.message(), 'a dialog').toBe('none'));
      for (const { what, file, says, detail } of REFUSALS) {
        await test.step(what, async () => {
          const text = file(backup);
          expect(text, 'the file is another one').not.toBe(backup);
          await choose(options, text);
          const error = options.getByTestId('error');
          await soon(error.locator('p').first()).toHaveText(say(language, says));
          if (detail) await soon(error).toContainText(detail(language));
          await expect(options.getByTestId('import-apply')).toHaveCount(0);
          expect(await data(takt)).toEqual(before);
        });
      }
      await choose(options, backup);
      await soon(options.getByText(say(language, 'options.import.nothing-new'))).toBeVisible();
      await expect(options.getByTestId('error')).toHaveCount(0);
    });
  });
}

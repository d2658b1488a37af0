/** Takt finds the field of every page with a kind of field, and the chat around it: see tests/cabinets/editors. */
import { EDITORS } from '../cabinets/editors/catalogue.mjs';
import { addressOf } from '../cabinets/editors/pages.mjs';
import { barState, soon, textOf } from './cabinet';
import { test } from './fixtures';

test('Takt reads the chat around each field, and finds the field', async ({ takt }) => {
  const { page } = takt;
  for (const { id } of EDITORS) {
    await test.step(id, async () => {
      await page.goto(addressOf(id));
      await soon.poll(() => barState(page)).toBe('old');
      await soon.poll(() => textOf(page, 'chips')).toBeDefined();
    });
  }
});

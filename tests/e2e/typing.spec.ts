/** The keyboard stays the seller's: whatever is no trigger does what the page does, and no key is lost or out of turn. */
import type { Page } from '@playwright/test';
import { soon, textOf } from './cabinet';
import { CABINETS, type CabinetPage } from './cabinets';
import { ago, buyer, IN_KYIV } from './chats';
import type { ExtensionBrowser } from './extension-browser';
import { type Cabinets, expect, journey, journeyOnce, test } from './fixtures';
import { strike, typeKeys } from './keys';
import { hint, isOpen } from './palette';
import { expectField } from './reply-field';
import { THANKS } from './templates';
import { MINUTE, say } from './words';

test.use(IN_KYIV);

async function atTheField(takt: ExtensionBrowser, cabinets: Cabinets, cabinet: CabinetPage) {
  const { page } = takt;
  const messages = [buyer(ago(9 * MINUTE), 'Добрий день! Підкажіть, будь ласка, чи є він у синьому кольорі?')];
  await cabinet.seed(cabinets, [{ buyer: 'Олена Коваль', product: 'Термос', messages }]);
  await cabinet.openList(page, 'Олена Коваль');
  await cabinet.openThread(page, 'Олена Коваль');
  await soon.poll(() => textOf(page, 'chips')).toBeDefined();
  await cabinet.field(page).click();
  return cabinet.field(page);
}

/** Keeps the worker from answering for so long (ms), from the next moment on. */
function keepBusy({ worker }: ExtensionBrowser, ms: number): Promise<void> {
  return worker.evaluate((busy) => {
    setTimeout(() => {
      const until = performance.now() + busy;
      while (performance.now() < until);
    }, 0);
  }, ms);
}

async function empty(page: Page): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
}

for (const cabinet of CABINETS) {
  test(`${cabinet.name}: keys that are pressed before the text lands keep their order`, async ({ takt, cabinets }) => {
    const { page } = takt;
    const field = await atTheField(takt, cabinets, cabinet);
    await test.step('the worker is dead, and the seller types on', async () => {
      await takt.stopWorker();
      await strike(page, [...'=дякую', 'Tab', ...' до зустрічі']);
      await expectField(field, `${THANKS.uk} до зустрічі|`);
    });
    await test.step('the trigger is half typed when the worker dies', async () => {
      await empty(page);
      await typeKeys(page, 'Так. =дя');
      await takt.stopWorker();
      await strike(page, [...'кую', 'Tab', ...'!']);
      await expectField(field, `Так. ${THANKS.uk}!|`);
    });
    await test.step('Enter and Tab in between neither send nor leave the field', async () => {
      await empty(page);
      await keepBusy(takt, 1000);
      await strike(page, [...'=дякую', 'Tab', 'Enter', ...' до', 'Tab', ...' зустрічі', 'Enter', ...'!']);
      await expectField(field, `${THANKS.uk} до зустрічі!|`);
      await expect(field).toBeFocused();
      expect(await cabinet.sent(cabinets)).toEqual([]);
    });
    await test.step('as soon as the text is there, Enter is the page’s again', async () => {
      await empty(page);
      await typeKeys(page, '=дякую');
      const isThere = ([selector, text]: string[]) =>
        document.querySelector<HTMLTextAreaElement>(selector ?? '')?.value === text;
      const there = page.waitForFunction(isThere, [cabinet.selectors.field, THANKS.uk]);
      await page.keyboard.press('Tab');
      await there;
      await cabinet.send(page);
      expect(await cabinet.sent(cabinets)).toEqual([THANKS.uk]);
    });
  });

  const walked = cabinet === CABINETS[1] ? journey : journeyOnce;
  walked(`${cabinet.name}: Tab and Enter are the page's where no trigger is meant`, async (tools) => {
    const { takt, cabinets, step } = tools;
    const { page } = takt;
    const field = await step('a chat is open', () => atTheField(takt, cabinets, cabinet));
    for (const typed of ['=дяку', '=дякуюю', 'ціна=дякую', '=дякую ', 'дякую', '=']) {
      await step(`Tab after «${typed}»`, async () => {
        await field.click();
        await empty(page);
        await typeKeys(page, typed);
        await page.keyboard.press('Tab');
        await expect(field).not.toBeFocused();
        await expect(field).toHaveValue(typed);
        expect(await isOpen(page, 'palette')).toBe(false);
        // Whoever meant a template must not send its name instead.
        const isMeant = /^=\p{L}{2,}$/u.test(typed);
        const sentence = isMeant
          ? say('uk', 'template.hint.no-trigger', { trigger: typed, keys: 'Ctrl+.' })
          : undefined;
        await soon.poll(() => hint(page)).toBe(sentence);
        await page.keyboard.press('Escape');
      });
    }
    await step('Shift+Tab after a trigger goes back', async () => {
      await field.click();
      await empty(page);
      await typeKeys(page, '=дякую');
      await page.keyboard.press('Shift+Tab');
      // Takt's Tab keeps the focus, and the page's leads on.
      await expect(field).not.toBeFocused();
      await expect(field).toHaveValue('=дякую');
    });
    await step('Enter after a trigger sends what stands there, by the hand that pressed it', async () => {
      await field.click();
      await page.keyboard.press('End');
      await cabinet.send(page);
      expect(await cabinet.sent(cabinets)).toEqual(['=дякую']);
      await expect(field).toHaveValue('');
    });
  });
}

journey(
  'Another sign is chosen in the options, and begins a trigger in either layout',
  async ({ takt, cabinets, step }) => {
    const { page } = takt;
    const [cabinet] = CABINETS;
    if (!cabinet) throw new Error('There is no cabinet.');
    const field = await step('a thread is open', () => atTheField(takt, cabinets, cabinet));
    await step('the sign is chosen', async () => {
      const options = await takt.open('options.html#templates');
      await options.getByTestId('template-prefix').selectOption(';');
      await soon(options.getByTestId('template-item').filter({ hasText: ';дякую' })).toBeVisible();
      await options.close();
      await page.bringToFront();
    });
    for (const typed of [';дякую', 'ждякую', '$lzre.'])
      await step(typed, async () => {
        await field.click();
        await empty(page);
        await typeKeys(page, typed);
        await page.keyboard.press('Tab');
        await expectField(field, `${THANKS.uk}|`);
      });
    await step('another key opens all of them', async () => {
      const options = await takt.open('options.html#templates');
      await options.getByTestId('template-palette-key').selectOption('Slash');
      await options.close();
      await page.bringToFront();
      await field.click();
      await soon
        .poll(async () => {
          await page.keyboard.press('Control+Slash');
          return isOpen(page, 'palette');
        })
        .toBe(true);
      await page.keyboard.press('Escape');
      await soon.poll(() => isOpen(page, 'palette')).toBe(false);
      await page.keyboard.press('Control+Period');
      expect(await isOpen(page, 'palette')).toBe(false);
    });
    await step('what began with the other sign stays as it is typed', async () => {
      await empty(page);
      await typeKeys(page, '=дякую');
      await expectField(field, '=дякую|');
      await page.keyboard.press('Tab');
      // Takt's Tab keeps the focus, and the page's leads on.
      await expect(field).not.toBeFocused();
      await expect(field).toHaveValue('=дякую');
    });
  },
);

for (const cabinet of CABINETS) {
  journeyOnce(
    `${cabinet.name}: Backspace right after a text brings its trigger back`,
    async ({ takt, cabinets, step }) => {
      const { page } = takt;
      const field = await step('a thread is open', () => atTheField(takt, cabinets, cabinet));
      const expand = async () => {
        await empty(page);
        await typeKeys(page, 'Так. =дякую');
        await page.keyboard.press('Tab');
        await expectField(field, `Так. ${THANKS.uk}|`);
      };
      await step('it is the trigger again, and may become the text again', async () => {
        await expand();
        await page.keyboard.press('Backspace');
        await expectField(field, 'Так. =дякую|');
        await page.keyboard.press('Tab');
        await expectField(field, `Так. ${THANKS.uk}|`);
      });
      await step('one Ctrl+Z brings the text back', async () => {
        await page.keyboard.press('Backspace');
        await expectField(field, 'Так. =дякую|');
        await page.keyboard.press('Control+z');
        await expectField(field, `Так. ${THANKS.uk}|`);
      });
      await step('after another key it deletes a character', async () => {
        await expand();
        await typeKeys(page, '!');
        await page.keyboard.press('Backspace');
        await expectField(field, `Так. ${THANKS.uk}|`);
        await page.keyboard.press('Backspace');
        await expectField(field, `Так. ${THANKS.uk.slice(0, -1)}|`);
        expect(await hint(page), 'nothing went wrong').toBe(undefined);
      });
    },
  );
}

/** A cabinet's reply field as a seller has it before their eyes: the text, and where the caret is in it. */
import type { Locator, Page } from '@playwright/test';
import { soon } from './soon';

/** The value with the caret in it, «Вітаю|!», or with what is selected, «[Вітаю]!». */
export function caretText(field: Locator): Promise<string> {
  return field.evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    const [start, end] = [selectionStart ?? 0, selectionEnd ?? 0];
    const [before, selected, after] = [value.slice(0, start), value.slice(start, end), value.slice(end)];
    return selected === '' ? `${before}|${after}` : `${before}[${selected}]${after}`;
  });
}

/** Waits for the text, and for the caret where it says so by «|» or «[…]». */
export async function expectField(field: Locator, text: string): Promise<void> {
  if (/[|[]/.test(text)) await soon.poll(() => caretText(field)).toBe(text);
  else await soon(field).toHaveValue(text);
}

/** Presses a key several times. */
export async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}

/** What Takt shows on a cabinet's page, and what a seller does in that of Wildberries. */
import type { Page } from '@playwright/test';
import { byTestId, overlay } from '../support/browser/closed-roots.mjs';
import { type Pill, wildberries } from './cabinets';
import { soon } from './soon';

export type { Pill } from './cabinets';
export { soon } from './soon';

/** What a test id's element says; undefined while it is not there. */
export async function textOf(page: Page, testId: string): Promise<string | undefined> {
  return (await byTestId(page, testId))[0]?.text;
}

export async function barState(page: Page): Promise<string | undefined> {
  return (await byTestId(page, 'bar'))[0]?.attributes['data-state'];
}

/** Everything we draw on the page, as test ids. */
export async function drawn(page: Page): Promise<string[]> {
  return (await overlay(page)).flatMap(({ testId }) => testId ?? []);
}

export const pills = (page: Page): Promise<Pill[]> => wildberries.pills(page);
export const pillOf = (page: Page, buyer: string): Promise<Pill | undefined> => wildberries.pillOf(page, buyer);

export const rowOf = (page: Page, buyer: string) =>
  page.locator(wildberries.selectors.rowBuyer).filter({ hasText: buyer }).first();

/** Opens the list of chats and waits until the page itself is there. */
export async function openChats(page: Page, buyer: string, address = wildberries.list): Promise<void> {
  await page.goto(address);
  await soon(rowOf(page, buyer)).toBeVisible();
}

export const openThread = (page: Page, buyer: string): Promise<void> => wildberries.openThread(page, buyer);
export const reply = (page: Page, text: string): Promise<void> => wildberries.reply(page, text);

/** What Takt shows on a cabinet's page, and what a seller does there. */
import { expect, type Page } from '@playwright/test';
import { byTestId, inEachRoot, overlay } from '../support/browser/closed-roots.mjs';
import { CHATS } from './chats';

/** On a busy machine a page takes its time; nothing waits longer than it must. */
export const soon = expect.configure({ timeout: 15_000 });

export interface Pill {
  buyer: string;
  subject: string;
  state: string;
  text: string;
  label: string;
}

/** In each root of ours on a row: the row it stands on, read from the page itself, and what the pill says. */
const PILL_ON_ITS_ROW = `function () {
  const pill = this.querySelector('[data-testid="pill"]');
  const row = this.host.closest('a, [role="button"]');
  if (!pill || !row) return null;
  const text = (selector) => row.querySelector(selector)?.textContent ?? '';
  return {
    buyer: text('[class*="Chat-list-item__name"], [class*="_rt-dialog-title_"]'),
    subject: text('[class*="Chat-list-item__product"], [class*="_rt-dialog-goods_"] > span:first-child'),
    state: pill.dataset.state,
    text: pill.textContent,
    label: pill.getAttribute('aria-label'),
  };
}`;

export async function pills(page: Page): Promise<Pill[]> {
  return (await inEachRoot(page, PILL_ON_ITS_ROW, null)).filter((pill) => pill !== null);
}

export async function pillOf(page: Page, buyer: string): Promise<Pill | undefined> {
  return (await pills(page)).find((pill) => pill.buyer === buyer);
}

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

export const rowOf = (page: Page, buyer: string) =>
  page.locator('[class*="Chat-list-item__name"], [class*="_rt-dialog-title_"]').filter({ hasText: buyer }).first();

/** Opens the list of chats and waits until the page itself is there. */
export async function openChats(page: Page, buyer: string, address = CHATS): Promise<void> {
  await page.goto(address);
  await soon(rowOf(page, buyer)).toBeVisible();
}

/** Clicks a row as a seller does and waits until the cabinet shows that thread. */
export async function openThread(page: Page, buyer: string): Promise<void> {
  await rowOf(page, buyer).click();
  await soon(page.locator('[class*="ChatWindow__name"] [data-name="Text"]')).toHaveText(buyer);
}

/** The seller's own hand: types into the cabinet's field and presses Enter, which there sends. */
export async function reply(page: Page, text: string): Promise<void> {
  await page.locator('#messageInput').fill(text);
  await page.locator('#messageInput').press('Enter');
  await soon(page.locator('[data-testid="message"]').filter({ hasText: text }).last()).toBeVisible();
}

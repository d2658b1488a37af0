/** A page with one field, and what its framework and a person see in it: see tests/cabinets/editors. */
import type { ElementHandle, Frame, Page } from '@playwright/test';
import type {} from '../cabinets/editors/app/start';
import { addressOf, type Wish } from '../cabinets/editors/pages.mjs';

export interface OpenedField {
  readonly page: Page;
  /** The page, or the frame that the chat is in. */
  readonly inside: Page | Frame;
  readonly field: () => Promise<ElementHandle<HTMLElement>>;
}

export async function openField(page: Page, id: string, wish: Wish): Promise<OpenedField> {
  await page.goto(addressOf(id, wish));
  const inside = wish.place === 'frame' ? (page.frame('chat') as Frame) : page;
  await inside.waitForFunction(() => '__field' in window);
  const field = async () =>
    (await inside.evaluateHandle(() => window.__field.element())).asElement() as ElementHandle<HTMLElement>;
  return { page, inside, field };
}

/** What the framework has, and what a person sees. */
export const texts = ({ inside }: OpenedField) =>
  inside.evaluate(() => ({ model: window.__field.model(), shown: window.__field.shown() }));

/** What a person sees, `W|O` with the caret, `A[B]C` with what is selected. */
export const marked = ({ inside }: OpenedField) => inside.evaluate(() => window.__field.marked());

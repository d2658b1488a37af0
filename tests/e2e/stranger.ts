/** Pages that no map knows, in the browser of a journey: at their addresses, as whoever built them would serve them. */
import type { Page } from '@playwright/test';
import { notChats, strangers } from '../cabinets/strangers/index.mjs';
import { notChats as imaginedNotChats } from '../cabinets/variants/not-chats.mjs';
import type { Truth } from '../cabinets/variants/truth';

export interface Stranger {
  readonly name: string;
  readonly address: string;
  readonly truth: Truth | undefined;
  /** Shows it; each time its classes are drawn anew. */
  readonly open: (page: Page) => Promise<void>;
}

const EVERY = 7919;

/** Always the same ones for the same start, from 0 to below 1. */
function drawnFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function strangerAt(name: string, address: string, draw: (random: () => number) => { html: string; truth?: Truth }) {
  let drawings = 0;
  const drawing = () => draw(drawnFrom(++drawings * EVERY));
  return {
    ...{ name, address, truth: draw(drawnFrom(EVERY)).truth },
    open: async (page: Page) => {
      const { html } = drawing();
      await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
      await page.goto(address);
    },
  };
}

/** @param now epoch ms */
export function stranger(marketplace: string, variant: string, now: number): Stranger {
  const one = strangers.find((page) => page.marketplace === marketplace && page.variant === variant);
  if (!one) throw new Error(`No stranger is called ${variant}.`);
  return strangerAt(variant, one.address, (random) => one.page(now, random));
}

/** Pages that nearly look like chats. @param now epoch ms */
export const notChatsAt = (now: number): Stranger[] =>
  notChats.map(({ name, address, page }) =>
    strangerAt(name, address, (random) => {
      const drawn = page(now, random);
      return { html: typeof drawn === 'string' ? drawn : drawn.html };
    }),
  );

/** The ten pages of cabinets on which people write, count and list, and that hold no conversation. @param now epoch ms */
export const imaginedNotChatsAt = (now: number): Stranger[] =>
  imaginedNotChats.map(({ variant, address, page }) => strangerAt(variant, address, (random) => page(now, random)));

/** Real keys, also those of a Ukrainian or Russian keyboard: Playwright's own typing presses none for their letters. */
import type { CDPSession, Page } from '@playwright/test';

const ROWS = [
  ...['Backquote', 'KeyQ', 'KeyW', 'KeyE', 'KeyR', 'KeyT', 'KeyY', 'KeyU', 'KeyI', 'KeyO', 'KeyP', 'BracketLeft'],
  ...['BracketRight', 'Backslash', 'KeyA', 'KeyS', 'KeyD', 'KeyF', 'KeyG', 'KeyH', 'KeyJ', 'KeyK', 'KeyL'],
  ...['Semicolon', 'Quote', 'KeyZ', 'KeyX', 'KeyC', 'KeyV', 'KeyB', 'KeyN', 'KeyM', 'Comma', 'Period', 'Slash'],
];
const LAYOUTS = [
  "`qwertyuiop[]\\asdfghjkl;'zxcvbnm,./",
  "'йцукенгшщзхїґфівапролджєячсмитьбю.",
  'ёйцукенгшщзхъ\\фывапролджэячсмитьбю.',
];
const OTHERS: Record<string, string> = { ' ': 'Space', '=': 'Equal', '-': 'Minus' };
/** Keys that type nothing, or not by their name. */
const NAMED: Record<string, { code: string; vk: number; text?: string }> = {
  Tab: { code: 'Tab', vk: 9 },
  Enter: { code: 'Enter', vk: 13, text: '\r' },
  Escape: { code: 'Escape', vk: 27 },
};

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

function eventOf(key: string) {
  const named = NAMED[key];
  if (named) return { key, code: named.code, windowsVirtualKeyCode: named.vk, ...(named.text && { text: named.text }) };
  const small = key.toLowerCase();
  const layout = LAYOUTS.find((letters) => letters.includes(small));
  const code = layout ? (ROWS[layout.indexOf(small)] ?? '') : (OTHERS[key] ?? (/\d/.test(key) ? `Digit${key}` : ''));
  const letter = /^(?:Key|Digit)(.)$/.exec(code)?.[1];
  return { key, code, text: key, ...(letter && { windowsVirtualKeyCode: letter.charCodeAt(0) }) };
}

/**
 * Presses keys one after the other as fast as the browser takes them, waiting for nothing in between.
 * @param keys letters, or names such as `Tab`
 */
export async function strike(page: Page, keys: readonly string[]): Promise<void> {
  const session = await sessionOf(page);
  const pressed = keys.flatMap((key) => {
    const event = eventOf(key);
    const { text: _, ...up } = event;
    return [
      session.send('Input.dispatchKeyEvent', { type: 'text' in event ? 'keyDown' : 'rawKeyDown', ...event }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...up }),
    ];
  });
  await Promise.all(pressed);
}

/** Types a text, key by key. */
export const typeKeys = (page: Page, text: string): Promise<void> => strike(page, [...text]);

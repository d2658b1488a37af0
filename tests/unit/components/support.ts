/** Draws a component into the page of a test, in one language, and finds things in it as a seller would. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { catalogues } from '../../../utils/platform/catalogues';
import { type Language, speak } from '../../../utils/platform/i18n';

/** A Saturday, 12:05 in the zone of whoever runs the tests. */
export const NOW = new Date(2026, 10, 21, 12, 5).getTime();

beforeEach(() => say('en'));
afterEach(() => render(null, document.body));

export function say(language: Language): void {
  speak(language, catalogues[language]);
}

export function draw(child: ComponentChild): void {
  act(() => render(child, document.body));
}

/** What can be read, blanks collapsed. */
export function seen(selector = 'body'): string {
  return (document.querySelector(selector)?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

export function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

export function byTestId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.querySelector<Kind>(`[data-testid="${id}"]`);
  if (!found) throw new Error(`nothing is called ${id}`);
  return found;
}

/** Clicks, and waits for what that starts. */
export async function click(id: string): Promise<void> {
  await act(() => byTestId(id).click());
  await settled();
}

export async function press(key: string): Promise<void> {
  await act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

export async function chooseFile(id: string, file: File): Promise<void> {
  const input = byTestId<HTMLInputElement>(id);
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await vi.waitFor(() => expect(all('.task-busy')).toEqual([]));
}

/** Whatever is settled already, and the drawing after it; a promise that stays open stays open. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
}

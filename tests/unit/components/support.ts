/** Draws a component into the page of a test, in one language, and finds things in it as a seller would. */
import axe from 'axe-core';
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

export function all<Kind extends HTMLElement = HTMLElement>(selector: string): Kind[] {
  return [...document.querySelectorAll<Kind>(selector)];
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

interface Press extends KeyboardEventInit {
  readonly after?: number;
}

let pressedAt = 0;

/** A key, where the focus is, so long (ms) after the one before; what it starts is waited for. */
export async function press(key: string, { after = 1000, ...more }: Press = {}): Promise<void> {
  await act(() => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    pressedAt += after;
    Object.defineProperty(event, 'timeStamp', { value: pressedAt });
    (document.activeElement ?? document.body).dispatchEvent(event);
  });
  await settled();
}

/** Writes into a field, in place of what is there. */
export async function write(id: string, value: string): Promise<void> {
  const field = byTestId<HTMLInputElement>(id);
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Leaves a field, having changed it. */
export async function leave(id: string): Promise<void> {
  await act(() => {
    for (const type of ['change', 'blur', 'focusout']) byTestId(id).dispatchEvent(new Event(type, { bubbles: true }));
  });
  await settled();
}

/** Chooses in a `select`. */
export async function choose(id: string, value: string): Promise<void> {
  const field = byTestId<HTMLSelectElement>(id);
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled();
}

/** What axe finds wrong in the page; colours are looked at in a real browser. */
export async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
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
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
}

/** What the seller does in a picture, and backgrounds that behave badly. */
import { type ErrorCode, TaktError } from '../../utils/domain/errors';

/** Long enough for a promise that is already settled and the drawing after it. */
export const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 30));

export async function click(selector: string): Promise<void> {
  document.querySelector<HTMLElement>(selector)?.click();
  await settle();
}

export async function focus(selector: string): Promise<void> {
  document.querySelector<HTMLElement>(selector)?.focus();
  await settle();
}

export async function write(selector: string, value: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`there is no ${selector}`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

/** Writes or chooses, and leaves the field. */
export async function leave(selector: string, value: string): Promise<void> {
  await write(selector, value);
  document.querySelector(selector)?.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

export async function chooseFile(name: string, field = 'import-json'): Promise<void> {
  const input = document.querySelector<HTMLInputElement>(`[data-testid=${field}]`);
  const transfer = new DataTransfer();
  transfer.items.add(new File(['{}'], name, { type: 'application/json' }));
  if (!input) throw new Error('there is no file field');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

export const never = () => new Promise<never>(() => undefined);

export const rejects = (code: ErrorCode, detail?: string) => () => Promise.reject(new TaktError(code, detail));

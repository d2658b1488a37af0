// A message's words as lines. What the marketplace itself writes holds `<br>` (official API); people's own text is text.
import type { Message, Order } from './types';

export const linesOf = ({ author, text }: Message): string[] =>
  text.split(author === 'system' ? /<br\s*\/?>|\n/i : '\n');

export const moneyOf = ({ amount }: Order): string => `${amount.toLocaleString('uk-UA')} ₴`;

export const sizeOf = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} КБ`;

/** The icon of an order's status: done, in trouble, or neither. */
export function statusIcon({ color }: Order): 'check_circle' | 'warning' | 'info' {
  if (color === '#00A046') return 'check_circle';
  return color === '#F84147' ? 'warning' : 'info';
}

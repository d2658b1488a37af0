// A message's words as lines. What the marketplace itself writes holds `<br>` (official API); people's own text is text.
import type { Message, Order, Row } from './types';

export const linesOf = ({ author, text }: Message): string[] =>
  text.split(author === 'system' ? /<br\s*\/?>|\n/i : '\n');

export const moneyOf = ({ amount }: Pick<Order, 'amount'>): string => `${amount.toLocaleString('uk-UA')} ₴`;

export const sizeOf = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} КБ`;

/** The icon of a row: its order's status (done, in trouble, or neither), or what it is about. */
export function iconOf({ order, topic, kind }: Row): string {
  if (!order) return kind === 'chat' && topic === 'seller' ? 'store' : kind === 'ticket' ? 'phone' : 'help_outline';
  if (order.color === '#00A046') return 'check_circle';
  return order.color === '#F84147' ? 'warning' : 'info';
}

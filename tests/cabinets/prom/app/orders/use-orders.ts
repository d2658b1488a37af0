// The orders of this shop, newest first: what is written in one moves none of them.
import { isOrder, useStore } from '../store';
import type { OrderRow } from '../types';
import { SAMPLE_ORDERS } from './samples';

export function useOrders(): readonly OrderRow[] {
  const { server } = useStore();
  if (!server) return [];
  const seeded = server.rows.filter(isOrder).sort((a, b) => b.order.createdAt - a.order.createdAt);
  return seeded.length === 0 && server.sampleOrders ? SAMPLE_ORDERS : seeded;
}

/** One of them; of the invented ones the first stands for any number that a card in the chat may lead to. */
export function useOrder(id: string): OrderRow | undefined {
  const orders = useOrders();
  const row = orders.find(({ order }) => String(order.id) === id);
  const [first] = orders;
  if (row || !first || isSeeded(first)) return row;
  return { ...first, order: { ...first.order, id: Number(id) } };
}

/** Whether the server knows it. */
export const isSeeded = (row: OrderRow) => row.shopId !== '';

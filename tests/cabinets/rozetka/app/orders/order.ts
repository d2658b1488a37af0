// What the pages of orders share.
import { computed } from '@angular/core';
import { NEW_ORDERS_PATH } from '../addresses';
import { pathname, server } from '../store';
import type { OrderRow, Row } from '../types';

export const isOrder = (row: Row): row is OrderRow => row.kind === 'order' && row.order !== null;

const NEW = ['Нове замовлення', 'Нове за 1 клік'];

/** The newest first, whatever is written in them: the known address sorts by the number. */
export const orders = computed(() =>
  (server()?.rows ?? [])
    .filter(isOrder)
    .filter(({ order, deleted }) => !deleted && (pathname() !== NEW_ORDERS_PATH || NEW.includes(order.status)))
    .sort((a, b) => b.order.createdAt - a.order.createdAt),
);

export const matchesOrder = ({ buyer, order }: OrderRow, wanted: string): boolean =>
  [buyer, order.phone, order.ttn, String(order.number)].some((text) => text.toLocaleLowerCase('uk').includes(wanted));

// Invented orders for seeds that have none. The server does not know them, so nothing can be written to their buyers.
import { BLANKET, FORMS, GARLAND, THERMOS } from '../products';
import type { OrderRow, OrderStatus } from '../types';

const HOUR = 3_600_000;

type Sample = { id: number; hours: number; buyer: string; phone: string; sum: string; status: OrderStatus };

function rowOf(sample: Sample, products: readonly { name: string; price: string }[], comment = ''): OrderRow {
  const { id, hours, buyer, phone, sum, status } = sample;
  const createdAt = Date.now() - hours * HOUR;
  return {
    chatId: `order-${id}`,
    shopId: '',
    kind: 'order',
    unread: 0,
    at: createdAt,
    buyerAt: null,
    preview: '',
    lastAuthor: 'system',
    buyer,
    phone,
    ident: '',
    messages: [],
    order: {
      id,
      createdAt,
      status,
      sum,
      products: products.map((product) => ({ ...product, quantity: 1 })),
      delivery: { name: 'Нова Пошта', address: '', ttn: '' },
      payment: '',
      comment,
    },
  };
}

export const SAMPLE_ORDERS: readonly OrderRow[] = [
  rowOf(
    { id: 287115402, hours: 0.4, buyer: 'Оксана Т.', phone: '+380 (00) 111-22-33', sum: '620 ₴', status: 'received' },
    [THERMOS],
  ),
  rowOf(
    { id: 287114877, hours: 2, buyer: 'Андрій', phone: '+380 (00) 222-33-44', sum: '240 ₴', status: 'received' },
    [GARLAND],
    'Передзвоніть, будь ласка',
  ),
  rowOf({ id: 287101268, hours: 26, buyer: 'Ігор М.', phone: '+380 (00) 444-55-66', sum: '355 ₴', status: 'paid' }, [
    FORMS,
  ]),
  rowOf(
    { id: 287109915, hours: 48, buyer: 'Лариса', phone: '+380 (00) 333-44-55', sum: '2 130 ₴', status: 'delivered' },
    [BLANKET, GARLAND],
  ),
];

// What is known of a chat, a question, a ticket, an order or a review, as its pages show it. The words of statuses and
// topics are the official API's.

/**
 * @typedef {'chat' | 'question' | 'ticket' | 'order' | 'review'} Kind `question` is one on a product's card,
 *   `ticket` one that the call centre wrote down
 * @typedef {'order' | 'item' | 'seller'} Topic what a chat is about: the API's types 0, 1, 2
 * @typedef {'Новий' | 'В обробці' | 'Не вирішено' | 'Вирішено' | 'Закрито'} TicketStatus
 *
 * @typedef {object} SeedOrder
 * @property {number} number
 * @property {string} product
 * @property {number} amount in hryvnias
 * @property {string} status its Ukrainian name, `name_uk` of the API
 * @property {string} [color] of the status; by its name when absent
 *
 * The rest is for the pages of orders.
 * @property {number} [createdAt] epoch ms; the oldest message's time when absent, so one of the two must be there
 * @property {string} [phone]
 * @property {string} [ttn] number of the declaration
 * @property {string} [delivery]
 * @property {string} [source] where it was made
 * @property {{ name: string, quantity: number, price: number }[]} [products] `product` once when absent
 * @property {{ at: number, status: string }[]} [history]
 *
 * @typedef {object} SeedTicket
 * @property {number} [number] drawn from the buyer and the message when absent
 * @property {1 | 2 | 3 | 4 | 5 | 6 | 7} type
 * @property {TicketStatus} [status] when absent «Новий»
 * @property {number} [order]
 * @property {string} [phone]
 * @property {string} [comment] what the seller wrote when deciding; the buyer never sees it
 *
 * @typedef {object} SeedReview
 * @property {1 | 2 | 3 | 4 | 5} rating
 * @property {'product' | 'shop'} [about] `product` when absent
 * @property {string} [dignity] under «Переваги»
 * @property {string} [shortcomings] under «Недоліки»
 */

const DONE = '#00A046';
const FAILED = '#F84147';
const IN_WORK = '#B86A00';

/** @type {Record<string, string>} */
const COLORS = {
  'Посилку отримано': DONE,
  'Замовлення виконано': DONE,
  'Скасовано покупцем': FAILED,
  'Не оброблено продавцем протягом дня': FAILED,
};

const TICKET_TYPES = {
  1: 'Прохання зв’язатися',
  2: 'Уточнення по доставці',
  3: 'Скасування замовлення',
  4: 'Скарга',
  5: 'Повернення',
  6: 'Виправлення інформації на сайті',
  7: 'Питання по оплаті',
};

/** @param {SeedOrder} order an order that is named in a chat */
export const orderFacts = (order) => ({ ...order, color: order.color ?? COLORS[order.status] ?? IN_WORK });

/** @param {SeedOrder} order @param {number} oldest an order with a page of its own */
export function wholeOrderFacts(order, oldest) {
  const createdAt = order.createdAt ?? oldest;
  return {
    ...orderFacts(order),
    createdAt,
    phone: order.phone ?? '',
    ttn: order.ttn ?? '',
    delivery: order.delivery ?? 'Нова пошта, відділення № 4',
    source: order.source ?? 'Сайт rozetka.com.ua',
    products: order.products ?? [{ name: order.product, quantity: 1, price: order.amount }],
    history: order.history ?? [{ at: createdAt, status: order.status }],
  };
}

/** @param {SeedTicket} ticket @param {number} drawn its number if the seed gives none */
export const ticketFacts = (ticket, drawn) => ({
  number: ticket.number ?? drawn,
  type: TICKET_TYPES[ticket.type],
  status: ticket.status ?? 'Новий',
  order: ticket.order ?? null,
  phone: ticket.phone ?? '',
  comment: ticket.comment ?? '',
  decidedAt: /** @type {number | null} */ (null),
});

/** @param {SeedReview} review */
export const reviewFacts = ({ rating, about = 'product', dignity = '', shortcomings = '' }) => ({
  rating,
  about,
  dignity,
  shortcomings,
});

/** @param {SeedTicket | undefined} ticket */
export const isNewTicket = (ticket) => (ticket?.status ?? 'Новий') === 'Новий';

/** @param {SeedOrder | undefined} order */
export const isNewOrder = (order) => order?.status === 'Нове замовлення' || order?.status === 'Нове за 1 клік';

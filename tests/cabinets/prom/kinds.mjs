// What a conversation of the Prom replica may be: a room of the chat, an order, a review. Statuses and most fields of
// an order are those of the public API; a review's are a guess, for the API tells nothing of reviews.
import { createHash } from 'node:crypto';

/**
 * @typedef {'pending' | 'received' | 'paid' | 'delivered' | 'canceled'} OrderStatus
 * @typedef {{ name: string, price: string, quantity?: number }} OrderedProduct
 * @typedef {object} SeedOrder
 * @property {number} [id] drawn from the buyer when absent
 * @property {number} createdAt epoch ms
 * @property {OrderStatus} [status] `pending` when absent
 * @property {string} sum
 * @property {OrderedProduct[]} products
 * @property {{ name: string, address?: string, ttn?: string }} [delivery]
 * @property {string} [payment]
 * @property {string} [comment] the buyer's own words beside the order
 *
 * @typedef {object} SeedReview
 * @property {number} [id] drawn from the buyer when absent
 * @property {1 | 2 | 3 | 4 | 5} rating
 * @property {string} [product] of the company as a whole when absent
 * @property {number} [order] the number of the order it is about
 */

/** A number of that many digits. @param {string} text @param {number} digits */
export const numberOf = (text, digits) => {
  const least = 10 ** (digits - 1);
  return least + (createHash('sha256').update(text).digest().readUInt32BE(0) % (9 * least));
};

/** Every field said. @param {SeedOrder} order @param {string} drawn */
export const toOrder = (order, drawn) => ({
  ...order,
  id: order.id ?? numberOf(`order ${drawn}`, 9),
  status: order.status ?? 'pending',
  products: order.products.map((product) => ({ ...product, quantity: product.quantity ?? 1 })),
  delivery: { name: 'Нова Пошта', address: '', ttn: '', ...order.delivery },
  payment: order.payment ?? '',
  comment: order.comment ?? '',
});

/** @param {SeedReview} review @param {string} drawn */
export const toReview = (review, drawn) => ({
  ...review,
  id: review.id ?? numberOf(`review ${drawn}`, 8),
  product: review.product ?? '',
  order: review.order ?? null,
});

/** @typedef {ReturnType<typeof toOrder>} Order */
/** @typedef {ReturnType<typeof toReview>} Review */

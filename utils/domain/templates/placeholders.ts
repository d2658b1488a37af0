/** What a template may leave to be filled in. */

export const PLACEHOLDERS = [
  'buyer.firstName',
  'greeting',
  'order.number',
  'product.title',
  'shop.name',
  'seller.name',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Where the seller writes on once the text has landed: Tab goes from one to the next. Never a value. */
export const STOP = 'stop';

/** What only the buyer may read: where everybody reads the reply, these are nothing. */
export const PERSONAL: readonly Placeholder[] = ['buyer.firstName', 'order.number'];

/** What is known of them; one that is not known is not there. Data: never looked at as a template again. */
export type Values = Readonly<Partial<Record<Placeholder, string>>>;

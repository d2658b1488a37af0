/** Names that must not be mixed up, as branded strings. */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** `wildberries`, `prom`, `rozetka`: the id of an entry in the registry of adapters. */
export type MarketplaceId = Branded<'MarketplaceId'>;
/** A conversation as one page named it; see `identity.ts`. Two keys may turn out to be one conversation. */
export type ConversationKey = Branded<'ConversationKey'>;
/** The strongest key of a conversation; what the rest of Takt knows it by. */
export type ConversationId = Branded<'ConversationId'>;
/** A message within its conversation: author, text, time and ordinal, hashed. */
export type MessageId = Branded<'MessageId'>;

export const CHANNELS = ['chat', 'question', 'order', 'ticket', 'review'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Which conversation a thread on a page is: its keys, from what the page shows of it, and how keys are joined. */
import type { Channel, ConversationId, ConversationKey, MarketplaceId } from './ids';
import { hashText, normaliseText } from './text-key';

/** What a page shows that tells one conversation from another. `null`: the page does not show it. */
export interface ThreadNames {
  readonly marketplace: MarketplaceId;
  /** Which shop the page shows. */
  readonly account: string | null;
  readonly channel: Channel;
  readonly threadId: string | null;
  readonly buyer: string | null;
  /** What the conversation is about: the product's article or name, the order's number. */
  readonly subject: string | null;
}

/** A key and the weaker keys that the same thread would have had if the page had shown less. */
export interface ThreadKeys {
  readonly own: ConversationKey;
  readonly weaker: readonly ConversationKey[];
}

/**
 * The keys of a thread, or `undefined` where the page shows neither an id nor a buyer's name.
 * A fingerprint stands in for a missing id: buyer and subject, hashed, for a key must not carry a person's name.
 */
export function threadKeys(names: ThreadNames): ThreadKeys | undefined {
  const accounts = names.account === null ? [null] : [names.account, null];
  const keys = [idName(names), fingerprint(names)]
    .filter((name) => name !== undefined)
    .flatMap((name) => accounts.map((account) => key(names, account, name)));
  const [own, ...weaker] = keys;
  return own && { own, weaker };
}

/** The first of `threadKeys`, alone: a page asks for those of a thousand rows, and again at each change. */
export function ownKey(names: ThreadNames): ConversationKey | undefined {
  // Names are never changed.
  if (!OWN_KEYS.has(names)) {
    const name = idName(names) ?? fingerprint(names);
    OWN_KEYS.set(names, name === undefined ? name : key(names, names.account, name));
  }
  return OWN_KEYS.get(names);
}

const OWN_KEYS = new WeakMap<ThreadNames, ConversationKey | undefined>();

const idName = ({ threadId }: ThreadNames) => (threadId === null ? undefined : `id:${threadId}`);

function fingerprint({ buyer, subject }: ThreadNames): string | undefined {
  if (buyer === null || normaliseText(buyer) === '') return undefined;
  return `fp:${hashText(`${normaliseText(buyer).toLowerCase()}\n${normaliseText(subject ?? '').toLowerCase()}`)}`;
}

function key({ marketplace, channel }: ThreadNames, account: string | null, name: string): ConversationKey {
  // A page may print half a surrogate pair, which cannot be encoded.
  const parts = [marketplace, account ?? 'unknown', channel, name].map((part) =>
    encodeURIComponent(part.toWellFormed()),
  );
  return parts.join('/') as ConversationKey;
}

/** What a key is made of, for a key made by `threadKeys`. */
export function partsOf(conversationKey: ConversationKey | ConversationId): {
  marketplace: MarketplaceId;
  account: string | null;
  channel: Channel;
  threadId: string | null;
} {
  const [marketplace = '', account = '', channel = '', name = ''] = conversationKey.split('/').map(decodeURIComponent);
  return {
    marketplace: marketplace as MarketplaceId,
    account: account === 'unknown' ? null : account,
    channel: channel as Channel,
    threadId: name.startsWith('id:') ? name.slice(3) : null,
  };
}

/** What was learnt about keys: that a weak one was seen together with a strong one; that one stands for several buyers. */
export interface KeyFacts {
  readonly joins: readonly { readonly weak: ConversationKey; readonly strong: ConversationKey }[];
  /** Keys under which two different rows were seen at once. */
  readonly ambiguous: ReadonlySet<ConversationKey>;
}

/**
 * The conversation that a key stands for: its strongest key. `undefined` where it may be one of several, and nothing
 * must be said. It depends on the set of facts only, never on the order in which pages were read.
 */
export function conversationOf(own: ConversationKey, facts: KeyFacts): ConversationId | undefined {
  if (facts.ambiguous.has(own)) return undefined;
  const stronger = facts.joins.filter((join) => join.weak === own).map((join) => join.strong);
  if (stronger.length === 0) return own as string as ConversationId;
  const conversations = new Set(stronger.map((key) => conversationOf(key, facts)));
  return conversations.size === 1 ? [...conversations][0] : undefined;
}

/** Which keys are one conversation: the part of the alias table around some keys, resolved. */
import { conversationOf, type KeyFacts } from '../domain/conversation/identity';
import type { ConversationId, ConversationKey } from '../domain/conversation/ids';
import type { Repositories } from '../storage/repositories';

export interface Joins {
  /** `undefined`: it may be one of several. */
  conversationOf(key: ConversationKey): ConversationId | undefined;
  /** All conversations to which the keys belong. */
  conversations(): ConversationId[];
  keysOf(id: ConversationId): ConversationKey[];
  /** Keys that are (no longer) conversations of their own. */
  swallowed(): ConversationId[];
}

/** Loads every alias that is connected with the keys, in whichever direction. */
export async function joinsAround(from: Repositories, keys: readonly ConversationKey[]): Promise<Joins> {
  const known = new Set(keys);
  const joins = new Map<string, { weak: ConversationKey; strong: ConversationKey }>();
  const ambiguous = new Set<ConversationKey>();
  let frontier = [...known];
  while (frontier.length > 0) {
    const aliases = [...(await from.aliases.ofWeak(frontier)), ...(await from.aliases.ofStrong(frontier))];
    const reached = new Set<ConversationKey>();
    for (const { id, weak, strong } of aliases) {
      if (strong === null) ambiguous.add(weak);
      else joins.set(id, { weak, strong });
      for (const key of [weak, strong]) if (key !== null && !known.has(key)) reached.add(key);
    }
    for (const key of reached) known.add(key);
    frontier = [...reached];
  }
  return resolve([...known], { joins: [...joins.values()], ambiguous });
}

function resolve(keys: readonly ConversationKey[], facts: KeyFacts): Joins {
  const conversationByKey = new Map(keys.map((key) => [key, conversationOf(key, facts)]));
  const keysByConversation = new Map<ConversationId, ConversationKey[]>();
  for (const [key, id] of conversationByKey) {
    if (id !== undefined) keysByConversation.set(id, [...(keysByConversation.get(id) ?? []), key]);
  }
  return {
    conversationOf: (key) => conversationByKey.get(key),
    conversations: () => [...keysByConversation.keys()],
    keysOf: (id) => keysByConversation.get(id) ?? [],
    swallowed: () =>
      keys.filter((key) => (conversationByKey.get(key) as string | undefined) !== key) as string[] as ConversationId[],
  };
}

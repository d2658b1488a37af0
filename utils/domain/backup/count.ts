/** What an import would add, for the seller to see beforehand. */
import type { TaktEvent } from '../conversation/events';
import { conversationOf, type KeyFacts } from '../conversation/identity';
import type { ConversationId, ConversationKey } from '../conversation/ids';

export interface AddedAndKnown {
  readonly added: number;
  readonly known: number;
}

/**
 * A conversation is known when something is known of any of its keys.
 * @param events what the file holds; the same one twice counts once
 */
export function countImport(
  events: readonly TaktEvent[],
  known: { readonly events: ReadonlySet<string>; readonly keys: ReadonlySet<ConversationKey> },
): { readonly conversations: AddedAndKnown; readonly events: AddedAndKnown } {
  // What became of stretches is Takt's own note of what the others say.
  const ids = [...new Set(events.filter(({ kind }) => kind !== 'judged').map((event) => event.id))];
  const conversations = [...keysByConversation(events).values()];
  return {
    conversations: tally(conversations, (keys) => keys.some((key) => known.keys.has(key))),
    events: tally(ids, (id) => known.events.has(id)),
  };
}

function tally<Item>(items: readonly Item[], isKnown: (item: Item) => boolean): AddedAndKnown {
  const known = items.filter(isKnown).length;
  return { added: items.length - known, known };
}

function keysByConversation(events: readonly TaktEvent[]): Map<ConversationId, ConversationKey[]> {
  const byConversation = new Map<ConversationId, ConversationKey[]>();
  const facts = factsOf(events);
  for (const key of new Set(events.map((event) => event.conversationId))) {
    const id = conversationOf(key, facts);
    if (id !== undefined) byConversation.set(id, [...(byConversation.get(id) ?? []), key]);
  }
  return byConversation;
}

function factsOf(events: readonly TaktEvent[]): KeyFacts {
  return {
    joins: events.flatMap((event) =>
      event.kind === 'joined' ? [{ weak: event.payload.weak, strong: event.conversationId }] : [],
    ),
    ambiguous: new Set(events.flatMap((event) => (event.kind === 'ambiguous' ? [event.conversationId] : []))),
  };
}

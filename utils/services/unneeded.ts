/** Where no reply is needed lately: asked for apart from what waits, which is to be seen first. */
import { closingOf } from '../domain/conversation/closings';
import type { TaktEvent } from '../domain/conversation/events';
import type { ConversationId } from '../domain/conversation/ids';
import { DAY } from '../domain/conversation/moment';
import { shownText } from '../domain/deadlines/why';
import type { UnneededItem } from '../messaging/protocol';
import type { ConversationRecord } from '../storage/records';
import type { OpenRepositories } from '../storage/repositories';
import { joinsAround } from './joins';
import { itemOf } from './overview';
import type { Clock } from './ports';
import { unusedOf } from './settings';

/** So many at most: it is there to be glanced through. */
const AT_MOST = 50;

export function unneededService(open: OpenRepositories, clock: Clock) {
  return {
    /** Of the last 24 hours and of the marketplaces that the seller uses, the newest first. */
    async unneeded(): Promise<UnneededItem[]> {
      const from = await open();
      const now = clock.now();
      const unused = unusedOf(await from.settings.all());
      // Whatever a conversation came to by them; the record says to what.
      const reasons = (await from.events.since(now - DAY)).filter((event) => event.at <= now && mayEndIt(event));
      const joins = await joinsAround(from, [...new Set(reasons.map(({ conversationId }) => conversationId))]);
      const last = new Map<ConversationId, TaktEvent>();
      for (const event of reasons.sort((a, b) => a.at - b.at)) {
        const id = joins.conversationOf(event.conversationId);
        if (id !== undefined) last.set(id, event);
      }
      const records = (await from.conversations.get([...last.keys()])).filter(
        ({ marketplace, timer }) => timer.kind === 'no-reply-needed' && !unused.has(marketplace),
      );
      return records
        .map((record) => unneededOf(record, last.get(record.id) as TaktEvent))
        .sort((a, b) => b.at - a.at)
        .slice(0, AT_MOST);
    },
  };
}

/** What closes a talk, by its words alone, and what the seller said of it. */
function mayEndIt(event: TaktEvent): boolean {
  if (event.kind === 'dismissed') return event.payload.reason === 'no-reply-needed';
  return event.kind === 'message' && event.payload.author === 'buyer' && closingOf(event.payload.text) !== undefined;
}

function unneededOf(record: ConversationRecord, event: TaktEvent): UnneededItem {
  return { ...itemOf(record), at: event.at, text: event.kind === 'message' ? shownText(event.payload.text) : null };
}

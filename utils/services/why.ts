/** Why a timer says what it says, from the events that it was made of. */
import { foldConversation } from '../domain/conversation/fold';
import type { ConversationKey } from '../domain/conversation/ids';
import type { Policy } from '../domain/deadlines/policy';
import { type Why, whyOf } from '../domain/deadlines/why';
import type { OpenRepositories } from '../storage/repositories';
import { joinsAround } from './joins';
import type { Clock, Locale } from './ports';
import { rulesOver } from './rules';
import { unusedOf } from './settings';

export function whyService(open: OpenRepositories, policies: readonly Policy[], clock: Clock, locale: Locale) {
  const rulesIn = rulesOver(policies, locale);
  return {
    /** Of the conversation for which a key stands; `null` where it may be several, is not known, or has no timer. */
    async why(key: ConversationKey): Promise<Why | null> {
      const from = await open();
      const joins = await joinsAround(from, [key]);
      const id = joins.conversationOf(key);
      const [record] = id === undefined ? [] : await from.conversations.get([id]);
      if (!record) return null;
      const keys = joins.keysOf(record.id);
      const [events, sightings, set] = await Promise.all([
        from.events.ofKeys(keys),
        from.sightings.get(keys),
        from.settings.all(),
      ]);
      if (unusedOf(set).has(record.marketplace)) return null;
      const rules = rulesIn(set);
      const calendar = rules.calendarFor(record);
      const conversation = foldConversation(record.id, events, sightings, calendar.zone);
      const now = clock.now();
      return whyOf(
        conversation,
        {
          policy: conversation.open && rules.policyFor({ ...conversation, metric: conversation.open.metric }),
          followUpPolicy: rules.policyFor({ ...conversation, metric: 'follow-up' }),
          ...{ calendar, hours: rules.hoursFor(record), installedAt: set.installedAt ?? now },
        },
        now,
      );
    },
  };
}

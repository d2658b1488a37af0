/** What a row of an older version becomes: pure functions from row to row, one for each table that changed. */
import type { TaktEvent } from '../domain/conversation/events';
import { firstDeadline, type Timer } from '../domain/deadlines/timer';
import type { ConversationRecord } from './records';

/** Version 2 finds the answers of a day by an index. */
export function conversationOfVersion2(row: Omit<ConversationRecord, 'answeredAt'>): ConversationRecord {
  return { ...row, ...answeredAtOf(row.stretches) };
}

/** The last answer; without one there is no such field, so that the index leaves the row out. */
export function answeredAtOf(
  stretches: readonly { readonly answeredAt: number | null }[],
): Pick<ConversationRecord, 'answeredAt'> {
  const answers = stretches.flatMap(({ answeredAt }) => answeredAt ?? []);
  return answers.length > 0 ? { answeredAt: Math.max(...answers) } : {};
}

/** Version 6 notes as events what was judged, before the rules change, and finds the most urgent by an index. */
export function conversationOfVersion6(row: ConversationRecord): ConversationRecord {
  const isJudged = row.stretches.some(({ judgement }) => judgement !== null);
  return { ...row, ...(isJudged && { unsettled: 1 }), ...dueAtOf(row.timer) };
}

/** The first deadline of what is running; without one, and of what waited before the installation, there is no such field. */
export function dueAtOf(timer: Timer): Pick<ConversationRecord, 'dueAt'> {
  const dueAt = timer.kind === 'running' && !timer.old ? firstDeadline(timer) : null;
  return dueAt === null ? {} : { dueAt };
}

/** What was read by the time of a dismissal was not kept: it was meant for all that there was then. */
export function eventOfVersion3(event: TaktEvent): TaktEvent {
  if (event.kind !== 'dismissed' || event.payload.upTo !== undefined) return event;
  return { ...event, payload: { ...event.payload, upTo: event.at } };
}

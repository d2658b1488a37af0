/** What Takt knows at the end of the demo, as its own backup says it. */
import type { exported } from '../e2e/own-pages';
import { HOUR, MINUTE } from '../e2e/words';

type Conversations = Awaited<ReturnType<typeof exported>>['conversations'];

/** @returns epoch ms */
export function oldestUnanswered({
  messages,
}: {
  readonly messages: readonly { readonly author: string; readonly at: number }[];
}): number | undefined {
  const answer = messages.findLastIndex(({ author }) => author === 'seller');
  return messages.slice(answer + 1).find(({ author }) => author === 'buyer')?.at;
}

/** @param done what was done, by buyer */
export function report(conversations: Conversations, done: ReadonlyMap<string, string>): void {
  const rows = conversations
    .sort((a, b) => (b.timer.waitingSince ?? '').localeCompare(a.timer.waitingSince ?? ''))
    .map(({ marketplace, buyerName, timer }) => ({
      marketplace,
      buyer: buyerName ?? '',
      waits: timer.waitingSince ? lengthOf(Date.now() - Date.parse(timer.waitingSince)) : 'nobody',
      basis: timer.basis === 'row' ? 'at least' : timer.basis ? 'exact' : '',
      state: timer.state,
      deadline: timer.dueAt ?? '',
      done: done.get(buyerName ?? '') ?? '',
    }));
  console.table(rows);
}

function lengthOf(ms: number): string {
  const minutes = Math.floor(ms / MINUTE);
  return ms < HOUR ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

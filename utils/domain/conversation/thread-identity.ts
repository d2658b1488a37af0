/**
 * Which id belongs to the messages on the screen. In a single-page cabinet the address, the thread's head and its
 * messages change one after the other, seconds apart: an id is believed only for messages that appeared with it, and
 * a head that changed over unchanged messages is not believed at all. Other messages than before may be the late ones
 * of a chat that was left again: the list has to show them too, or they have to stay.
 */

/** What the page shows at one moment. */
export interface Shown {
  readonly threadId: string | null;
  readonly buyer: string | null;
  readonly subject: string | null;
  /** Keys of the messages shown. */
  readonly messages: readonly string[];
  /** Whether the list previews the newest of them on the row of this thread. */
  readonly corroborated: boolean;
  /** Epoch ms. */
  readonly at: number;
}

export interface Pairing {
  /** The id that is believed to belong to what is shown. */
  readonly threadId: string | null;
  /** The id of the thread that was last shown without a doubt. */
  readonly certain: string | null;
  /** What was shown when head and messages last agreed. */
  readonly shown: Shown;
  /** An id that the address shows but that belongs to other messages: not believed until it changes. */
  readonly stale: string | null;
  /** An id that came without the messages changing, and since when (epoch ms). */
  readonly candidate: { readonly threadId: string; readonly since: number } | null;
  /** Since when (epoch ms) head and messages may belong to two threads: nothing is to be stored. `null`: they do not. */
  readonly tornSince: number | null;
}

/** How long (ms) what came without a witness has to stay before it is believed: a late id, other messages. */
export const SETTLES_AFTER = 4000;

/** After so long (ms) a new head over the same messages is a buyer who was renamed. */
export const RENAMED_AFTER = 15_000;

export function pair(previous: Pairing | undefined, shown: Shown): Pairing {
  if (!previous) return believe(shown.threadId, shown);
  const overlap = overlaps(previous.shown, shown);
  if (overlap && headDiffers(previous.shown, shown)) {
    const tornSince = previous.tornSince ?? shown.at;
    return shown.at - tornSince < RENAMED_AFTER ? { ...previous, tornSince } : believe(previous.threadId, shown);
  }
  if (!overlap) return doubted(previous, otherMessages(previous, shown), shown.corroborated ? null : shown.at);
  const settled = shown.corroborated || shown.at - (previous.tornSince ?? 0) >= SETTLES_AFTER;
  return doubted(previous, sameMessages(previous, shown), settled ? null : previous.tornSince);
}

function doubted(previous: Pairing, now: Pairing, tornSince: number | null): Pairing {
  return { ...now, tornSince, certain: tornSince === null ? now.threadId : previous.certain };
}

function sameMessages(previous: Pairing, shown: Shown): Pairing {
  const known = previous.threadId;
  if (known !== null || shown.threadId === null) return { ...believe(known, shown), stale: previous.stale };
  if (shown.threadId === previous.stale) return { ...believe(null, shown), stale: previous.stale };
  const since = previous.candidate?.threadId === shown.threadId ? previous.candidate.since : shown.at;
  if (shown.at - since >= SETTLES_AFTER) return believe(shown.threadId, shown);
  return { ...believe(null, shown), stale: previous.stale, candidate: { threadId: shown.threadId, since } };
}

/**
 * Of a thread whose id is known a new one with new messages cannot be the id. Of one whose id is not, it may be: come
 * late, at this very moment. Then it has to stay, and one that stood there before these messages is not believed.
 */
function otherMessages(previous: Pairing, shown: Shown): Pairing {
  const { threadId } = shown;
  if (threadId === null) return believe(null, shown);
  const left = previous.tornSince === null ? previous.threadId : previous.certain;
  const before = left === null ? [previous.stale, previous.shown.threadId] : [left];
  if (before.includes(threadId)) return { ...believe(null, shown), stale: threadId };
  if (left !== null) return believe(threadId, shown);
  return { ...believe(null, shown), candidate: { threadId, since: shown.at } };
}

function believe(threadId: string | null, shown: Shown): Pairing {
  return { threadId, certain: threadId, shown, stale: null, candidate: null, tornSince: null };
}

/** Some of the same messages; without any on one side there is nothing that speaks against it. */
function overlaps(before: Shown, now: Shown): boolean {
  if (before.messages.length === 0 || now.messages.length === 0) return !headDiffers(before, now);
  const known = new Set(before.messages);
  return now.messages.some((message) => known.has(message));
}

function headDiffers(before: Shown, now: Shown): boolean {
  return differ(before.buyer, now.buyer) || differ(before.subject, now.subject);
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

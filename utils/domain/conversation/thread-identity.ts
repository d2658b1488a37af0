/**
 * Which id belongs to the messages on the screen. In a single-page cabinet the address, the thread's head and its
 * messages change one after the other, seconds apart: an id is believed only for messages that appeared with it, and
 * a head that changed over unchanged messages is not believed at all.
 */

/** What the page shows at one moment. */
export interface Shown {
  readonly threadId: string | null;
  readonly buyer: string | null;
  readonly subject: string | null;
  /** Keys of the messages shown. */
  readonly messages: readonly string[];
  /** Epoch ms. */
  readonly at: number;
}

export interface Pairing {
  /** The id that is believed to belong to what is shown. */
  readonly threadId: string | null;
  /** What was shown when head and messages last agreed. */
  readonly shown: Shown;
  /** An id that the address shows but that belongs to other messages: not believed until it changes. */
  readonly stale: string | null;
  /** An id that came without the messages changing, and since when (epoch ms). */
  readonly candidate: { readonly threadId: string; readonly since: number } | null;
  /** Since when (epoch ms) the head is another one over the same messages: nothing is to be stored. `null`: it is not. */
  readonly tornSince: number | null;
}

/** How long (ms) an id that came late has to stay with unchanged messages before it is believed. */
export const SETTLES_AFTER = 4000;

/** After so long (ms) a new head over the same messages is a buyer who was renamed. */
const RENAMED_AFTER = 15_000;

export function pair(previous: Pairing | undefined, shown: Shown): Pairing {
  if (!previous) return believe(shown.threadId, shown);
  const overlap = overlaps(previous.shown, shown);
  if (overlap && headDiffers(previous.shown, shown)) {
    const tornSince = previous.tornSince ?? shown.at;
    return shown.at - tornSince < RENAMED_AFTER ? { ...previous, tornSince } : believe(previous.threadId, shown);
  }
  return overlap ? sameMessages(previous, shown) : otherMessages(previous, shown);
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
  const before = previous.threadId === null ? [previous.stale, previous.shown.threadId] : [previous.threadId];
  if (before.includes(threadId)) return { ...believe(null, shown), stale: threadId };
  if (previous.threadId !== null) return believe(threadId, shown);
  return { ...believe(null, shown), candidate: { threadId, since: shown.at } };
}

function believe(threadId: string | null, shown: Shown): Pairing {
  return { threadId, shown, stale: null, candidate: null, tornSince: null };
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

/**
 * Claims → messages. The result depends on the set of claims only: two tabs, two page maps and any order of reading
 * give the same messages, and a better precision or a real id upgrades a message instead of adding one.
 */
import type { ConversationId, MessageId } from './ids';
import type { Message, MessageClaim } from './message';
import { comparePrecision, latestOf, mayCoincide } from './moment';
import { compareText, inOrder, keyText, type Ordered, type Place } from './order';
import { hashText, keptText, normaliseText } from './text-key';

/** A claim of a row, and when the row was last seen to say so (epoch ms). */
export interface RowClaim extends MessageClaim {
  readonly lastSeenAt: number;
}

type Draft = { -readonly [Key in keyof (Message & Ordered)]: (Message & Ordered)[Key] };

/**
 * The messages of one conversation, oldest first.
 * @param threadSeenAt when its thread was last read (epoch ms), if ever
 */
export function timelineOf(
  conversation: ConversationId,
  claims: readonly MessageClaim[],
  rows: readonly RowClaim[],
  threadSeenAt: number | undefined,
): Message[] {
  const drafts = placeThreadClaims(narrowestFirst(claims));
  placeRowClaims(drafts, narrowestFirst(rows), threadSeenAt);
  return withIds(conversation, inOrder(drafts));
}

/** Of equal claims the first gives the time: the one that ends soonest, for each of them holds. */
function narrowestFirst<Claim extends MessageClaim>(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort((a, b) => latestOf(a) - latestOf(b));
}

function placeThreadClaims(claims: readonly MessageClaim[]): Draft[] {
  const drafts: Draft[] = [];
  const byText = new Map<string, Draft[]>();
  for (const slot of slotsOf(claims)) {
    const sameText = emplace(byText, slot.text, () => []);
    const near = sameText.filter((draft) => authorsAgree(draft, slot.first) && mayCoincide(draft, slot.first));
    const taken = new Set<Draft>();
    const take = (draft: Draft | undefined, claim: PlacedClaim): void => {
      const target = draft ?? add(sameText, drafts, claim);
      taken.add(target);
      absorb(target, claim);
    };
    for (const claim of slot.withId) {
      take(
        near.find((draft) => draft.pageId === claim.pageId) ??
          near.find((draft) => draft.pageId === undefined && !taken.has(draft)),
        claim,
      );
    }
    // Those with an id count among the equal ones too: two maps may see the same pair, one of them without ids.
    const equals = [...new Set([...near, ...taken])];
    for (const ordinal of slot.ordinals.keys()) {
      const claim = slot.ordinals[ordinal];
      if (claim) take(equals[ordinal], claim);
    }
  }
  return drafts;
}

/** Claims of equal author, text and printed time. The finest come first, so that coarser ones find them in place. */
interface Slot {
  readonly text: string;
  readonly first: MessageClaim;
  readonly withId: readonly PlacedClaim[];
  /** By ordinal. */
  readonly ordinals: readonly PlacedClaim[];
}

/** Claims that differ in the window they were made in only. */
interface PlacedClaim extends MessageClaim {
  readonly places: readonly Place[];
}

function slotsOf(claims: readonly MessageClaim[]): Slot[] {
  const slots = new Map<string, MessageClaim[]>();
  for (const claim of claims) {
    const key = `${claim.at} ${claim.precision} ${claim.author} ${hashText(normaliseText(claim.text))}`;
    emplace(slots, key, () => []).push(claim);
  }
  return [...slots.entries()]
    .sort(([keyA, [a]], [keyB, [b]]) => (a && b ? compareClaims(a, b) : 0) || compareText(keyA, keyB))
    .map(([, equal]) => toSlot(equal));
}

function toSlot(equal: readonly MessageClaim[]): Slot {
  const byId = new Map<string, PlacedClaim>();
  const ordinals: PlacedClaim[] = [];
  for (const claim of equal) {
    if (claim.pageId !== undefined) byId.set(claim.pageId, merged(byId.get(claim.pageId), claim));
    else ordinals[claim.ordinal] = merged(ordinals[claim.ordinal], claim);
  }
  const withId = [...byId.values()].sort(
    (a, b) => a.sequence - b.sequence || compareText(a.pageId ?? '', b.pageId ?? ''),
  );
  const first = equal[0] as MessageClaim;
  return { text: normaliseText(first.text), first, withId, ordinals: ordinals.filter(Boolean) };
}

function merged(known: PlacedClaim | undefined, claim: MessageClaim): PlacedClaim {
  const { sequence, observedAt } = claim;
  if (!known) return { ...claim, places: [{ sequence, observedAt }] };
  return {
    ...known,
    text: richer(known.text, claim.text),
    sequence: Math.max(known.sequence, sequence),
    observedAt: Math.min(known.observedAt, observedAt),
    places: [...known.places, { sequence, observedAt }],
  };
}

function compareClaims(a: MessageClaim, b: MessageClaim): number {
  return (
    comparePrecision(a.precision, b.precision) ||
    Number(a.author === 'unknown') - Number(b.author === 'unknown') ||
    a.at - b.at
  );
}

/**
 * A preview is the thread's last message seen dimly, not a second one: it is taken for any message with which its time
 * and what there is of its text agree. What agrees with none is a message that no thread has shown yet, unless the
 * thread was read later and reached beyond it.
 */
function placeRowClaims(drafts: Draft[], rows: readonly RowClaim[], threadSeenAt: number | undefined): void {
  const lastInThread = drafts.reduce((last, draft) => Math.max(last, draft.at), Number.NEGATIVE_INFINITY);
  const dim: Draft[] = [];
  for (const row of [...rows].sort(
    (a, b) => compareClaims(a, b) || compareText(a.text, b.text) || compareText(a.author, b.author),
  )) {
    const same = drafts.findLast((draft) => previews(row, draft)) ?? dim.findLast((draft) => previews(row, draft));
    if (same) {
      if (same.author === 'unknown') same.author = row.author;
      same.observedAt = Math.min(same.observedAt, row.observedAt);
    } else if (threadSeenAt === undefined || row.lastSeenAt > threadSeenAt || row.at > lastInThread) {
      add(dim, dim, row);
    }
  }
  drafts.push(...dim);
}

function previews(row: RowClaim, draft: Draft): boolean {
  if (!mayCoincide(draft, row)) return false;
  const [short, long] = [previewText(row.text), normaliseText(draft.text)];
  // A row is called the buyer's for its unread mark; the line beside that may be the page's own.
  if (row.author === 'buyer' && draft.author === 'system') return short !== '' && long.startsWith(short);
  if (!authorsAgree(draft, row)) return false;
  return short === '' || long === '' || long.startsWith(short) || short.startsWith(previewText(draft.text));
}

/** Without the dots with which a list cuts a long message. */
function previewText(text: string): string {
  return normaliseText(text).replace(/\s*(?:…|\.{3})$/u, '');
}

function authorsAgree(a: { author: string }, b: { author: string }): boolean {
  return a.author === b.author || a.author === 'unknown' || b.author === 'unknown';
}

function add(sameText: Draft[], drafts: Draft[], claim: MessageClaim): Draft {
  const draft: Draft = {
    id: '' as MessageId,
    author: claim.author,
    at: claim.at,
    precision: claim.precision,
    ...(claim.until !== undefined && { until: claim.until }),
    text: keptText(claim.text),
    sequence: claim.sequence,
    dim: claim.source === 'row',
    printed: new Map([[claim.precision, { at: claim.at, places: [] }]]),
    observedAt: claim.observedAt,
    operator: null,
    templateId: null,
    editedAfterInsert: null,
    sentFromThisBrowser: null,
  };
  sameText.push(draft);
  if (drafts !== sameText) drafts.push(draft);
  return draft;
}

function absorb(draft: Draft, claim: PlacedClaim): void {
  if (draft.author === 'unknown') draft.author = claim.author;
  if (claim.pageId !== undefined) draft.pageId = claim.pageId;
  draft.text = richer(draft.text, keptText(claim.text));
  const printed = draft.printed.get(claim.precision);
  draft.printed.set(claim.precision, { at: claim.at, places: [...(printed?.places ?? []), ...claim.places] });
  if (claim.at === draft.at) draft.sequence = Math.max(draft.sequence, claim.sequence);
  draft.observedAt = Math.min(draft.observedAt, claim.observedAt);
}

/** Of two that are the same text the one with more joiners, whichever came first. */
function richer(a: string, b: string): string {
  return a.length === b.length ? (a < b ? b : a) : a.length > b.length ? a : b;
}

/** Conversation, author, text, time at its precision, ordinal among equals: what a message is known by. */
function withIds(conversation: ConversationId, drafts: readonly Draft[]): Message[] {
  const seen = new Map<string, number>();
  return drafts.map(({ printed, ...draft }) => {
    const key = `${conversation} ${draft.precision} ${draft.at} ${keyText(draft)}`;
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return { ...draft, id: hashText(`${key} ${ordinal}`) as MessageId };
  });
}

function emplace<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const present = map.get(key);
  if (present !== undefined) return present;
  const made = make();
  map.set(key, made);
  return made;
}

/**
 * What the seller is told beyond the page: which deadlines came near or passed, each once, together, seldom, and never in
 * quiet hours.
 */
import type { ConversationId, ConversationKey } from '../conversation/ids';
import { MINUTE } from '../conversation/moment';
import { isQuiet, type QuietHours, quietEndsAt } from './quiet-hours';
import { isPending, isSnoozed, type RunningTimer, type Timer, timerState } from './timer';
import { compareUrgency } from './urgency';

/**
 * By how much each says: a later one says all that an earlier one would. Not by time: a limit in calendar time may come
 * near, and pass, before a target in working time.
 */
export const STAGES = ['target-near', 'past-target', 'limit-near', 'past-limit'] as const;
export type Stage = (typeof STAGES)[number];

export interface NoticeSettings {
  readonly on: boolean;
  /** So long before (ms); `null`: not ahead of it. */
  readonly targetAhead: number | null;
  readonly limitAhead: number | null;
}

/** Ahead of time only for limits. */
export const NOTICE_SETTINGS: NoticeSettings = { on: true, targetAhead: null, limitAhead: 15 * MINUTE };

export interface Waiting {
  readonly id: ConversationId;
  /** All that it is known by: it may have been told of under another one. */
  readonly keys: readonly ConversationKey[];
  readonly timer: Timer;
}

/** The last stage that the seller heard of, of the stretch that began then (epoch ms). */
export interface Told {
  readonly since: number;
  readonly stage: Stage;
  /** Of what is owed, and not of how long the buyer waits: the one says nothing of the other. */
  readonly owed?: true;
}
/** At most one of either clock. */
export type AllTold = Readonly<Record<string, readonly Told[]>>;

/**
 * What is known of a deadline: it is then; it is then or earlier (only the last message was seen); it is then or later
 * (the time of the message is known only to the hour or the day).
 */
export type Bound = 'exact' | 'latest' | 'earliest';

/** Whose figure a deadline is; or the seller promised to answer by then, or wanted to be reminded. */
export type NoticeOwner = 'marketplace' | 'seller' | 'promise' | 'reminder';

export interface Notice {
  readonly id: ConversationId;
  readonly stage: Stage;
  /** Of the deadline that the stage is about (epoch ms). */
  readonly at: number;
  readonly bound: Bound;
  readonly owner: NoticeOwner;
  /** As of when it is known that the buyer waits (epoch ms). */
  readonly observedAt: number;
}

export interface NoticesAsk {
  readonly waiting: readonly Waiting[];
  readonly told: AllTold;
  /** When the seller was told anything last (epoch ms). */
  readonly lastAt: number | null;
  /** In front of the seller's eyes: needs no telling, now or later. */
  readonly inFocus: readonly ConversationId[];
  readonly settings: NoticeSettings;
  readonly quiet: QuietHours | null;
  /** In which quiet hours are meant (IANA). */
  readonly zone: string;
  /** Epoch ms. */
  readonly now: number;
}

export interface Notices {
  /** To be told now, together, the most urgent first. */
  readonly notices: readonly Notice[];
  /** What has been told then: to be kept. Stretches that are over are not in it any more. */
  readonly told: AllTold;
  /** When to ask again, if nothing else happens (epoch ms). */
  readonly nextAt: number | undefined;
}

/** What has been told of, and what the notification is about that is shown. */
export interface Noticed {
  /** When the seller was told anything last (epoch ms). */
  readonly lastAt: number | null;
  readonly told: AllTold;
  readonly shown: readonly ConversationId[];
}
export const NOTHING_NOTICED: Noticed = { lastAt: null, told: {}, shown: [] };

/** The seller is told at most once in so long (ms). */
export const AT_MOST_EVERY = 10 * MINUTE;

export function noticesOf({ waiting, told, lastAt, inFocus, settings, quiet, zone, now }: NoticesAsk): Notices {
  // Also of what cannot be told now: it is the same stretch when it is read again.
  const kept = new Map(waiting.map((one) => [one.id, heardOf(one, told)]));
  const running = waiting
    .flatMap(({ id, timer }) => (timer.kind === 'running' && isTold(timer, now) ? [{ id, timer }] : []))
    .sort((a, b) => compareUrgency(a.timer, b.timer, now));
  const news: (Notice & { readonly heard: Told })[] = [];
  const ahead = waiting.flatMap(({ timer }) => (isSnoozed(timer, now) ? timer.snoozedUntil : []));
  for (const { id, timer } of running) {
    const before = kept.get(id)?.find((one) => isOf(one, timer));
    const stages = stagesOf(timer, settings).filter(({ stage }) => !before || rank(stage) > rank(before.stage));
    const reached = worstOf(stages.filter(({ from }) => from <= now));
    const comes = stages.filter(({ stage, from }) => from > now && (!reached || rank(stage) > rank(reached.stage)));
    ahead.push(...comes.map(({ from }) => from));
    if (!reached) continue;
    const since = before?.since ?? toldSince(timer);
    const heard: Told = { since, stage: reached.stage, ...(timer.owed && { owed: true }) };
    if (inFocus.includes(id)) kept.set(id, heardToo(kept.get(id), heard));
    else news.push({ ...noticeOf(id, timer, reached), heard });
  }
  const keptTold = () => Object.fromEntries([...kept].filter(([, all]) => all.length > 0));
  if (!settings.on) return { notices: [], told: keptTold(), nextAt: undefined };
  const mayAt = mayTellAt(lastAt, quiet, zone, now);
  if (news.length === 0 || mayAt > now) {
    const next = news.length > 0 ? [mayAt] : ahead;
    return { notices: [], told: keptTold(), nextAt: next.length > 0 ? Math.min(...next) : undefined };
  }
  for (const { id, heard } of news) kept.set(id, heardToo(kept.get(id), heard));
  return {
    notices: news.map(({ heard, ...notice }) => notice),
    told: keptTold(),
    nextAt: ahead.length > 0 ? Math.min(...ahead) : undefined,
  };
}

/**
 * What the seller heard of the stretch that is open. A finer reading finds that it began earlier, never later; one that
 * begins later is another. What was heard of the wait stands beside a reminder, which may be withdrawn.
 */
function heardOf({ id, keys, timer }: Waiting, told: AllTold): Told[] {
  if (!isPending(timer)) return [];
  const stands = (one: Told) =>
    timer.kind === 'unknown' || (isOf(one, timer) ? one.since >= toldSince(timer) : timer.owed === 'seller');
  return [id, ...keys]
    .flatMap((key) => told[key] ?? [])
    .filter(stands)
    .sort((a, b) => rank(b.stage) - rank(a.stage))
    .filter((one, index, all) => all.findIndex(({ owed }) => owed === one.owed) === index);
}

function isOf({ owed }: Told, timer: RunningTimer): boolean {
  return (owed ?? false) === (timer.owed !== undefined);
}

function heardToo(all: readonly Told[] = [], heard: Told): Told[] {
  return [...all.filter(({ owed }) => owed !== heard.owed), heard];
}

function noticeOf(id: ConversationId, timer: RunningTimer, { stage, at }: Reached): Notice {
  const { basis, precision, policy, observedAt } = timer;
  const isVague = precision === 'hour' || precision === 'day';
  const bound = basis === 'row' ? 'latest' : isVague ? 'earliest' : 'exact';
  const owner = isOfTarget(stage) ? (owedAs(timer) ?? policy?.targetOwner) : policy?.limitOwner;
  return { id, stage, at, bound, owner: owner ?? 'seller', observedAt };
}

function owedAs({ owed }: RunningTimer): NoticeOwner | undefined {
  return owed === 'seller' ? 'reminder' : owed;
}

function isOfTarget(stage: Stage): boolean {
  return stage === 'target-near' || stage === 'past-target';
}

/** What was put off begins anew when that is over. */
function toldSince({ waitingSince, snoozedUntil = 0 }: RunningTimer): number {
  return Math.max(waitingSince, snoozedUntil);
}

/** What waited before, what nobody has read since its deadline, and what was put off is not told. */
function isTold(timer: RunningTimer, now: number): boolean {
  const state = timerState(timer, now);
  return state !== 'old' && state !== 'unknown' && state !== 'snoozed';
}

interface Reached {
  readonly stage: Stage;
  /** When it is reached, and when the deadline itself is (epoch ms). */
  readonly from: number;
  readonly at: number;
}

function stagesOf({ dueAt, limitAt }: RunningTimer, { targetAhead, limitAhead }: NoticeSettings): Reached[] {
  const stages: Reached[] = [];
  if (dueAt !== null) {
    if (targetAhead !== null) stages.push({ stage: 'target-near', from: dueAt - targetAhead, at: dueAt });
    stages.push({ stage: 'past-target', from: dueAt, at: dueAt });
  }
  if (limitAt !== null) {
    if (limitAhead !== null) stages.push({ stage: 'limit-near', from: limitAt - limitAhead, at: limitAt });
    stages.push({ stage: 'past-limit', from: limitAt, at: limitAt });
  }
  return stages;
}

function worstOf(reached: readonly Reached[]): Reached | undefined {
  return [...reached].sort((a, b) => rank(b.stage) - rank(a.stage))[0];
}

function rank(stage: Stage): number {
  return STAGES.indexOf(stage);
}

/** From when on (epoch ms) the seller may be told something again. A clock that was set back keeps nobody silent. */
export function restedAt(lastAt: number | null, now: number): number {
  return lastAt === null || lastAt > now ? now : Math.max(now, lastAt + AT_MOST_EVERY);
}

/** Not before ten minutes have gone by, and the quiet hours are over. */
function mayTellAt(lastAt: number | null, quiet: QuietHours | null, zone: string, now: number): number {
  const rested = restedAt(lastAt, now);
  return isQuiet(quiet, rested, zone) ? quietEndsAt(quiet, rested, zone) : rested;
}

/**
 * What the seller is told beyond the page: which deadlines came near or passed, each once, together, seldom, and never in
 * quiet hours.
 */
import type { ConversationId, ConversationKey } from '../conversation/ids';
import { MINUTE } from '../conversation/moment';
import { isQuiet, type QuietHours, quietEndsAt } from './quiet-hours';
import { firstDeadline, isPending, isSnoozed, type RunningTimer, type Timer, timerState } from './timer';
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

/** Whose figure a deadline is; or the seller promised to answer by then, wanted to be reminded, or put it off until then. */
export type NoticeOwner = 'marketplace' | 'seller' | 'promise' | 'reminder' | 'snooze';

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
  const kept = new Map(waiting.map((one) => [one.id, heardOf(one, told, now)]));
  const running = waiting
    .flatMap(({ id, timer }) => (timer.kind === 'running' && !isSnoozed(timer, now) ? [{ id, timer }] : []))
    .sort((a, b) => compareUrgency(a.timer, b.timer, now));
  const news: { readonly notice: Notice; readonly heard: readonly Told[] }[] = [];
  const ahead = waiting.flatMap(({ timer }) => (isSnoozed(timer, now) ? timer.snoozedUntil : []));
  for (const { id, timer } of running) {
    const clocks = clocksOf(timer, settings, now).map((clock) => toldOf(clock, kept.get(id) ?? [], now));
    ahead.push(...clocks.flatMap(({ comes }) => comes.map(({ from }) => from)));
    const heard = clocks.flatMap(({ heard }) => heard ?? []);
    const reached = worstOf(clocks.flatMap(({ reached }) => reached ?? []));
    if (!reached) continue;
    const { stage, at, bound, owner } = reached;
    if (inFocus.includes(id)) kept.set(id, heardToo(kept.get(id), heard));
    else news.push({ notice: { id, stage, at, bound, owner, observedAt: timer.observedAt }, heard });
  }
  const keptTold = () => Object.fromEntries([...kept].filter(([, all]) => all.length > 0));
  if (!settings.on) return { notices: [], told: keptTold(), nextAt: undefined };
  const mayAt = mayTellAt(lastAt, quiet, zone, now);
  if (news.length === 0 || mayAt > now) {
    const next = news.length > 0 ? [mayAt] : ahead;
    return { notices: [], told: keptTold(), nextAt: next.length > 0 ? Math.min(...next) : undefined };
  }
  for (const { notice, heard } of news) kept.set(notice.id, heardToo(kept.get(notice.id), heard));
  return {
    notices: news.map(({ notice }) => notice),
    told: keptTold(),
    nextAt: ahead.length > 0 ? Math.min(...ahead) : undefined,
  };
}

/**
 * What the seller heard of the stretch that is open. A finer reading finds that it began earlier, never later; one that
 * begins later is another. What was heard of the wait stands beside a reminder, which may be withdrawn.
 */
function heardOf({ id, keys, timer }: Waiting, told: AllTold, now: number): Told[] {
  if (!isPending(timer)) return [];
  const stands = (one: Told): boolean => {
    if (timer.kind === 'unknown') return true;
    const since = sinceOf(timer, one.owed === true, now);
    return since === undefined ? !one.owed && timer.owed === 'seller' : one.since >= since;
  };
  return [id, ...keys]
    .flatMap((key) => told[key] ?? [])
    .filter(stands)
    .sort((a, b) => rank(b.stage) - rank(a.stage))
    .filter((one, index, all) => all.findIndex(({ owed }) => owed === one.owed) === index);
}

function heardToo(all: readonly Told[] = [], heard: readonly Told[]): Told[] {
  return [...all.filter(({ owed }) => !heard.some((one) => one.owed === owed)), ...heard];
}

/** Since when what is owed, or else the wait, is told of; `undefined`: there is no such clock. */
function sinceOf(timer: RunningTimer, ofOwed: boolean, now: number): number | undefined {
  const { waitingSince, snoozedUntil = 0, owed, reminder, question } = timer;
  const beside = ofOwed ? reminder?.since : question?.since;
  const since = (owed !== undefined) === ofOwed ? waitingSince : beside;
  // What was put off begins anew when that is over, and not before: it may be taken up again.
  return since === undefined || snoozedUntil > now ? since : Math.max(since, snoozedUntil);
}

interface Reached extends Pick<Notice, 'stage' | 'at' | 'bound' | 'owner'> {
  /** When it is reached (epoch ms). */
  readonly from: number;
}

/** Heard of apart from each other. */
interface ToldClock {
  readonly owed: boolean;
  readonly since: number;
  readonly stages: readonly Reached[];
}

function clocksOf(timer: RunningTimer, settings: NoticeSettings, now: number): ToldClock[] {
  const { policy, dueAt, limitAt, owed, reminder, question } = timer;
  const remindAt = owed === 'seller' ? dueAt : (reminder?.at ?? null);
  const target = owed === 'seller' ? [] : targetStages(dueAt, boundOf(timer), owed ?? policy?.targetOwner, settings);
  const asked = question ?? timer;
  const limit = limitStages(limitAt, boundOf({ ...timer, ...question }), asked.policy?.limitOwner, settings);
  // Whoever wants to be reminded is, whatever was read.
  const reminded = timer.old ? [] : targetStages(remindAt, 'exact', 'reminder', settings);
  const running = isTold(timer, now) ? [...target, ...limit] : snoozeStages(timer, now);
  const stages = [...running, ...reminded];
  return [false, true].flatMap((ofOwed) => {
    const since = sinceOf(timer, ofOwed, now);
    const isOf = ({ stage, owner }: Reached) =>
      (owner === 'snooze' || !isOfTarget(stage)
        ? owed !== undefined && !question
        : owner === 'promise' || owner === 'reminder') === ofOwed;
    return since === undefined ? [] : [{ owed: ofOwed, since, stages: stages.filter(isOf) }];
  });
}

/** Whoever put it off hears when that is over, also where a deadline passed meanwhile and nobody has read since. */
function snoozeStages(timer: RunningTimer, now: number): Reached[] {
  const { snoozedUntil: at } = timer;
  const deadline = firstDeadline(timer);
  if (at === undefined || deadline === null || deadline > at || timerState(timer, now) !== 'unknown') return [];
  return [{ stage: 'past-target', from: at, at, bound: 'exact', owner: 'snooze' }];
}

function boundOf({ basis, precision }: Pick<RunningTimer, 'basis' | 'precision'>): Bound {
  if (basis === 'row') return 'latest';
  return precision === 'hour' || precision === 'day' ? 'earliest' : 'exact';
}

function isOfTarget(stage: Stage): boolean {
  return stage === 'target-near' || stage === 'past-target';
}

/** What waited before, and what nobody has read since its deadline, is not told. */
function isTold(timer: RunningTimer, now: number): boolean {
  const state = timerState(timer, now);
  return state !== 'old' && state !== 'unknown' && state !== 'snoozed';
}

/** What of a clock is new to the seller, what is heard with it, and what comes. */
function toldOf({ owed, since, stages }: ToldClock, heard: readonly Told[], now: number) {
  const before = heard.find((one) => (one.owed ?? false) === owed);
  const fresh = stages.filter(({ stage }) => !before || rank(stage) > rank(before.stage));
  const reached = worstOf(fresh.filter(({ from }) => from <= now));
  const comes = fresh.filter(({ stage, from }) => from > now && (!reached || rank(stage) > rank(reached.stage)));
  if (!reached) return { comes };
  const told: Told = { since: before?.since ?? since, stage: reached.stage, ...(owed && { owed }) };
  return { reached, heard: told, comes };
}

function targetStages(
  at: number | null,
  bound: Bound,
  owner: NoticeOwner = 'seller',
  { targetAhead }: NoticeSettings,
): Reached[] {
  if (at === null) return [];
  const past: Reached = { stage: 'past-target', from: at, at, bound, owner };
  return targetAhead === null ? [past] : [{ ...past, stage: 'target-near', from: at - targetAhead }, past];
}

function limitStages(
  at: number | null,
  bound: Bound,
  owner: NoticeOwner | null | undefined,
  { limitAhead }: NoticeSettings,
): Reached[] {
  if (at === null) return [];
  const past: Reached = { stage: 'past-limit', from: at, at, bound, owner: owner ?? 'seller' };
  return limitAhead === null ? [past] : [{ ...past, stage: 'limit-near', from: at - limitAhead }, past];
}

/** Of two that say as much the first. */
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

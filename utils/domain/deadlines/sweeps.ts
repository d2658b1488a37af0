/** Rounds through all that waits: Wildberries advises to check its chat three times a day. */
import type { ConversationId, ConversationKey } from '../conversation/ids';
import { HOUR } from '../conversation/moment';
import { isPending, type Timer, timerState } from './timer';
import { compareUrgency } from './urgency';

/** A conversation with all that it is known by, for its id may become another one while a round goes on. */
export interface Sweepable {
  readonly id: ConversationId;
  readonly keys: readonly ConversationKey[];
  readonly timer: Timer;
}

/** A round as it stands. */
export interface Sweep {
  /** When the seller did something in it last (epoch ms). */
  readonly movedAt: number;
  /** Which press moved it: the same one, heard twice, does not move it again. */
  readonly pressedAt: number;
  /** Where it has been, in that order. */
  readonly done: readonly ConversationId[];
  /** Where it stands; `null`: it has been everywhere. */
  readonly at: ConversationId | null;
  /** Where it was to go as it was begun. */
  readonly ahead: readonly ConversationId[];
}

/** How a round stands, in figures. */
export type SweepFigures =
  /** It stands at the one of that `place`, from 1, of so many. */
  | { readonly kind: 'on'; readonly place: number; readonly count: number; readonly at: ConversationId }
  /** It went through so many, of whom so many still wait. */
  | { readonly kind: 'ended'; readonly count: number; readonly left: number };

/** What is left lying for so long (ms) has ended by itself. */
const LIES = HOUR;

/** Whether a round would stop there: somebody waits, was not put off, and has not waited since before the installation. */
export function isSweptThrough(timer: Timer, now: number): boolean {
  const state = timerState(timer, now);
  return isPending(timer) && state !== 'snoozed' && state !== 'old';
}

/** Stands at the most urgent one. @returns `null` where nobody waits */
export function begunSweep(all: readonly Sweepable[], pressedAt: number, now: number): Sweep | null {
  const [first, ...ahead] = waitingNow(all, now);
  if (!first) return null;
  return { movedAt: now, pressedAt, done: [], at: first.id, ahead: ahead.map(({ id }) => id) };
}

/** Goes on to the next one that still waits; whoever came meanwhile comes last. */
export function movedSweep(sweep: Sweep, all: readonly Sweepable[], pressedAt: number, now: number): Sweep {
  const [next, ...ahead] = coming(sweep, all, now);
  const done = sweep.at === null ? sweep.done : [...sweep.done, sweep.at];
  return { movedAt: now, pressedAt, done, at: next?.id ?? null, ahead: ahead.map(({ id }) => id) };
}

export function sweepFigures(sweep: Sweep, all: readonly Sweepable[], now: number): SweepFigures {
  const { done, at } = sweep;
  if (at !== null)
    return { kind: 'on', place: done.length + 1, count: done.length + 1 + coming(sweep, all, now).length, at };
  const been = new Set<string>(done);
  return { kind: 'ended', count: done.length, left: waitingNow(all, now).filter((one) => isAmong(one, been)).length };
}

/** Left lying, or begun by a clock that was set back since. */
export function isAbandoned({ movedAt }: Sweep, now: number): boolean {
  return Math.abs(now - movedAt) > LIES;
}

function waitingNow(all: readonly Sweepable[], now: number): Sweepable[] {
  return all.filter(({ timer }) => isSweptThrough(timer, now)).sort((a, b) => compareUrgency(a.timer, b.timer, now));
}

function coming({ done, at, ahead }: Sweep, all: readonly Sweepable[], now: number): Sweepable[] {
  const been = new Set<string>(at === null ? done : [...done, at]);
  const left = waitingNow(all, now).filter((one) => !isAmong(one, been));
  const byName = new Map(left.flatMap((one) => namesOf(one).map((name) => [name, one])));
  const planned = new Set(ahead.flatMap((id) => byName.get(id) ?? []));
  return [...planned, ...left.filter((one) => !planned.has(one))];
}

function isAmong(one: Sweepable, ids: ReadonlySet<string>): boolean {
  return namesOf(one).some((name) => ids.has(name));
}

function namesOf({ id, keys }: Sweepable): string[] {
  return [id, ...keys];
}

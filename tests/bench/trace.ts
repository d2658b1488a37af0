/** What scripts ran on a page, from the browser's own trace of it. */
import type { CDPSession, Page } from '@playwright/test';

/** Times in microseconds. */
interface TraceEvent {
  readonly name: string;
  /** `B` begins, `E` ends; others are whole. */
  readonly ph: string;
  readonly ts: number;
  /** As `ts`, of the processor. */
  readonly tts?: number;
  readonly dur?: number;
  /** Of the processor: without what other processes took meanwhile. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: {
    readonly data?: {
      readonly type?: string;
      readonly url?: string;
      readonly lineNumber?: number;
      readonly columnNumber?: number;
    };
  };
}

/** Milliseconds of processor time. */
export interface KeyCost {
  readonly ours: number;
  readonly theirs: number;
}

export interface Trace {
  /** Of each key: what ran in its events, from its `keydown` to the next. */
  readonly keys: readonly KeyCost[];
  /** What the extension ran outside of them in a second. */
  readonly elsewhere: number;
  /** And what of that runs once a second. */
  readonly everySecond: number;
}

const CATEGORIES = ['devtools.timeline', 'v8.execute'];

export async function traced(page: Page, act: () => Promise<void>): Promise<Trace> {
  const { events, seconds } = await recorded(page, act);
  return traceOf(events, seconds);
}

/** Processor time of the extension's script (ms). */
export interface Script {
  readonly total: number;
  /** The longest stretch of it in which nothing else could run. */
  readonly longest: number;
}

/**
 * What the extension's scripts took of a page while something happened; it may be navigated meanwhile.
 * @param names of files; all of them, where none is named
 */
export async function scriptIn(page: Page, act: () => Promise<void>, names: readonly string[] = []): Promise<Script> {
  const { events } = await recorded(page, act);
  const calls = events.filter(({ name }) => RUNS.includes(name));
  const isNamed = ({ args }: TraceEvent) =>
    names.length === 0 || names.some((name) => args.data?.url?.endsWith(`/${name}`));
  const ours = outermost(calls.filter((call) => isOurs(call) && isNamed(call)));
  const stretches = new Map(ours.map((call) => [call, sum([call])]));
  // What awaits is gone on with right after the call that it waited for, and belongs to that one.
  for (const microtasks of events.filter(({ name }) => name === 'RunMicrotasks')) {
    const before = calls.findLast((call) => isSameThread(call, microtasks) && end(call) <= microtasks.ts);
    const isNext = before && microtasks.ts - end(before) < AT_ONCE;
    const stretch = isNext ? stretches.get(before) : undefined;
    if (before && stretch !== undefined) stretches.set(before, stretch + sum([microtasks]));
  }
  const all = [...stretches.values()];
  return { total: all.reduce((total, one) => total + one, 0), longest: Math.max(0, ...all) };
}

/** Between a call and what goes on after it lies nothing else (µs). */
const AT_ONCE = 100;

/** A script as it comes, and whatever is called of it later. */
const RUNS = ['EvaluateScript', 'FunctionCall'];

async function recorded(page: Page, act: () => Promise<void>) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const traceConfig = { includedCategories: CATEGORIES, excludedCategories: ['*'] };
  await session.send('Tracing.start', { transferMode: 'ReturnAsStream', traceConfig });
  const began = performance.now();
  await act();
  const seconds = (performance.now() - began) / 1000;
  const ended = new Promise<{ stream?: string }>((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  const { stream } = await ended;
  if (!stream) throw new Error('The trace is empty.');
  const { traceEvents } = JSON.parse(await textOf(session, stream));
  await session.detach();
  const events = [...(traceEvents as TraceEvent[]), ...paired(traceEvents)]
    .filter(({ dur }) => dur !== undefined)
    .sort((a, b) => a.ts - b.ts || end(b) - end(a));
  return { events, seconds };
}

async function textOf(session: CDPSession, handle: string): Promise<string> {
  const parts: Buffer[] = [];
  for (;;) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle });
    parts.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    if (eof) return Buffer.concat(parts).toString();
  }
}

/** Microtasks are told by their beginning and their end. */
function paired(all: readonly TraceEvent[]): TraceEvent[] {
  const begun = new Map<string, TraceEvent[]>();
  return all.flatMap((event) => {
    if (event.name !== 'RunMicrotasks') return [];
    const thread = `${event.pid} ${event.tid}`;
    const open = begun.get(thread) ?? [];
    begun.set(thread, open);
    if (event.ph === 'B') open.push(event);
    const from = event.ph === 'E' ? open.pop() : undefined;
    if (!from) return [];
    const tdur = event.tts === undefined || from.tts === undefined ? undefined : event.tts - from.tts;
    return { ...from, dur: event.ts - from.ts, ...(tdur !== undefined && { tdur }) };
  });
}

/** @param events in the order in which they began */
function traceOf(events: readonly TraceEvent[], seconds: number): Trace {
  const dispatches = events.filter(({ name }) => name === 'EventDispatch');
  const calls = events.filter(({ name }) => name === 'FunctionCall');
  const isInEvent = (call: TraceEvent) => dispatches.some((dispatch) => holds(dispatch, call));
  const ours = outermost(calls.filter(isOurs));
  const theirs = outermost(calls.filter((call) => !isOurs(call))).filter(isInEvent);
  const oursInEvents = ours.filter(isInEvent);
  const keydowns = dispatches.filter(({ args }) => args.data?.type === 'keydown');
  const keys = keydowns.map((key, index) => {
    const next = keydowns[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const isOfKey = ({ ts, pid, tid }: TraceEvent) => pid === key.pid && tid === key.tid && ts >= key.ts && ts < next;
    const [own, other] = [oursInEvents.filter(isOfKey), theirs.filter(isOfKey)];
    // What the page calls of ours, by an event that it sends itself, is not the page's.
    const within = own.filter((call) => other.some((one) => holds(one, call)));
    return { ours: rounded(sum(own)), theirs: rounded(sum(other) - sum(within)) };
  });
  const others = ours.filter((call) => !isInEvent(call));
  return {
    keys,
    elsewhere: rounded(sum(others) / seconds),
    everySecond: rounded(sum(onceIn(seconds, others)) / seconds),
  };
}

/** Calls of what was called about as often as seconds went by. */
function onceIn(seconds: number, calls: readonly TraceEvent[]): TraceEvent[] {
  const called = new Map<string, TraceEvent[]>();
  for (const call of calls) {
    const { url, lineNumber, columnNumber } = call.args.data ?? {};
    const name = [url, lineNumber, columnNumber].join(':');
    called.set(name, [...(called.get(name) ?? []), call]);
  }
  return [...called.values()].filter((same) => Math.round(same.length / seconds) === 1).flat();
}

/** In the page; the background has a process of its own. */
function isOurs({ args }: TraceEvent): boolean {
  const url = args.data?.url ?? '';
  return url.startsWith('chrome-extension://') && !url.endsWith('/background.js');
}

const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

const isSameThread = (a: TraceEvent, b: TraceEvent) => a.pid === b.pid && a.tid === b.tid;

const holds = (outer: TraceEvent, inner: TraceEvent) =>
  isSameThread(outer, inner) && outer.ts <= inner.ts && end(inner) <= end(outer);

/** Without those that another one of them has called. @param calls in the order in which they began */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  const last = new Map<string, TraceEvent>();
  return calls.filter((call) => {
    const thread = `${call.pid} ${call.tid}`;
    const before = last.get(thread);
    if (before && holds(before, call)) return false;
    last.set(thread, call);
    return true;
  });
}

const sum = (events: readonly TraceEvent[]) =>
  events.reduce((total, { tdur, dur = 0 }) => total + (tdur ?? dur), 0) / 1000;

const rounded = (ms: number) => Math.round(ms * 1000) / 1000;

/** What scripts ran while keys were pressed, from the browser's own trace of the page. */
import type { CDPSession, Page } from '@playwright/test';

/** Times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ts: number;
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

const CATEGORIES = ['devtools.timeline'];

export async function traced(page: Page, act: () => Promise<void>): Promise<Trace> {
  const session = await page.context().newCDPSession(page);
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
  return traceOf(traceEvents, seconds);
}

async function textOf(session: CDPSession, handle: string): Promise<string> {
  const parts: Buffer[] = [];
  for (;;) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle });
    parts.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    if (eof) return Buffer.concat(parts).toString();
  }
}

export function traceOf(all: readonly TraceEvent[], seconds: number): Trace {
  const events = all.filter(({ dur }) => dur !== undefined).sort((a, b) => a.ts - b.ts || end(b) - end(a));
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

const holds = (outer: TraceEvent, inner: TraceEvent) =>
  outer.pid === inner.pid && outer.tid === inner.tid && outer.ts <= inner.ts && end(inner) <= end(outer);

/** Without those that another one of them has called. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  return calls.filter((call) => !calls.some((other) => other !== call && holds(other, call)));
}

const sum = (events: readonly TraceEvent[]) =>
  events.reduce((total, { tdur, dur = 0 }) => total + (tdur ?? dur), 0) / 1000;

const rounded = (ms: number) => Math.round(ms * 1000) / 1000;

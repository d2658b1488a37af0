/** What teaching asks for next, what it shows, and what a point, a step back or a yes leads to. */
import { type ReadonlySignal, signal as state } from '@preact/signals';
import type { Fault, PointName, Points, ShownList, ShownThread, Teacher } from '../../adapters/teaching';
import type { Channel } from '../../domain/conversation/ids';
import { type ErrorCode, toTaktError } from '../../domain/errors';
import type { PageMap } from '../../domain/pages/page-map';
import { inChannel } from './choice';
import { lastByList } from './last-by-list';
import type { TeachingHost } from './teaching-host';

export type Step =
  | { readonly kind: 'point'; readonly point: PointName }
  /** What would be read; is it so? */
  | ShownList
  | Doubted
  /** The list is kept; a chat may be opened, and shown as well. */
  | { readonly kind: 'chat' };

/** `lastBy`: who wrote last by the list on the page, where these sides say that it was the other one. */
export type Doubted = ShownThread & { readonly lastBy?: 'buyer' | 'seller' | undefined };

export interface Standing {
  readonly step: Step;
  readonly points: Points;
  /** What is shown is taken for these; once a list is kept, its chats are what it is. */
  readonly channel: Channel;
  readonly isChannelAsked: boolean;
  /** By its structure the page shows a conversation and no list. */
  readonly isThreadAlone: boolean;
  /** The page works as usual meanwhile. */
  readonly paused: boolean;
  readonly busy: boolean;
  readonly fault: Fault | undefined;
  readonly error: ErrorCode | undefined;
}

export interface Course {
  readonly standing: ReadonlySignal<Standing>;
  point(element: Element): Promise<void>;
  /** One step back; before the first one out. */
  back(): void;
  /** What is shown is not so: its part is shown from the first point, for any of them may be the wrong one. */
  again(): void;
  /** What is shown is so: it is kept. */
  accept(): Promise<void>;
  /** They are of another kind than they are taken for. */
  choose(channel: Channel): void;
  /** Only a thread is on the page, or it is to be shown as well. */
  toThread(): void;
  /** Nothing tells whose messages are: their times alone are read. */
  withoutSides(): Promise<void>;
  /** There is no field for answers here. */
  withoutReply(): Promise<void>;
  pause(paused: boolean): void;
  /** Ends it; what was kept stays so. */
  leave(): void;
}

export const LIST_POINTS = ['name', 'time'] as const;
export const THREAD_POINTS = ['buyer', 'own', 'message-time', 'reply'] as const;

/** To which point a fault leads back, where that is not the one that was made last. */
const BACK_TO: Partial<Record<Fault['fault'], PointName>> = {
  'one-row': 'name',
  'no-rows': 'name',
  'days-apart': 'name',
  'rows-unread': 'name',
  'names-unread': 'name',
  'same-message': 'own',
  'same-side': 'own',
  'no-thread': 'buyer',
  'thread-unread': 'buyer',
  'field-unread': 'reply',
  'field-elsewhere': 'reply',
};

type Host = Pick<TeachingHost, 'channel' | 'isListRead' | 'keep' | 'onEnded' | 'proposal' | 'read' | 'rows'>;

export function createCourse(teacher: Teacher, host: Host): Course {
  const { list, thread } = host.proposal?.fields ?? {};
  const standing = state<Standing>({
    ...{ step: { kind: 'point', point: 'name' }, points: {}, paused: false, busy: false },
    ...{
      channel: host.channel,
      isChannelAsked: true,
      isThreadAlone: thread !== undefined && !list && !host.isListRead,
    },
    ...{ fault: undefined, error: undefined },
  });
  let kept: PageMap | undefined;
  /** What is shown was not pointed at. */
  let isProposed = false;
  /** Of what was pointed at when it came to a fault. */
  let tried: Points = {};
  let isNameless = false;
  /** What is under way; whatever was asked before is not waited for any more. */
  let asked = 0;

  const to = (change: Partial<Standing>) => {
    standing.value = { ...standing.value, busy: false, fault: undefined, error: undefined, ...change };
  };
  const toPoint = (point: PointName, points: Points, fault?: Fault) =>
    to({ step: { kind: 'point', point }, points: without(points, point), paused: false, fault });

  const faulted = (fault: Fault, point: PointName) => {
    tried = standing.value.points;
    // Which of them is gone nobody needs to know: the page is another one.
    const first = isOfList(point) ? 'name' : 'buyer';
    toPoint(fault.fault === 'gone' ? first : (BACK_TO[fault.fault] ?? point), standing.value.points, fault);
  };

  /** @param done with what came of it, while nothing else was asked for */
  async function busy<Result>(work: () => Promise<Result>, done: (result: Result) => void, point: PointName) {
    const mine = ++asked;
    to({ busy: true });
    try {
      const result = await work();
      if (mine === asked) done(result);
    } catch {
      // A page that is taken apart under our hands.
      if (mine === asked) faulted({ kind: 'fault', fault: 'gone' }, point);
    }
  }

  const toShown = (found: ShownList | Doubted | Fault, point: PointName) =>
    found.kind === 'fault' ? faulted(found, point) : to({ step: found });

  async function judge(point: PointName, points: Points): Promise<void> {
    if (point === 'time')
      return busy(
        () => teacher.list(points),
        (found) => toShown(found, point),
        point,
      );
    if (point === 'reply') return showThread(points, true);
    if (point !== 'message-time') return toPoint(nextOf(point), points);
    isNameless = false;
    return lookAtThread(points);
  }

  const lookAtThread = (points: Points) =>
    busy(
      () => teacher.thread(points, false, isNameless),
      (found) => (found.kind === 'fault' ? faulted(found, 'message-time') : toPoint('reply', points)),
      'message-time',
    );

  const doubted = (found: ShownThread): Doubted => {
    const reading = kept && host.read(kept);
    const list = reading?.kind === 'read' ? reading.list : undefined;
    return { ...found, lastBy: lastByList(list?.rows ?? host.rows?.() ?? [], found.last) };
  };

  const showThread = (points: Points, isWhole: boolean) =>
    busy(
      () => teacher.thread(points, isWhole, isNameless),
      (found) => toShown(found.kind === 'fault' ? found : doubted(found), 'reply'),
      'reply',
    );

  async function propose(proposal: PageMap): Promise<void> {
    const reading = host.read(proposal);
    const rows = reading.kind === 'read' ? (reading.list?.rows ?? []) : [];
    const row = rows.find(({ nameElement, timeElement }) => nameElement && timeElement);
    const points = {
      ...(row?.nameElement && { name: row.nameElement }),
      ...(row?.timeElement && { time: row.timeElement }),
    };
    if (!points.name || !points.time) return;
    await busy(
      () => teacher.list(points),
      (found) => {
        isProposed = found.kind === 'list';
        to(found.kind === 'list' ? { step: found, points } : {});
      },
      'name',
    );
  }

  const course: Course = {
    standing,
    async point(element) {
      const { step, points, paused } = standing.value;
      if (step.kind !== 'point' || paused || standing.value.busy) return;
      const { point } = step;
      await busy(
        () => teacher.pointed(point, element, points),
        (found) => {
          isProposed = false;
          // A fault is a value of ours; an element is the page's.
          if ('fault' in found && 'kind' in found) return faulted(found as Fault, point);
          const more = { ...points, [point]: found as Element };
          to({ points: more });
          void judge(point, more);
        },
        point,
      );
    },
    back() {
      asked++;
      const { step, points } = standing.value;
      if (step.kind === 'list') toPoint(isProposed ? 'name' : 'time', points);
      else if (step.kind === 'thread') toPoint('reply', points);
      else if (step.kind === 'chat' || step.point === 'name') course.leave();
      else if (step.point !== 'buyer') toPoint(beforeOf(step.point), points);
      else if (kept) to({ step: { kind: 'chat' } });
      else toPoint('name', points);
    },
    again() {
      asked++;
      toPoint(standing.value.step.kind === 'thread' ? 'buyer' : 'name', standing.value.points);
    },
    async accept() {
      const { step } = standing.value;
      if ((step.kind !== 'list' && step.kind !== 'thread') || standing.value.busy) return;
      const mine = ++asked;
      to({ busy: true });
      try {
        const map = inChannel(step.map, standing.value.channel);
        await host.keep(map, step.kind === 'thread' && step.reply !== undefined);
        kept = map;
        if (mine !== asked) return;
        if (step.kind === 'list') to({ step: { kind: 'chat' }, isChannelAsked: false });
        else course.leave();
      } catch (thrown) {
        if (mine === asked) to({ error: toTaktError(thrown).code });
      }
    },
    choose(channel) {
      if (!standing.value.busy) to({ channel });
    },
    toThread() {
      asked++;
      toPoint('buyer', kept ? standing.value.points : {});
    },
    async withoutSides() {
      if (standing.value.fault?.fault !== 'same-side' || standing.value.busy) return;
      isNameless = true;
      to({ points: tried });
      await lookAtThread(tried);
    },
    withoutReply: () => showThread(without(standing.value.points, 'reply'), false),
    pause: (paused) => to({ paused, fault: standing.value.fault }),
    leave() {
      asked++;
      host.onEnded(kept);
    },
  };
  if (host.proposal && list) void propose(host.proposal);
  else if (thread && host.isListRead) course.toThread();
  return course;
}

const isOfList = (point: PointName) => (LIST_POINTS as readonly PointName[]).includes(point);
const orderOf = (point: PointName): readonly PointName[] => (isOfList(point) ? LIST_POINTS : THREAD_POINTS);
const nextOf = (point: PointName): PointName => orderOf(point)[orderOf(point).indexOf(point) + 1] ?? point;
const beforeOf = (point: PointName): PointName => orderOf(point)[orderOf(point).indexOf(point) - 1] ?? point;

/** As it was before that point was made, and those after it. */
function without(points: Points, point: PointName): Points {
  const order = orderOf(point);
  const from = order.indexOf(point);
  return Object.fromEntries(
    Object.entries(points).filter(
      ([name]) => !order.includes(name as PointName) || order.indexOf(name as PointName) < from,
    ),
  );
}

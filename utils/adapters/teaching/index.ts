/** Points that the seller makes on a page → a page map. */
import type { Precision } from '../../domain/conversation/moment';
import { normaliseText } from '../../domain/conversation/text-key';
import type { Candidate, PageMap } from '../../domain/pages/page-map';
import { documentsOf } from '../documents';
import { inSlices } from '../in-slices';
import { candidate } from '../inference/candidate';
import type { SurveyContext } from '../inference/inferred';
import { isField } from '../inference/reply';
import { type Survey, surveyOf } from '../inference/survey';
import type { Threads } from '../inference/threads';
import type { Steps } from '../reader';
import type { PageReading } from '../reading';
import { headsOn, lastingOn } from './lasting';
import { listFrom, placeSteps, type TaughtList } from './list';
import { type Fault, fault, isFault, messageAt, nameAt, timeAt } from './points';
import { replyAt } from './reply';
import { rowedAt, rowedIn } from './rows';
import { mapOf, missedBy, type Parts } from './taught-map';
import { otherAt, type TaughtMessage, type TaughtThread, threadFrom } from './thread';
import { elementAt, parentOf } from './tree';

declare const document: never;

export type { Fault } from './points';

export const POINTS = ['name', 'time', 'buyer', 'own', 'message-time', 'reply'] as const;
export type PointName = (typeof POINTS)[number];

/** What was pointed at so far. */
export type Points = Readonly<Partial<Record<PointName, Element>>>;

export interface Said {
  /** Epoch ms. */
  readonly at: number;
  readonly precision: Precision;
  readonly author: 'buyer' | 'seller' | 'system' | 'unknown';
}

export interface ShownList {
  readonly kind: 'list';
  readonly map: PageMap;
  readonly rows: readonly {
    readonly element: Element;
    readonly name: Element | undefined;
    readonly time: Element | undefined;
    /** As it is read. */
    readonly buyer: string | undefined;
  }[];
  /** Of those that wait for an answer, or of all where nothing says who does. */
  readonly oldest: Said | undefined;
}

export interface ShownThread {
  readonly kind: 'thread';
  readonly map: PageMap;
  readonly messages: readonly TaughtMessage[];
  readonly reply: Element | undefined;
  readonly last: (Said & { readonly text: string }) | undefined;
}

export interface TeacherHost extends Omit<SurveyContext, 'now'> {
  readonly page: Document;
  /** Epoch ms. */
  readonly now: () => number;
  /** What tells a thread from its messages; it comes before. */
  readonly threadIn: Threads['threadIn'];
  /** What the engine reads by that map. */
  readonly read: (map: PageMap) => PageReading;
}

/** What can be meant by a point, in the order of the page. */
export interface Stops {
  readonly elements: readonly Element[];
  /** What stands before it cannot be what is asked for. */
  readonly first: Element | undefined;
}

export interface Teacher {
  /** The page, and its frames that can be looked into. */
  readonly pages: () => readonly Document[];
  readonly elementAt: (page: Document, x: number, y: number) => Element | undefined;
  readonly parentOf: (element: Element) => Element | null;
  readonly stops: (point: PointName) => Promise<Stops>;
  /**
   * What was meant by pointing there, or why it is none.
   * @param points made before
   */
  readonly pointed: (point: PointName, element: Element, points?: Points) => Promise<Element | Fault>;
  readonly list: (points: Points) => Promise<ShownList | Fault>;
  /**
   * @param isWhole with the field for answers, where one was pointed at
   * @param isNameless nobody is said to have written anything: nothing on the page tells whose messages are
   */
  readonly thread: (points: Points, isWhole: boolean, isNameless?: boolean) => Promise<ShownThread | Fault>;
  /**
   * How the field for answers that was pointed at is found.
   * @param thread that it is the field of
   * @param said what names somebody there, or was written
   */
  readonly reply: (field: Element, thread: Element, said: readonly string[]) => Promise<readonly Candidate[] | Fault>;
}

const SLICES = {
  clock: () => performance.now(),
  pause: () => new Promise<void>((resolve) => setTimeout(resolve)),
};

export function createTeacher(host: TeacherHost): Teacher {
  const { page, now } = host;
  const context = (): SurveyContext => ({ ...host, now: now() });

  /** Of the document that it is in, as it stands now. */
  async function surveyed<Result>(
    element: Element | undefined,
    work: (survey: Survey, element: Element) => Steps<Result | Fault>,
  ): Promise<Result | Fault> {
    if (!element?.isConnected) return fault('gone');
    const survey = await whole(surveyOf(element.ownerDocument, context()));
    return survey ? whole(work(survey, element)) : fault('too-large');
  }

  const listSteps = (points: Points) =>
    surveyed(points.name, function* (survey, element) {
      const name = nameAt(survey, element);
      if (isFault(name)) return name;
      if (!points.time?.isConnected) return fault('gone');
      const time = timeAt(survey, points.time);
      return isFault(time) ? time : yield* listFrom(survey, name, time);
    });

  const threadSteps = (points: Points, names: ReadonlySet<string>, isNameless: boolean) =>
    surveyed(points.buyer, function* (survey, element) {
      const [own, printed] = [points.own, points['message-time']];
      if (!own?.isConnected || !printed?.isConnected) return fault('gone');
      const found = { buyer: messageAt(survey, element), own: messageAt(survey, own), time: timeAt(survey, printed) };
      const { buyer, own: seller, time } = found;
      if (isFault(buyer)) return buyer;
      if (isFault(seller)) return seller;
      if (isFault(time)) return time;
      return yield* threadFrom(survey, { buyer, own: seller, time }, names, host.threadIn, isNameless);
    });

  /** @param said names of buyers, and what was written to them */
  const replySteps = (field: Element, thread: Document | undefined, said: readonly string[]) =>
    surveyed(field, function* (survey, element) {
      if (thread && element.ownerDocument !== thread) return fault('field-elsewhere');
      const choice = lastingOn(survey.page, [...said, ...headsOn(survey)]);
      const select = yield* placeSteps(survey, element, choice);
      return select ? { reply: select.map((one) => candidate(one)) } : fault('no-field');
    });

  return {
    pages: () => documentsOf(page),
    elementAt,
    parentOf,
    async stops(point) {
      const found: Stops[] = [];
      for (const one of documentsOf(page)) {
        const survey = await whole(surveyOf(one, context()));
        if (survey) found.push(await whole(stopsIn(survey, point)));
      }
      return { elements: found.flatMap(({ elements }) => elements), first: found.find(({ first }) => first)?.first };
    },
    async pointed(point, element, { buyer } = {}) {
      if (point === 'reply') return replyAt(element);
      const place = await surveyed(element, function* (survey) {
        if (point === 'name') return yield* rowedAt(survey, element);
        if (point === 'own' && buyer) return yield* otherAt(survey, element, buyer);
        return point === 'buyer' || point === 'own' ? messageAt(survey, element) : timeAt(survey, element);
      });
      return isFault(place) ? place : place.element;
    },
    async reply(field, thread, said) {
      const reply = await replySteps(field, thread.ownerDocument, said.map(normaliseText));
      if (isFault(reply)) return reply;
      return mapOf(field.ownerDocument, reply, context()).fields.reply ?? fault('no-field');
    },
    async list(points) {
      const list = await listSteps(points);
      if (isFault(list)) return list;
      const map = mapOf((points.name as Element).ownerDocument, { list }, context());
      return shownList(host.read(map), map, list);
    },
    async thread(points, isWhole, isNameless = false) {
      const list = points.name ? await listSteps(points) : undefined;
      // A list that has gone since was kept before; the thread is taught without it.
      const known: Parts = list && !isFault(list) ? { list } : {};
      const before =
        points.name && known.list ? host.read(mapOf(points.name.ownerDocument, known, context())) : undefined;
      const rows = before?.kind === 'read' ? (before.list?.rows ?? []) : [];
      const names = new Set(rows.flatMap((row) => row.names.buyer ?? []));
      const thread = await threadSteps(points, names, isNameless);
      if (isFault(thread)) return thread;
      const where = (points.buyer as Element).ownerDocument;
      const field = isWhole ? points.reply : undefined;
      const reply = field && (await replySteps(field, where, [...names, ...writtenAt(points)]));
      if (reply && isFault(reply)) return reply;
      const isOneDocument = points.name?.ownerDocument === where;
      const parts: Parts = { ...(isOneDocument && known), thread, reply: reply?.reply };
      const map = mapOf(where, parts, context());
      return shownThread(host.read(map), map, parts, thread, field);
    },
  };
}

const writtenAt = ({ buyer, own }: Points): string[] =>
  [buyer, own].map((element) => normaliseText(element?.textContent ?? ''));

function* stopsIn(survey: Survey, point: PointName): Steps<Stops> {
  const isDrawn = ({ element }: { readonly element: Element }) => element.getClientRects().length > 0;
  const places = (
    point === 'reply'
      ? survey.places.filter(({ element }) => isField(element))
      : point === 'time' || point === 'message-time'
        ? survey.times
        : survey.places.filter(({ own, time }) => /\p{L}/u.test(own) && !time)
  ).filter(isDrawn);
  const first = point === 'name' ? places.find(yield* rowedIn(survey)) : places[0];
  return { elements: places.map(({ element }) => element), first: first?.element };
}

function shownList(reading: PageReading, map: PageMap, list: TaughtList): ShownList | Fault {
  const missed = missedBy(reading, { list }, undefined);
  if (missed) return missed;
  const read = reading.kind === 'read' ? (reading.list?.rows ?? []) : [];
  const times = read.flatMap(({ last }) => last ?? []);
  const waiting = times.filter(({ author }) => author === 'buyer');
  const [oldest] = [...(waiting.length > 0 ? waiting : times)].sort((a, b) => a.at - b.at);
  return {
    kind: 'list',
    map,
    rows: read.map(({ element, nameElement, timeElement, names }) => ({
      ...{ element, name: nameElement, time: timeElement },
      buyer: names.buyer ?? undefined,
    })),
    oldest,
  };
}

function shownThread(
  reading: PageReading,
  map: PageMap,
  parts: Parts,
  { messages }: TaughtThread,
  reply: Element | undefined,
): ShownThread | Fault {
  const missed = missedBy(reading, parts, reply);
  if (missed) return missed;
  const read = reading.kind === 'read' && reading.thread?.kind === 'thread' ? reading.thread.messages : [];
  const last = [...read].sort((a, b) => a.at - b.at || a.sequence - b.sequence).at(-1);
  return { kind: 'thread', map, messages, reply, last };
}

/** The seller waits for it, however long it takes. */
async function whole<Result>(steps: Steps<Result>): Promise<Result> {
  return (await inSlices(steps, SLICES, Number.POSITIVE_INFINITY)) as Result;
}

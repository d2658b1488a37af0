/** What was pointed at, as a page map; and whether the engine reads by it what was shown. */
import type { Author } from '../../domain/conversation/message';
import { normaliseText } from '../../domain/conversation/text-key';
import { withinLimit } from '../../domain/pages/kept-map';
import { PAGE_MAP_SCHEMA, type PageMap } from '../../domain/pages/page-map';
import { type Fields, seenOn } from '../inference/candidate';
import { share } from '../inference/columns';
import { pathsOf } from '../inference/context';
import type { SurveyContext } from '../inference/inferred';
import type { PageReading, RowReading } from '../reading';
import type { TaughtList } from './list';
import { type Fault, fault } from './points';
import type { TaughtMessage, TaughtThread } from './thread';

declare const document: never;

export interface Parts {
  readonly list?: TaughtList | undefined;
  readonly thread?: TaughtThread | undefined;
  readonly reply?: Fields['reply'] | undefined;
}

export function mapOf(page: Document, parts: Parts, { marketplace, channel, now }: SurveyContext): PageMap {
  const { list, thread, reply } = parts;
  const fields = seenOn({ ...list?.fields, ...thread?.fields, ...(reply && { reply }) }, now);
  return {
    schema: PAGE_MAP_SCHEMA,
    // Whoever keeps it gives it a name of its own.
    id: `${marketplace}/taught`,
    revision: 1,
    origin: 'taught',
    channel,
    paths: pathsOf(page),
    ...(thread?.isDrawn && { drawnOrder: true as const }),
    fields: withinLimit(
      Object.fromEntries(
        Object.entries(fields).map(([field, candidates]) => [
          field,
          candidates.map((one) => ({ ...one, evidence: 'pointed at on the page' })),
        ]),
      ),
    ),
  };
}

/** What of the parts the reading says otherwise than it was shown; nothing where it says the same. */
export function missedBy(reading: PageReading, parts: Parts, reply: Element | undefined): Fault | undefined {
  const read = reading.kind === 'read' ? reading : undefined;
  return (
    (parts.list && listMissed(read?.list, parts.list)) ??
    (parts.thread && threadMissed(read?.thread, parts.thread)) ??
    (reply && (read?.thread?.kind !== 'thread' || read.thread.reply !== reply) ? fault('field-unread') : undefined)
  );
}

type Read = Extract<PageReading, { kind: 'read' }>;

function listMissed(list: Read['list'], { rows }: TaughtList): Fault | undefined {
  const wanted = new Set(rows.map(({ element }) => element));
  if (!list || list.rows.length !== wanted.size || !list.rows.every(({ element }) => wanted.has(element)))
    return fault('rows-unread');
  // A row of which nothing is there yet says nothing of the others.
  const loaded = list.rows.filter(
    ({ element, names, last }) => names.buyer !== null || last || (element.textContent ?? '').trim() !== '',
  );
  const of = (has: (row: RowReading) => boolean) => share(loaded, has);
  if (of(({ names }) => names.buyer !== null && normaliseText(names.buyer) !== '') < 0.8) return fault('names-unread');
  return of(({ last }) => last !== undefined) < 0.6 ? fault('times-unread') : undefined;
}

const SIDES = [
  ['seller', 'own'],
  ['buyer', 'buyer'],
  ['unknown', 'unknown'],
] as const;

function threadMissed(thread: Read['thread'], { messages }: TaughtThread): Fault | undefined {
  if (thread?.kind !== 'thread') return fault('thread-unread');
  const read = (author: Author) => thread.messages.filter((one) => one.author === author).length;
  const shown = (side: TaughtMessage['side']) => messages.filter((one) => one.side === side).length;
  const isSame = ([author, side]: (typeof SIDES)[number]) => read(author) === shown(side);
  return SIDES.every(isSame) ? undefined : fault('thread-unread');
}

/**
 * Builds conversations as a test would tell them: `aConversation().buyer('10:00').seller('10:07')`. What comes out is
 * what the domain takes (`messages`, `claims`) or what a page would report (`thread`, `row`).
 */
import type { ThreadNames } from '../../utils/domain/conversation/identity';
import type { MarketplaceId, MessageId } from '../../utils/domain/conversation/ids';
import type { Author, Message, MessageClaim } from '../../utils/domain/conversation/message';
import { MINUTE, type Precision } from '../../utils/domain/conversation/moment';
import type { Report, ThreadReport } from '../../utils/messaging/protocol';

/** The day on which a told conversation takes place, unless `on` says otherwise. */
export const DAY_TOLD = '2026-07-06';

/** Epoch ms of a time (`10:00`, `10:00:30`; UTC) on a day (`2026-07-06`). */
export function instant(time: string, day: string = DAY_TOLD): number {
  return Date.parse(`${day}T${time}Z`);
}

export interface Told {
  readonly author: Author;
  readonly at: number;
  readonly precision: Precision;
  readonly text: string;
  readonly pageId?: string;
}

export interface Telling {
  readonly text?: string;
  readonly precision?: Precision;
  /** The message's id where the page shows one. */
  readonly id?: string;
}

export interface Reading {
  /** When the page shows it (UTC, on the builder's day); without it a minute after the last message. */
  readonly at?: string;
  /** The window: only the newest so many messages, and not back to the start. */
  readonly newest?: number;
}

export interface ConversationBuilder {
  readonly names: ThreadNames;
  readonly told: readonly Told[];
  /** What is told from here on happens on that day (`2026-07-07`). */
  on(day: string): ConversationBuilder;
  buyer(time: string, telling?: Telling): ConversationBuilder;
  seller(time: string, telling?: Telling): ConversationBuilder;
  system(time: string, telling?: Telling): ConversationBuilder;
  unknown(time: string, telling?: Telling): ConversationBuilder;
  /** As a timeline would hold them, each seen at once; ids are `m1`, `m2` … */
  messages(): Message[];
  /** What a thread that shows everything claims, each seen at once. */
  claims(): MessageClaim[];
  /** The page's report with the thread open. */
  thread(reading?: Reading): Report;
  /** The page's report with the list open: one row, with the last message. */
  row(reading?: Reading): Report;
}

const NAMES: ThreadNames = {
  marketplace: 'wildberries' as MarketplaceId,
  account: null,
  channel: 'chat',
  threadId: '1:2:3',
  buyer: 'Олена',
  subject: '123456789',
};

/** @param names what the page shows of the thread, where it differs from the usual */
export function aConversation(names: Partial<ThreadNames> = {}): ConversationBuilder {
  return builder({ ...NAMES, ...names }, [], DAY_TOLD);
}

function builder(names: ThreadNames, told: readonly Told[], day: string): ConversationBuilder {
  const tell =
    (author: Author) =>
    (time: string, { text, precision = 'exact', id }: Telling = {}) => {
      const message: Told = {
        author,
        at: instant(time, day),
        precision,
        text: text ?? `${author} ${told.length + 1}`,
        ...(id !== undefined && { pageId: id }),
      };
      return builder(names, [...told, message], day);
    };
  const readAt = ({ at }: Reading): number =>
    at === undefined ? (told.at(-1)?.at ?? instant('12:00', day)) + MINUTE : instant(at, day);

  return {
    names,
    told,
    on: (next) => builder(names, told, next),
    buyer: tell('buyer'),
    seller: tell('seller'),
    system: tell('system'),
    unknown: tell('unknown'),
    messages: () =>
      claimsOf(told, 'thread').map(({ source, ordinal, ...claim }, index) => ({
        ...claim,
        id: `m${index + 1}` as MessageId,
        dim: false,
        observedAt: claim.at,
        operator: null,
        templateId: null,
        editedAfterInsert: null,
        sentFromThisBrowser: null,
      })),
    claims: () => claimsOf(told, 'thread').map((claim) => ({ ...claim, observedAt: claim.at })),
    thread(reading = {}) {
      const shown = reading.newest === undefined ? told : told.slice(-reading.newest);
      const claims = claimsOf(shown, 'thread');
      const from = shown.length === told.length ? 0 : (shown[0]?.at ?? 0);
      return reportOf(names, readAt(reading), {
        source: 'thread',
        claims,
        last: claims.at(-1) ?? null,
        span: { from, to: readAt(reading), thread: true },
      });
    },
    row(reading = {}) {
      const claims = claimsOf(told.slice(-1), 'row');
      const [last = null] = claims;
      const span = last && { from: last.at, to: readAt(reading), thread: false };
      return reportOf(names, readAt(reading), { source: 'row', claims, last, span });
    },
  };
}

export type ShownThread = Pick<ThreadReport, 'source' | 'claims' | 'last' | 'span'>;

/** A page's report of one thread or row. */
export function reportOf(names: ThreadNames, observedAt: number, ...shown: readonly ShownThread[]): Report {
  return {
    marketplace: names.marketplace,
    account: null,
    page: { mapId: `${names.marketplace}/chat`, channel: names.channel, result: 'read', field: null },
    observedAt,
    threads: shown.map((thread) => ({
      names,
      description: { buyerName: names.buyer, subject: names.subject },
      ...thread,
    })),
    twins: [],
  };
}

/** As a page numbers what it shows: equal messages by `ordinal`, those of one printed time by `sequence`. */
export function claimsOf(shown: readonly Told[], source: MessageClaim['source']): Omit<MessageClaim, 'observedAt'>[] {
  const counts = new Map<string, number>();
  const count = (key: string): number => {
    const known = counts.get(key) ?? 0;
    counts.set(key, known + 1);
    return known;
  };
  return shown.map((message) => ({
    source,
    ...message,
    ordinal: count(`equal ${message.author} ${message.at} ${message.text}`),
    sequence: count(`time ${message.at}`),
  }));
}

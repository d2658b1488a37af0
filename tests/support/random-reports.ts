/**
 * A conversation as it truly was, and what pages may show of it: windows of the thread, the last message on a row, with
 * exact or printed times, with the thread's id early, late or never. For property tests.
 */
import fc from 'fast-check';
import type { ThreadNames } from '../../utils/domain/conversation/identity';
import type { MarketplaceId } from '../../utils/domain/conversation/ids';
import { DAY, HOUR, latestOf, MINUTE, type Precision } from '../../utils/domain/conversation/moment';
import type { Report } from '../../utils/messaging/protocol';
import { claimsOf, reportOf, type Told } from './a-conversation';
import { NOON } from './memory';

/** One look of one page at the conversation. */
export interface Look {
  readonly source: 'thread' | 'row';
  /** The looked-at messages: of the truth those from `first` up to, not including, `end`; `end` was the newest then. */
  readonly first: number;
  readonly end: number;
  /** Epoch ms. */
  readonly at: number;
  readonly precision: Precision;
  readonly showsIds: boolean;
  readonly names: ThreadNames;
  /** How a row shows less than the thread. */
  readonly dim: { readonly author: boolean; readonly text: 'whole' | 'cut' };
}

export interface Scene {
  /** What was truly written, oldest first, at exact times. */
  readonly truth: readonly Told[];
  readonly looks: readonly Look[];
}

export interface SceneLimits {
  /** Every message has a text of its own. Else equal messages are frequent. */
  readonly ownTexts: boolean;
  readonly precisions: readonly Precision[];
  readonly sources: readonly Look['source'][];
  /** How long (ms) one message may come after another, beside less than a second. */
  readonly gaps: readonly number[];
}

export const ANYTHING: SceneLimits = {
  ownTexts: false,
  precisions: ['exact', 'minute', 'hour', 'day'],
  sources: ['thread', 'row'],
  gaps: [0, 1_000, 20_000, MINUTE, 61_000, 10 * MINUTE, 3 * HOUR, 30 * HOUR],
};

const TEXTS = ['Добрий день!', 'да', 'Добрий день! Коли відправите?', '', '{{ buyer.name }} <b>'];

/** Scenes with one buyer: `1:2:3`, perhaps with an account, perhaps without either. */
export function scenes(limits: SceneLimits = ANYTHING): fc.Arbitrary<Scene> {
  const message = fc.record({
    author: fc.constantFrom('buyer', 'buyer', 'seller', 'system'),
    gap: fc.constantFrom(...limits.gaps),
    jitter: fc.integer({ min: 1, max: 900 }),
    text: fc.constantFrom(...TEXTS),
  });
  return fc.array(message, { minLength: 1, maxLength: 7 }).chain((written) => {
    let at = NOON - 3 * DAY;
    const truth = written.map(({ author, gap, jitter, text }, index): Told => {
      at += gap + jitter;
      return {
        author,
        at,
        precision: 'exact',
        text: limits.ownTexts ? `${index} ${text}`.trim() : text,
        pageId: `m${index}`,
      };
    });
    return fc.record({
      truth: fc.constant(truth),
      looks: fc.array(look(truth, limits), { minLength: 1, maxLength: 7 }),
    });
  });
}

function look(truth: readonly Told[], limits: SceneLimits): fc.Arbitrary<Look> {
  return fc
    .record({
      source: fc.constantFrom(...limits.sources),
      end: fc.integer({ min: 1, max: truth.length }),
      size: fc.integer({ min: 1, max: truth.length }),
      // How long after the newest message, in parts of the time until the next one.
      share: fc.double({ min: 0, max: 0.99, noNaN: true }),
      precision: fc.constantFrom(...limits.precisions),
      showsIds: fc.boolean(),
      threadId: fc.constantFrom('1:2:3', null),
      account: fc.constantFrom('shop', null),
      author: fc.boolean(),
      text: fc.constantFrom('whole' as const, 'cut' as const),
    })
    .map(({ source, end, size, share, precision, showsIds, threadId, account, author, text }) => {
      const last = truth[end - 1]?.at ?? 0;
      const next = truth[end]?.at ?? last + HOUR;
      return {
        source,
        first: source === 'row' ? end - 1 : Math.max(0, end - size),
        end,
        at: Math.floor(last + share * (next - last)),
        precision,
        showsIds: source === 'thread' && showsIds,
        names: {
          ...{ marketplace: 'wildberries' as MarketplaceId, account, channel: 'chat', threadId },
          ...{ buyer: 'Олена', subject: '123456789' },
        },
        dim: { author, text },
      } satisfies Look;
    });
}

/** What the page of that look reports, as the content script makes it. */
export function reportOfLook({ truth }: Scene, look: Look): Report {
  const shown = truth.slice(look.first, look.end).map((message) => printed(message, look));
  const claims = claimsOf(shown, look.source);
  const [first] = shown;
  const fromStart = look.source === 'thread' && look.first === 0;
  return reportOf(look.names, look.at, {
    source: look.source,
    claims,
    last: claims.at(-1) ?? null,
    span: first
      ? {
          from: fromStart ? 0 : Math.min(latestOf(first), look.at),
          to: look.at,
          thread: look.source === 'thread',
        }
      : null,
  });
}

const WIDTHS: Record<Precision, number> = { exact: 1, minute: MINUTE, hour: HOUR, day: DAY };

function printed({ pageId, ...message }: Told, look: Look): Told {
  const row = look.source === 'row';
  return {
    ...message,
    at: message.at - (message.at % WIDTHS[look.precision]),
    precision: look.precision,
    ...(row && !look.dim.author && { author: 'unknown' as const }),
    ...(row && look.dim.text === 'cut' && message.text.length > 6 && { text: `${message.text.slice(0, 6)}…` }),
    ...(look.showsIds && pageId !== undefined && { pageId }),
  };
}

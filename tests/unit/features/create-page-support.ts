/** A page over a background, for what is read, told and shown. */
import { signal } from '@preact/signals';
import { vi } from 'vitest';
import type { ConversationId, ConversationKey, MarketplaceId } from '../../../utils/domain/conversation/ids';
import type { OverlayOfChannels } from '../../../utils/domain/overlay/overlay-mode';
import { createPage } from '../../../utils/features/create-page';
import type { Report, ReportAnswer, SweepStep } from '../../../utils/messaging/protocol';
import { instant } from '../../support/a-conversation';
import { aReading, aRow } from '../../support/a-reading';
import { fixedClock } from '../../support/memory';

export const SECOND = 1000;
export const T = instant('12:00');

export const known = (key: ConversationKey) => ({
  ...{ kind: 'known' as const, conversationId: key as string as ConversationId },
  timer: { kind: 'idle' as const, observedAt: T },
  account: null,
  language: null,
  note: null,
});

/** A page over a background that answers every report with a verdict on each of its threads. */
export function aPage() {
  const clock = fixedClock(T);
  const outside = { databaseId: 'db', orphan: false, online: true, stopped: false, shop: null as string | null };
  const answer = (keys: readonly ConversationKey[]): ReportAnswer => ({
    databaseId: outside.databaseId,
    verdicts: Object.fromEntries(keys.map((key) => [key, known(key)])),
  });
  const keysShown = () => [...created.page.rows.value.map(({ key }) => key), ...threadKey()];
  const threadKey = () => (created.page.thread.value?.kind === 'thread' ? [created.page.thread.value.key] : []);
  const sweepNext = vi.fn(async (_: number): Promise<SweepStep> => 'shown');
  const report = vi.fn(async (_: Report): Promise<ReportAnswer> => answer(keysShown()));
  const verdicts = vi.fn(async (keys: ConversationKey[]): Promise<ReportAnswer> => answer(keys));
  // All of them are in sight.
  const near = signal<ReadonlySet<Element>>(new Set());
  const reconcile = vi.fn((rows: readonly { readonly element: Element }[]) => {
    near.value = new Set(rows.map(({ element }) => element));
  });
  const overlay = signal<OverlayOfChannels>({});
  const put = vi.fn();
  let bar: unknown;
  const ends = new AbortController();
  const created = createPage({
    marketplace: { id: 'wildberries' as MarketplaceId, name: 'Wildberries', limits: {} },
    client: { report, verdicts, sweepNext } as never,
    now: signal(T),
    line: signal(undefined),
    clock: clock.now,
    shopNow: () => outside.shop,
    beatEvery: 45 * SECOND,
    isOnline: () => outside.online,
    stop: () => {
      outside.stopped = true;
    },
    rowOverlay: { near, reconcile, put },
    threadBlock: {
      show: (_, content) => {
        bar = content;
      },
    },
    cornerBlock: { show: () => undefined },
    isOrphan: () => outside.orphan,
    copy: async () => undefined,
    sweeping: signal(true),
    overlay,
    desk: {
      triggers: signal({}),
      prefix: signal('=' as const),
      paletteKey: signal('Period' as const),
      threadNow: () => undefined,
      signal: ends.signal,
    },
  });
  const read = async (reading: Parameters<typeof created.onReading>[0], after = 0) => {
    clock.pass(after);
    created.onReading(reading, clock.now());
    await settled();
  };
  return {
    ...created,
    clock,
    outside,
    sweepNext,
    report,
    verdicts,
    reconcile,
    overlay,
    put,
    ends,
    bar: () => bar,
    read,
  };
}

/** Until every promise that is under way has been answered; nothing here waits for a timer. */
export const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

export const row = (buyer: string, text = 'Ви тут?') => aRow({ buyer }, [instant('11:00'), text]);
export const oneRow = () => aReading({ rows: [row('Олег')] });
export const reported = ({ report }: ReturnType<typeof aPage>) => report.mock.calls.map(([sent]) => sent);

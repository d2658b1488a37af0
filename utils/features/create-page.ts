/** Joins reading, reporting and drawing into the `Page` that features see. */
import { batch, type ReadonlySignal, signal as state } from '@preact/signals';
import type { linkRows } from '../adapters/link-rows';
import type { PageReading, RowReading, ThreadReading } from '../adapters/reading';
import { threadKeys } from '../domain/conversation/identity';
import type { ConversationKey, MarketplaceId } from '../domain/conversation/ids';
import { hashText } from '../domain/conversation/text-key';
import { type Pairing, pair } from '../domain/conversation/thread-identity';
import { type ErrorCode, toTaktError } from '../domain/errors';
import type { Client } from '../messaging/client';
import type { ContentProtocol, ReportAnswer, Verdict } from '../messaging/protocol';
import type { Block } from '../overlay/block';
import type { RowOverlay } from '../overlay/rows';
import type { Page, PageRow, PageStatus, PageThread } from './page';
import { createReporter, twinsAmong } from './reporter';

export interface PageParts {
  readonly marketplace: { readonly id: MarketplaceId; readonly name: string };
  readonly client: Client<ContentProtocol>;
  /** For drawing: stands still in a hidden tab. */
  readonly now: ReadonlySignal<number>;
  /** Epoch ms, always. */
  readonly clock: () => number;
  readonly linkRows: typeof linkRows;
  readonly rowOverlay: RowOverlay;
  readonly threadBlock: Block;
  readonly cornerBlock: Block;
  /** Whether this script outlived its Takt. */
  readonly isOrphan: () => boolean;
  readonly copy: (text: string) => Promise<void>;
}

/** How long (ms) two rows of one name must stand side by side: a page that redraws may show one row twice. */
const TWINS_AFTER = 2000;

/** After a failure the page is reported again after so long (ms). */
const RETRY_AFTER = 5000;

export interface CreatedPage {
  readonly page: Page;
  readonly onReading: (reading: PageReading, observedAt: number) => void;
  /** Something changed elsewhere: ask again. */
  readonly refresh: () => void;
  /** Time has passed and the page did not change: say that it is still so. */
  readonly beat: () => void;
}

export function createPage(parts: PageParts): CreatedPage {
  const { client, marketplace } = parts;
  const status = state<PageStatus>('loading');
  const rows = state<readonly PageRow[]>([]);
  const thread = state<PageThread | undefined>(undefined);
  const trouble = state<ErrorCode | 'updated' | undefined>(undefined);
  const verdicts = state<ReadonlyMap<ConversationKey, Verdict>>(new Map());
  const reporter = createReporter(marketplace.id);
  let pairing: Pairing | undefined;
  let twinsSince: number | undefined;
  let databaseId: string | undefined;
  let latest: { reading: PageReading; observedAt: number } | undefined;
  let busy = false;
  let waitUntil = 0;

  function onReading(reading: PageReading, observedAt: number): void {
    latest = { reading, observedAt };
    const shown = reading.kind === 'read' ? contentOf(reading, observedAt) : { rows: [], thread: undefined };
    const keyed = shown.rows.flatMap(withKey);
    // Before the features hear of them: what they put on a row that the overlay does not know yet would be lost.
    parts.rowOverlay.reconcile(keyed);
    batch(() => {
      status.value = reading.kind;
      rows.value = keyed;
      thread.value = threadShown(reading, shown.thread);
    });
    void tell();
  }

  /** What of a reading is believed: the thread with its own id, its row tied to it; nothing while the page is torn. */
  function contentOf(
    reading: PageReading & { kind: 'read' },
    observedAt: number,
  ): { rows: readonly RowReading[]; thread: ThreadReading | undefined } {
    const read = reading.thread?.kind === 'thread' ? reading.thread : undefined;
    if (!read) return { rows: reading.list?.rows ?? [], thread: undefined };
    const { threadId, buyer, subject } = read.names;
    pairing = pair(pairing, { threadId, buyer, subject, messages: read.messages.map(signature), at: observedAt });
    if (pairing.tornSince !== null) return { rows: [], thread: undefined };
    const believed = { ...read, names: { ...read.names, threadId: pairing.threadId } };
    return { rows: reading.list ? parts.linkRows(reading.list, believed).rows : [], thread: believed };
  }

  async function tell(): Promise<void> {
    if (!latest || busy || parts.clock() < waitUntil || trouble.value === 'updated') return;
    const { reading, observedAt } = latest;
    const twins = twinsAmong(rows.value);
    // A page that stands still from now on is looked at again, or its rows would say nothing until the next beat.
    if (twins.size > 0 && twinsSince === undefined) setTimeout(beat, TWINS_AFTER);
    twinsSince = twins.size > 0 ? (twinsSince ?? observedAt) : undefined;
    const report = reporter.reportOf(
      reading,
      {
        rows: rows.value.filter((row) => !twins.has(row.key)),
        thread: thread.value?.kind === 'thread' ? thread.value.reading : undefined,
        twins:
          twinsSince !== undefined && observedAt - twinsSince >= TWINS_AFTER
            ? rows.value.filter((row) => twins.has(row.key)).map((row) => row.names)
            : [],
      },
      observedAt,
    );
    if (!report) return;
    busy = true;
    await asked(
      () => client.report(report),
      () => reporter.told(report),
    );
    busy = false;
    // What came in while the answer was under way.
    if (latest.observedAt !== observedAt) void tell();
  }

  async function asked(ask: () => Promise<ReportAnswer>, onStored: () => void): Promise<void> {
    try {
      const answer = await ask();
      onStored();
      trouble.value = undefined;
      if (databaseId !== undefined && databaseId !== answer.databaseId) reporter.forget();
      databaseId = answer.databaseId;
      verdicts.value = new Map([
        ...verdicts.value,
        ...(Object.entries(answer.verdicts) as [ConversationKey, Verdict][]),
      ]);
    } catch (thrown) {
      waitUntil = parts.clock() + RETRY_AFTER;
      setTimeout(() => void tell(), RETRY_AFTER);
      const { code } = toTaktError(thrown);
      trouble.value = code === 'old-build' || parts.isOrphan() ? 'updated' : code;
    }
  }

  async function refresh(): Promise<void> {
    if (parts.isOrphan()) trouble.value = 'updated';
    if (trouble.value === 'updated') return;
    const keys = [...rows.value.map((row) => row.key), ...(thread.value?.kind === 'thread' ? [thread.value.key] : [])];
    const before = databaseId;
    if (keys.length > 0 && parts.clock() >= waitUntil)
      await asked(
        () => client.verdicts([...new Set(keys)]),
        () => undefined,
      );
    if (databaseId !== before) verdicts.value = new Map();
    await tell();
  }

  function beat(): void {
    if (parts.isOrphan()) trouble.value = 'updated';
    if (latest) latest = { ...latest, observedAt: parts.clock() };
    void tell();
  }

  return {
    onReading,
    refresh: () => void refresh(),
    beat,
    page: {
      marketplace: marketplace.name,
      now: parts.now,
      status,
      rows,
      thread,
      trouble,
      verdict: (key) => verdicts.value.get(key),
      live: (timer) => ({ ...timer, observedAt: Number.POSITIVE_INFINITY }),
      onRow: (row, name, content) => parts.rowOverlay.put(row.key, name, content),
      onThread: (element, content) => parts.threadBlock.show(element, content),
      inCorner: (content) => parts.cornerBlock.show(undefined, content),
      copy: parts.copy,
    },
  };
}

function withKey(row: RowReading): PageRow[] {
  const keys = threadKeys(row.names);
  return keys ? [{ ...row, key: keys.own }] : [];
}

function threadShown(reading: PageReading, believed: ThreadReading | undefined): PageThread | undefined {
  const changed = reading.kind === 'read' ? reading.thread : reading;
  if (changed?.kind === 'page-changed' && changed.thread) {
    return { kind: 'page-changed', element: changed.thread, field: changed.field };
  }
  const keys = believed && threadKeys(believed.names);
  return believed && keys && { kind: 'thread', reading: believed, key: keys.own };
}

function signature(message: ThreadReading['messages'][number]): string {
  return `${message.author} ${message.at} ${hashText(message.text)}`;
}

/** Joins reading, reporting and drawing into the `Page` that features see. */
import { batch, computed, type ReadonlySignal, signal as state } from '@preact/signals-core';
import type { ComponentChild } from 'preact';
import type { MarketplaceAdapter } from '../adapters/adapter';
import type { PageReading } from '../adapters/reading';
import type { Channel, ConversationKey } from '../domain/conversation/ids';
import { type ErrorCode, toTaktError } from '../domain/errors';
import type { OverlayMode, OverlayOfChannels } from '../domain/overlay/overlay-mode';
import type { Client } from '../messaging/client';
import type { ContentProtocol, ReportAnswer, Verdict } from '../messaging/protocol';
import type { Block } from '../overlay/block';
import type { RowOverlay } from '../overlay/rows';
import type { TextKey } from '../platform/i18n';
import { createBarMenu } from './bar-menu';
import { type Believed, believe, NO_BELIEF, settlesIn } from './believe';
import type { Line } from './guide/guide-host';
import type { Page, PageRow, PageStatus, PageThread, Unmet } from './page';
import { contentOf, elementOf, keyedRow, shownStatus, threadShown } from './page-content';
import { createReplyDesk, type DeskParts } from './reply/desk';
import { createReporter, lostIn, MISSED_AFTER, missedIn, TOLD_AT_ONCE } from './reporter';
import { createSayings } from './sayings';
import { type Shown, showOnPage } from './show-on-page';
import { createWakefulness } from './wakefulness';

export interface PageParts {
  readonly marketplace: Pick<MarketplaceAdapter, 'id' | 'name' | 'limits'>;
  readonly client: Client<ContentProtocol>;
  /** For drawing: stands still in a hidden tab. */
  readonly now: ReadonlySignal<number>;
  /** Epoch ms, always. */
  readonly clock: () => number;
  /** How often `beat` is called (ms). */
  readonly beatEvery: number;
  readonly isOnline: () => boolean;
  /** Which shop the page shows at this moment; `null` where it does not say. */
  readonly shopNow: () => string | null;
  readonly rowOverlay: RowOverlay;
  readonly threadBlock: Block;
  readonly cornerBlock: Block;
  /** Whether this script outlived its Takt. */
  readonly isOrphan: () => boolean;
  /** Takt was updated: reading and drawing end, but for the sentence that says so. */
  readonly stop: () => void;
  readonly copy: (text: string) => Promise<void>;
  readonly line: ReadonlySignal<Line | undefined>;
  readonly sweeping: ReadonlySignal<boolean>;
  /** As the seller wants it on this marketplace. */
  readonly overlay: ReadonlySignal<OverlayOfChannels>;
  readonly desk: Pick<DeskParts, 'triggers' | 'prefix' | 'paletteKey' | 'threadNow' | 'signal'>;
}

/** So many rows are a long list. */
const MANY = 200;

/** After a failure the page is reported again after so long (ms). */
const RETRY_AFTER = 5000;

export interface CreatedPage {
  readonly page: Page;
  readonly onReading: (reading: PageReading, observedAt: number) => void;
  /** Something changed elsewhere: ask again. */
  readonly refresh: () => void;
  /** Time has passed and the page did not change: say that it is still so. */
  readonly beat: () => void;
  /**
   * Scrolls to a conversation, outlines and focuses it, where it is on the page; opens nothing.
   * @param account whose it is; `null` where nobody knows
   */
  readonly show: (keys: readonly ConversationKey[], account: string | null) => { shown: Shown; sameAccount: boolean };
}

export function createPage(parts: PageParts): CreatedPage {
  const { client, marketplace } = parts;
  const status = state<PageStatus>('loading');
  const rows = state<readonly PageRow[]>([]);
  const thread = state<PageThread | undefined>(undefined);
  const trouble = state<ErrorCode | 'updated' | undefined>(undefined);
  /** Nobody waits here: of whoever waits elsewhere under the same name nothing is said. */
  const untimed = state(false);
  const verdicts = state<ReadonlyMap<ConversationKey, Verdict>>(new Map());
  const reply = state<Element | undefined>(undefined);
  const unmet = state<Unmet | undefined>(undefined);
  const unfolded = state<ConversationKey | undefined>(undefined);
  const overlay = (channel: Channel): OverlayMode => parts.overlay.value[channel] ?? 'full';
  const bar = computed(() => {
    const open = thread.value;
    const mode = open ? overlay(open.kind === 'thread' ? open.reading.names.channel : open.channel) : 'full';
    return mode === 'dots' && open?.kind === 'thread' && unfolded.value === open.key ? 'full' : mode;
  });
  const reporter = createReporter(marketplace.id);
  const wakefulness = createWakefulness(parts.beatEvery);
  const onThread = new Map<string, ComponentChild>();
  const sought = showOnPage({ rows: () => rows.peek(), thread: () => thread.peek() });
  let belief = NO_BELIEF;
  let databaseId: string | undefined;
  let latest: { reading: PageReading; believed: Believed; observedAt: number } | undefined;
  let busy = false;
  let waitUntil = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let missing: ReturnType<typeof setTimeout> | undefined;

  const desk = createReplyDesk({
    ...{ ...parts.desk, marketplace, client, thread, now: parts.now, copy: parts.copy },
    // Then that is to be said.
    onSilent: () => void refresh(),
  });

  function onReading(reading: PageReading, observedAt: number): void {
    // A wait may outlive what ends Takt here.
    if (parts.desk.signal.aborted) return;
    const read = reading.kind === 'read' ? reading : undefined;
    const readThread = read?.thread?.kind === 'thread' ? read.thread : undefined;
    const next = believe(belief, read?.list, readThread, observedAt);
    belief = next.belief;
    // On a page that stands still from now on, what is doubted today may be believed in some seconds.
    const again = () => onReading(reading, parts.clock());
    clearTimeout(settling);
    const wait = settlesIn(belief, observedAt);
    if (wait !== undefined) settling = setTimeout(again, wait);
    if (latest?.reading !== reading) {
      clearTimeout(missing);
      if (missedIn(reading) ?? lostIn(reading)) missing = setTimeout(again, MISSED_AFTER + 100);
    }
    latest = { reading, believed: next.believed, observedAt };
    const isUntimed = read?.map.untimed === true;
    const keyed = isUntimed ? [] : next.believed.rows.flatMap((row) => keyedRow(row, next.believed.doubtful));
    // Before the features hear of them: what they put on a row that the overlay does not know yet would be lost.
    parts.rowOverlay.reconcile(keyed);
    batch(() => {
      status.value = shownStatus(reading);
      rows.value = keyed;
      untimed.value = isUntimed;
      thread.value = threadShown(reading, next.believed.thread);
      reply.value = readThread?.reply ?? reply.value;
    });
    // Of this reading alone: one whose frame was closed may be touched no more.
    if (readThread?.reply) desk.meet(readThread.reply);
    sought.follow();
    // Of a long list much is to be told: in a task of its own, so that the page is not held up.
    if (keyed.length > MANY) setTimeout(() => void tell());
    else void tell();
  }

  async function tell(): Promise<void> {
    if (!latest || busy || parts.clock() < waitUntil || trouble.value === 'updated') return;
    const { reading, believed, observedAt } = latest;
    const content = contentOf(believed, reading.kind === 'read' && reading.map.untimed === true);
    const completeUntil = wakefulness.completeUntil(observedAt, parts.isOnline());
    const report = reporter.reportOf(reading, content, { observedAt, completeUntil });
    if (!report) return;
    busy = true;
    await asked(
      () => client.report(report),
      () => reporter.told(report),
    );
    busy = false;
    // What came in while the answer was under way, or was too much for one report.
    if (latest.observedAt !== observedAt || report.threads.length >= TOLD_AT_ONCE) void tell();
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
      setTimeout(() => {
        waitUntil = 0;
        void refresh();
      }, RETRY_AFTER);
      const { code } = toTaktError(thrown);
      if (code === 'old-build' || parts.isOrphan()) outdated();
      else trouble.value = code;
    }
  }

  function outdated(): void {
    trouble.value = 'updated';
    parts.stop();
  }

  async function refresh(): Promise<void> {
    if (parts.isOrphan()) outdated();
    if (trouble.value === 'updated') return;
    const keys = [...rows.value.map((row) => row.key), ...(thread.value?.kind === 'thread' ? [thread.value.key] : [])];
    const before = databaseId;
    if (keys.length > 0 && parts.clock() >= waitUntil)
      await asked(
        () => client.verdicts([...new Set(keys)]),
        () => undefined,
      );
    if (before !== undefined && databaseId !== before) verdicts.value = new Map();
    await tell();
  }

  function showOnThread(element: Element | undefined, name: string, content: ComponentChild): void {
    // In the order in which they came first; what is not there keeps its place.
    onThread.set(name, content ?? null);
    const shown =
      bar.value === 'full' ? [...onThread] : [...onThread].filter(([of]) => bar.value === 'dots' && of === 'timer');
    const contents = shown.map(([, each]) => each);
    const before = element ?? elementOf(thread.peek());
    parts.threadBlock.show(before, before && contents.some((each) => each !== null) ? contents : null);
  }

  async function thenRefreshed<Value>(work: Promise<Value>): Promise<Value> {
    const value = await work;
    await refresh();
    return value;
  }

  const unmetBy = (says: TextKey): Unmet => ({ at: parts.clock(), says });

  async function sweepOn(): Promise<void> {
    const step = await client.sweepNext(Date.now()).catch(() => 'failed' as const);
    if (step === 'failed') unmet.value = unmetBy('page.failed');
    // Where it is shown, or should be, that page says so.
    else if (step === 'ended' || step === 'closed') unmet.value = unmetBy(`page.sweep.${step}`);
  }

  function beat(): void {
    if (parts.isOrphan()) outdated();
    if (trouble.value === 'updated') return;
    const now = parts.clock();
    wakefulness.beat(now, parts.isOnline());
    if (latest) latest = { ...latest, observedAt: now };
    void tell();
  }

  const page: Omit<Page, 'menu'> = {
    marketplace: marketplace.name,
    now: parts.now,
    status,
    rows: computed(() => rows.value.filter(({ element }) => parts.rowOverlay.near.value.has(element))),
    thread,
    trouble,
    unmet,
    line: parts.line,
    reply,
    verdict: (key) => (untimed.value ? undefined : verdicts.value.get(key)),
    // Later than any deadline: what is on the screen now was not missed.
    live: (timer) => ({ ...timer, observedAt: Number.POSITIVE_INFINITY }),
    overlay,
    bar,
    unfold: () => {
      const open = thread.peek();
      unfolded.value = open?.kind === 'thread' ? open.key : undefined;
    },
    onRow: (row, name, content) =>
      parts.rowOverlay.put(row.key, name, overlay(row.names.channel) === 'hidden' ? null : content),
    onThread: showOnThread,
    inCorner: (content) => parts.cornerBlock.show(undefined, content),
    copy: parts.copy,
    dismiss: (key, reason) => thenRefreshed(client.dismiss(key, reason)),
    say: (key, word) => thenRefreshed(client.say(key, word)),
    why: (key) => client.why(key),
    sweeping: parts.sweeping,
    sweepOn,
    sayings: createSayings(parts.now, (events) => thenRefreshed(client.undo([...events]))),
    setBuyersLanguage: (key, language) => thenRefreshed(client.setBuyersLanguage(key, language)).then(() => undefined),
    acceptAnyLanguage: (key) => client.acceptAnyLanguage(key),
    judgeDraft: (ask) => client.judgeDraft(ask),
    desk,
  };

  return {
    onReading,
    refresh: () => void refresh(),
    beat,
    show: (keys, account) => {
      const shown = sought.show(keys);
      const shop = parts.shopNow();
      // A page that says nothing of its shop is of no other one.
      const isOther = shop !== null && account !== null && shop !== account;
      unmet.value = shown === 'none' ? unmetBy(isOther ? 'page.other-shop' : 'page.not-shown') : undefined;
      return { shown, sameAccount: shop === account };
    },
    page: { ...page, menu: createBarMenu(page) },
  };
}

import { computed, type Signal, signal as state } from '@preact/signals-core';
import { defineContentScript } from 'wxt/utils/define-content-script';
import account from '../../assets/styles/account.css?inline';
import pill from '../../assets/styles/pill.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';
import type { MarketplaceAdapter } from '../../utils/adapters/adapter';
import { shopNow } from '../../utils/adapters/read-account';
import type { Shown } from '../../utils/adapters/read-documents';
import { pageSteps } from '../../utils/adapters/reader';
import { marketplaceAt, marketplacesIn } from '../../utils/adapters/registry';
import { isSound } from '../../utils/adapters/sound-map';
import { threadNow } from '../../utils/adapters/thread-now';
import { parseTime } from '../../utils/adapters/time';
import { watchPage } from '../../utils/adapters/watch';
import { PALETTE_KEY } from '../../utils/domain/templates/palette-key';
import { PREFIX } from '../../utils/domain/templates/prefix';
import { features } from '../../utils/features';
import { createPage } from '../../utils/features/create-page';
import { greet, greetAtLast } from '../../utils/features/greeting';
import { createGuideDoor } from '../../utils/features/guide/door';
import type { Line } from '../../utils/features/guide/guide-host';
import { note } from '../../utils/features/note';
import { startFeature } from '../../utils/features/start-feature';
import { type Client, createClient } from '../../utils/messaging/client';
import type { ContentProtocol, Greeting } from '../../utils/messaging/protocol';
import { createBlock } from '../../utils/overlay/block';
import { removeLeftovers } from '../../utils/overlay/host';
import { createRowOverlay } from '../../utils/overlay/rows';
import { BUILD, isOrphan, onChanged, onFocusAsked, onShow, sendToBackground } from '../../utils/platform/browser';
import { nowSignal } from '../../utils/platform/clock';
import { catalogueSpoken } from '../../utils/platform/i18n';
import style from './style.css?inline';

/** How often (ms) an unchanged page is said to be still so; hidden tabs are woken once a minute. */
const BEAT = 45_000;

export default defineContentScript({
  matches: marketplacesIn(__TAKT_MARKETPLACES__).flatMap((marketplace) => [...marketplace.matches]),
  runAt: 'document_idle',
  async main() {
    const marketplace = marketplaceAt(marketplacesIn(__TAKT_MARKETPLACES__), location.href);
    if (!marketplace) return;
    const client = createClient<ContentProtocol>(sendToBackground, BUILD);
    const keys = { prefix: PREFIX, paletteKey: PALETTE_KEY };
    const greeted = state<Greeted>({ triggers: {}, ...keys, overlay: {}, sweeping: false, maps: [], silenced: [] });
    let running: Running | undefined;
    // A marketplace that the seller does not use is left alone; the settings may change while its page is open.
    const heed = (greeting: Greeting | undefined) => {
      if (greeting)
        greeted.value = { ...greeting, maps: greeting.maps.filter((map) => isSound(map, new DocumentFragment())) };
      if (greeting?.used) running ??= start(marketplace, client, greeted, ask);
      else if (greeting) {
        running?.stop();
        running = undefined;
      }
      running?.refresh();
      running?.again();
    };
    const ask = () => void greet(client).then(heed, () => running?.refresh());
    heed(await greetAtLast(client, isOrphan));
    onChanged((what) => {
      if (what === 'settings') ask();
      else running?.refresh();
    });
  },
});

interface Running {
  readonly stop: () => void;
  readonly refresh: () => void;
  /** Reads the page once more. */
  readonly again: () => void;
}

/** What the background says of this page, which may change while it is open. */
type Greeted = Pick<Greeting, 'triggers' | 'prefix' | 'paletteKey' | 'overlay' | 'sweeping' | 'maps' | 'silenced'>;

/** @param ask has the background say it anew */
function start(
  marketplace: MarketplaceAdapter,
  client: Client<ContentProtocol>,
  greeted: Signal<Greeted>,
  ask: () => void,
): Running {
  removeLeftovers(document);
  /** Ends everything, and what ends with an update of Takt under the open page: all but the sentence that says so. */
  const running = new AbortController();
  const reading = new AbortController();
  const signal = AbortSignal.any([running.signal, reading.signal]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style + tokens + pill + account);
  const line = state<Line | undefined>(undefined);
  const guide = createGuideDoor(
    {
      ...{ marketplace, client, signal, engine: pageSteps, parseTime, ask },
      spoken: catalogueSpoken,
      silenced: () => greeted.peek().silenced,
      say: (said) => {
        line.value = said;
      },
    },
    () => watch.again(),
  );
  let last: Shown | undefined;
  const maps = () => guide.maps(greeted.peek().maps);
  const { page, onReading, refresh, beat, show } = createPage({
    marketplace,
    client,
    isOrphan,
    stop: () => reading.abort(),
    isOnline: () => navigator.onLine,
    beatEvery: BEAT,
    now: nowSignal(running.signal),
    clock: () => Date.now(),
    shopNow: () => threadNow(marketplace, last)?.account ?? shopNow(marketplace, maps(), document) ?? null,
    rowOverlay: createRowOverlay(sheet, signal),
    threadBlock: createBlock('takt-bar', sheet, signal),
    cornerBlock: createBlock('takt-notice', sheet, running.signal),
    copy: (text) => navigator.clipboard.writeText(text),
    line,
    sweeping: computed(() => greeted.value.sweeping),
    overlay: computed(() => greeted.value.overlay[marketplace.id] ?? {}),
    desk: {
      triggers: computed(() => greeted.value.triggers),
      prefix: computed(() => greeted.value.prefix),
      paletteKey: computed(() => greeted.value.paletteKey),
      signal,
      threadNow: () => threadNow(marketplace, last),
    },
  });
  for (const feature of features) startFeature(feature, page, client, running.signal);
  const beating = setInterval(beat, BEAT);
  const endsShow = onShow(({ keys, account, sweeping }) => {
    if (sweeping) greeted.value = { ...greeted.value, sweeping };
    return show(keys, account);
  });
  const endsFocus = onFocusAsked(() => {
    const thread = document.hasFocus() ? page.thread.value : undefined;
    return thread?.kind === 'thread' ? thread.key : null;
  });
  running.signal.addEventListener('abort', () => {
    clearInterval(beating);
    endsShow();
    endsFocus();
  });
  addEventListener('pagehide', () => void client.left().catch(() => undefined), { signal: running.signal });
  const watch = watchPage({
    document,
    adapter: marketplace,
    maps,
    browserZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: () => Date.now(),
    onReading: (reading, observedAt, where) => {
      last = { reading, where };
      onReading(reading, observedAt);
      guide.look(reading);
    },
    onError: (error) => note(client, 'reading', error),
    signal,
  });
  return { stop: () => running.abort(), refresh, again: watch.again };
}

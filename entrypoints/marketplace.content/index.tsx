import { defineContentScript } from 'wxt/utils/define-content-script';
import pill from '../../assets/styles/pill.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';
import { marketplaceAt, marketplacesIn } from '../../utils/adapters/registry';
import { watchPage } from '../../utils/adapters/watch';
import { features } from '../../utils/features';
import { createPage } from '../../utils/features/create-page';
import { greet, greetAtLast } from '../../utils/features/greeting';
import { startFeature } from '../../utils/features/start-feature';
import { createClient } from '../../utils/messaging/client';
import type { ContentProtocol } from '../../utils/messaging/protocol';
import { createBlock } from '../../utils/overlay/block';
import { removeLeftovers } from '../../utils/overlay/host';
import { createRowOverlay } from '../../utils/overlay/rows';
import { BUILD, isOrphan, onChanged, sendToBackground } from '../../utils/platform/browser';
import { nowSignal } from '../../utils/platform/clock';
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
    await greetAtLast(client, isOrphan);

    removeLeftovers(document);
    const reading = new AbortController();
    const { signal } = reading;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style + tokens + pill);
    const { page, onReading, refresh, beat } = createPage({
      marketplace,
      client,
      isOrphan,
      stop: () => reading.abort(),
      isOnline: () => navigator.onLine,
      beatEvery: BEAT,
      now: nowSignal(),
      clock: () => Date.now(),
      rowOverlay: createRowOverlay(sheet, signal),
      threadBlock: createBlock('takt-bar', sheet, signal),
      // It outlives the others: it says why they are gone.
      cornerBlock: createBlock('takt-notice', sheet, new AbortController().signal),
      copy: (text) => navigator.clipboard.writeText(text),
    });
    for (const feature of features) startFeature(feature, page, client);
    onChanged(() => void greet(client).then(refresh, refresh));
    setInterval(beat, BEAT);
    addEventListener('pagehide', () => void client.left().catch(() => undefined));
    watchPage({
      document,
      adapter: marketplace,
      browserZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      now: () => Date.now(),
      onReading,
      onError: (error) => {
        const code = error instanceof Error ? error.name : 'thrown';
        client.log({ code, feature: 'reading', field: '' }).catch(() => undefined);
      },
      signal,
    });
  },
});

/** Notifications over the browser, in words of the seller's language. */
import { browser } from 'wxt/browser';
import { joinedParts } from '../domain/deadlines/duration';
import type { NoticeSummary, Notifier } from '../services/ports';
import type { Say } from './badge';
import { clockIn, type Language } from './texts';

/** One at a time: a new one takes the place of the one before. */
const ID = 'takt';

export function notifierIn(say: () => Promise<Say>, language: () => Promise<Language>): Notifier {
  return {
    async clear() {
      await browser.notifications.clear(ID);
    },
    async show(summary) {
      const { title, message } = wordsFor(summary, await say(), await language());
      // Cleared first, or a browser would change it without a sign.
      await browser.notifications.clear(ID);
      const iconUrl = browser.runtime.getURL('/icon/128.png');
      await browser.notifications.create(ID, { type: 'basic', iconUrl, title, message });
    },
  };
}

/** Calls back when the seller clicks on the notification. */
export function onNotificationClick(callback: () => Promise<void>): void {
  browser.notifications.onClicked.addListener((id) => {
    if (id !== ID) return;
    void browser.notifications.clear(ID);
    // A conversation that is gone by then, or a database that cannot be opened: nothing is brought forward.
    callback().catch(() => undefined);
  });
}

/** What stands on a notification. Exported for its test. */
export function wordsFor(
  summary: NoticeSummary,
  say: Say,
  language: Language,
): { readonly title: string; readonly message: string } {
  const { count, marketplaces, firstName, stage, owner, readAt, saidAt } = summary;
  const where = marketplaces.map(({ name, count: there }) => (count > 1 ? `${name} ${there}` : name)).join(', ');
  const happened = say(`notice.${stage}.${owner}`, { time: timeText(summary, say) });
  const asOf = readAt === null ? '' : say('timer.read-at', { at: clockIn(language, readAt, saidAt) });
  const message = asOf ? `${happened}, ${asOf}` : happened;
  if (count > 1) return { title: say('notice.several', { n: count, where }), message };
  return { title: firstName ? say('notice.named', { name: firstName, where }) : say('notice.one', { where }), message };
}

/** What is known of it: a bound is never a bare figure. */
function timeText({ count, stage, by, bound }: NoticeSummary, say: Say): string {
  const isPast = stage === 'past-target' || stage === 'past-limit';
  const time = joinedParts(by, (unit, n) => say(`unit.${unit}`, { n }));
  if (isPast)
    return time ? say(`notice.${count > 1 ? 'longest' : 'past'}.${bound}`, { time }) : say(`notice.just.${bound}`);
  return say(`notice.${count > 1 ? 'nearest' : 'left'}.${bound}`, { time: time || say('unit.under-a-minute') });
}

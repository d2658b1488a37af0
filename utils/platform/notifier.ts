/** Notifications over the browser, in words of the seller's language. */
import { browser } from 'wxt/browser';
import { durationParts } from '../domain/deadlines/duration';
import type { NoticeSummary, Notifier } from '../services/ports';
import type { Say } from './badge';

/** One at a time: a new one takes the place of the one before. */
const ID = 'takt';

export function notifierIn(say: () => Promise<Say>): Notifier {
  return {
    async show(summary) {
      const { title, message } = wordsFor(summary, await say());
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

function wordsFor(summary: NoticeSummary, say: Say): { readonly title: string; readonly message: string } {
  const { count, marketplaces, firstName, stage, by } = summary;
  const where = marketplaces.map(({ name, count: there }) => (count > 1 ? `${name} ${there}` : name)).join(', ');
  const time = timeText(by, say);
  const message = say(count > 1 ? `notice.longest.${stage}` : `notice.${stage}`, { time });
  if (count > 1) return { title: say('notice.several', { n: count, where }), message };
  return { title: firstName ? say('notice.named', { name: firstName, where }) : say('notice.one', { where }), message };
}

/** Two units at most, as everywhere; under a minute it is said in a word. */
function timeText(duration: number, say: Say): string {
  const { days, hours, minutes } = durationParts(duration);
  const parts = [
    days > 0 && say('unit.days', { n: days }),
    hours > 0 && say('unit.hours', { n: hours }),
    minutes > 0 && say('unit.minutes', { n: minutes }),
  ];
  return parts.filter((part) => part !== false).join(' ') || say('unit.under-a-minute');
}

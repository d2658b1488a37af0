/** Notifications over the browser, in words of the seller's language. */
import { browser } from 'wxt/browser';
import { joinedParts } from '../domain/deadlines/duration';
import type { NoticeSummary, Notifier, SweepNotifier, SweepSummary } from '../services/ports';
import type { Say } from './badge';
import { clockIn, type Language } from './texts';

/** One at a time: a new one takes the place of the one before. */
const ID = 'takt';
const SWEEP = 'takt-sweep';

export function notifierIn(say: () => Promise<Say>, language: () => Promise<Language>): Notifier {
  return {
    async clear() {
      await browser.notifications.clear(ID);
    },
    async show(summary) {
      const spoken = await say();
      const { title, message } = wordsFor(summary, spoken, await language());
      await put(ID, title, message, [spoken('notice.open'), spoken('notice.put-off')]);
    },
  };
}

/** Reminders of rounds, beside the notification: neither takes the place of the other. */
export function sweepNotifierIn(say: () => Promise<Say>, language: () => Promise<Language>): SweepNotifier {
  return {
    async clear() {
      await browser.notifications.clear(SWEEP);
    },
    async show(summary) {
      const { title, message } = sweepWordsFor(summary, await say(), await language());
      await put(SWEEP, title, message);
    },
  };
}

async function put(id: string, title: string, message: string, buttons: readonly string[] = []): Promise<void> {
  // Cleared first, or a browser would change it without a sign.
  await browser.notifications.clear(id);
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  const plain = { type: 'basic', iconUrl, title, message } as const;
  if (buttons.length > 0) {
    const labels = buttons.map((label) => ({ title: label }));
    try {
      await browser.notifications.create(id, { ...plain, buttons: labels });
      return;
    } catch {
      // Firefox has none, and throws at what it does not know.
    }
  }
  await browser.notifications.create(id, plain);
}

/** What a click on each of them does. */
export interface NotificationClicks {
  readonly notice: () => Promise<void>;
  /** Its second button; the first is a click. */
  readonly putOff: () => Promise<void>;
  readonly sweep: () => Promise<void>;
}

/** Calls back when the seller clicks on a notification, or on a button of it where the browser has them. */
export function onNotificationClick({ notice, putOff, sweep }: NotificationClicks): void {
  const call = (id: string, callback: (() => Promise<void>) | undefined) => {
    if (!callback) return;
    void browser.notifications.clear(id);
    // A conversation that is gone by then, or a database that cannot be opened: nothing is brought forward.
    callback().catch(() => undefined);
  };
  browser.notifications.onClicked.addListener((id) => call(id, id === ID ? notice : id === SWEEP ? sweep : undefined));
  browser.notifications.onButtonClicked?.addListener((id, index) => {
    if (id === ID) call(id, [notice, putOff][index]);
  });
}

/** What stands on a notification. Exported for its test. */
export function wordsFor(
  summary: NoticeSummary,
  say: Say,
  language: Language,
): { readonly title: string; readonly message: string } {
  const { count, marketplaces, readAt, saidAt } = summary;
  const where = marketplaces.map(({ name, count: there }) => (count > 1 ? `${name} ${there}` : name)).join(', ');
  const happened = happenedText(summary, say, language);
  const asOf = readAt === null ? '' : say('timer.read-at', { at: clockIn(language, readAt, saidAt) });
  return { title: titleText(summary, where, say), message: asOf ? `${happened}, ${asOf}` : happened };
}

/** Whom it is about. Of what the seller owes, or put off and nobody read since, it is not said that somebody waits. */
function titleText({ count, firstName, owner }: NoticeSummary, where: string, say: Say): string {
  const isOwed = owner === 'promise' || owner === 'reminder' || owner === 'snooze';
  if (count > 1) return isOwed ? say(`notice.several.${owner}`, { where }) : say('notice.several', { n: count, where });
  if (!firstName) return say(isOwed ? 'notice.one.owed' : 'notice.one', { where });
  return say(isOwed ? 'notice.named.owed' : 'notice.named', { name: firstName, where });
}

/** A single promise, as whatever was put off, is told by the hour that was named; several have no hour in common. */
function happenedText(summary: NoticeSummary, say: Say, language: Language): string {
  const { count, stage, owner, by, saidAt } = summary;
  if (owner === 'snooze') {
    return count > 1
      ? say('notice.put-off.several')
      : say('notice.put-off.one', { at: clockIn(language, saidAt - by, saidAt) });
  }
  const isOwed = owner === 'promise' || owner === 'reminder';
  if (isOwed && count === 1 && (stage === 'past-target' || stage === 'target-near')) {
    const at = clockIn(language, stage === 'past-target' ? saidAt - by : saidAt + by, saidAt);
    return say(`notice.${stage}.${owner}`, { at, time: spanText(by, say) });
  }
  return say(`notice.${stage}.${isOwed ? 'both' : owner}`, { time: timeText(summary, say) });
}

/** What stands on a reminder of a round. Exported for its test. */
export function sweepWordsFor(
  { count, marketplaces, unread, saidAt }: SweepSummary,
  say: Say,
  language: Language,
): { readonly title: string; readonly message: string } {
  const where = marketplaces.map(({ name, count: there }) => (marketplaces.length > 1 ? `${name} ${there}` : name));
  const read = unread && { marketplace: unread.name, at: clockIn(language, unread.readAt, saidAt) };
  return {
    title: count > 0 ? say('notice.sweep', { n: count }) : say('notice.sweep.none'),
    message: [...(count > 0 ? [where.join(', ')] : []), ...(read ? [say('notice.sweep.unread', read)] : [])].join('. '),
  };
}

/** What is known of it: a bound is never a bare figure. */
function timeText({ count, stage, by, bound }: NoticeSummary, say: Say): string {
  const isPast = stage === 'past-target' || stage === 'past-limit';
  const time = partsText(by, say);
  if (isPast)
    return time ? say(`notice.${count > 1 ? 'longest' : 'past'}.${bound}`, { time }) : say(`notice.just.${bound}`);
  return say(`notice.${count > 1 ? 'nearest' : 'left'}.${bound}`, { time: spanText(by, say) });
}

/** Empty under a minute. */
function partsText(duration: number, say: Say): string {
  return joinedParts(duration, (unit, n) => say(`unit.${unit}`, { n }));
}

function spanText(duration: number, say: Say): string {
  return partsText(duration, say) || say('unit.under-a-minute');
}

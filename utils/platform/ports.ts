/** What the services need of the outside, over the browser. */
import { browser } from 'wxt/browser';
import type { MarketplaceId } from '../domain/conversation/ids';
import type { NeededScript } from '../messaging/protocol';
import type { Alarms, Clock, Injector, Locale, OwnPages, Pages, Structures, Tabs } from '../services/ports';
import { layAsked, layingOf } from './asked';
import { askFocus, askToShow, isHeard, preferredLanguages } from './browser';
import { languageOf } from './texts';

export const clock: Clock = { now: () => Date.now() };

export const locale: Locale = {
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  language: () => languageOf(preferredLanguages()),
};

const ALARM = 'takt';

export const alarms: Alarms = {
  async ringAt(at) {
    if (at === undefined) await browser.alarms.clear(ALARM);
    else browser.alarms.create(ALARM, { when: at });
  },
};

/** Calls back when the one alarm rings. */
export function onAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) callback();
  });
}

interface Hosts {
  readonly id: MarketplaceId;
  readonly matches: readonly string[];
}

export function tabsOf(marketplaces: readonly Hosts[]): Tabs {
  return {
    async open() {
      const open = new Set<MarketplaceId>();
      for (const { id, matches } of marketplaces) {
        if ((await browser.tabs.query({ url: [...matches] })).some(isAwake)) open.add(id);
      }
      return open;
    },
  };
}

interface Sleeper {
  readonly discarded?: boolean;
  readonly frozen?: boolean;
}

/** A tab whose memory the browser has taken back, or that it has frozen, reads nothing; Firefox freezes none. */
function isAwake(tab: Sleeper): boolean {
  return !tab.discarded && !tab.frozen;
}

/** What would be too large as one script. */
const BEFORE: Readonly<Partial<Record<NeededScript, readonly ('/teacher.js' | '/threads.js')[]>>> = {
  structure: ['/threads.js'],
  teaching: ['/threads.js', '/teacher.js'],
};

export const injector: Injector = {
  async inject(tabId, script) {
    const files = [...(BEFORE[script] ?? []), `/${script}.js` as const];
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
  },
};

/** What one of our scripts comes to in the tab. */
async function resultOf(
  tabId: number,
  file: '/skeleton.js' | '/checkup.js' | '/infer.js' | '/teach.js',
): Promise<unknown> {
  const target = { tabId, frameIds: [0] };
  const [injection] = await browser.scripting.executeScript({ target, files: [file] });
  return injection?.result;
}

export function structuresOf(marketplaces: readonly Hosts[]): Structures {
  const tabsThat = async (fits: (tab: Sleeper & { readonly status?: string | undefined }) => boolean) => {
    const lists = marketplaces.map(async ({ id, matches }) => {
      const tabs = await browser.tabs.query({ url: [...matches] });
      return tabs.flatMap((tab) =>
        tab.id === undefined || tab.url === undefined || !fits(tab)
          ? []
          : { tabId: tab.id, marketplace: id, address: tab.url, asleep: !isAwake(tab) },
      );
    });
    return (await Promise.all(lists)).flat();
  };
  return {
    tabs: () => tabsThat(() => true),
    async lookedAtLast() {
      const url = marketplaces.flatMap(({ matches }) => [...matches]);
      const [front] = await browser.tabs.query({ url, active: true, lastFocusedWindow: true });
      const tabs = front ? [front] : await browser.tabs.query({ url });
      return tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
    },
    async silent() {
      // While a page is loading nobody can be there yet.
      const tabs = await tabsThat((tab) => isAwake(tab) && tab.status === 'complete');
      const heard = await Promise.all(tabs.map(({ tabId }) => isHeard(tabId)));
      return tabs.filter((_, index) => !heard[index]);
    },
    take: (tabId) => resultOf(tabId, '/skeleton.js'),
    async check(tabId, maps) {
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [0] },
        func: layAsked,
        args: layingOf(maps),
      });
      return resultOf(tabId, '/checkup.js');
    },
    async infer(tabId) {
      await injector.inject(tabId, 'structure');
      return resultOf(tabId, '/infer.js');
    },
    teach: (tabId) => resultOf(tabId, '/teach.js'),
  };
}

export function pagesOf(marketplaces: readonly Hosts[]): Pages {
  return {
    async tabs(marketplace) {
      const matches = marketplaces.find(({ id }) => id === marketplace)?.matches ?? [];
      const tabs = matches.length > 0 ? await browser.tabs.query({ url: [...matches] }) : [];
      const rank = (tab: (typeof tabs)[number]) => (tab.active ? Number.POSITIVE_INFINITY : (tab.lastAccessed ?? 0));
      return tabs.sort((a, b) => compare(rank(b), rank(a))).flatMap((tab) => tab.id ?? []);
    },
    show: askToShow,
    async inFocus() {
      const matches = marketplaces.flatMap((marketplace) => [...marketplace.matches]);
      const tabs = matches.length > 0 ? await browser.tabs.query({ url: matches, active: true }) : [];
      const answers = await Promise.all(tabs.map((tab) => (tab.id === undefined ? null : askFocus(tab.id))));
      return answers.find((key) => key !== null) ?? null;
    },
    async bringForward(tabId) {
      const tab = await browser.tabs.update(tabId, { active: true });
      if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    },
  };
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export const ownPages: OwnPages = {
  async welcome() {
    const url = browser.runtime.getURL('/welcome.html');
    // An extension may be there before the browser has a window.
    await browser.tabs.create({ url }).catch(() => browser.windows.create({ url }));
  },
  async queue() {
    // Not every browser lets a script open the popup or the side panel after a click on a notification.
    await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
  },
  async options(section) {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${section}` });
  },
};

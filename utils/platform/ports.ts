/** What the services need of the outside, over the browser. */
import { browser } from 'wxt/browser';
import type { MarketplaceId } from '../domain/conversation/ids';
import type { Alarms, Clock, Tabs } from '../services/ports';

export const clock: Clock = { now: () => Date.now() };

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

export function tabsOf(marketplaces: readonly { id: MarketplaceId; matches: readonly string[] }[]): Tabs {
  return {
    async open() {
      const open = new Set<MarketplaceId>();
      for (const { id, matches } of marketplaces) {
        if ((await browser.tabs.query({ url: [...matches] })).length > 0) open.add(id);
      }
      return open;
    },
  };
}

/** Rounds through all who wait by keys alone, over three cabinets, and the reminder of one; and a pause by one key. */
import type { Page } from '@playwright/test';
import { openChats, pillOf, soon } from './cabinet';
import { type CabinetPage, prom, rozetka, wildberries } from './cabinets';
import { ago, buyer, CUP, IN_KYIV } from './chats';
import type { ExtensionBrowser } from './extension-browser';
import { type Cabinets, expect, journey, test } from './fixtures';
import { clearNotifications, notifications } from './notifications';
import { backupOf, bringIn, desk, disk, installedSince, queue } from './own-pages';
import { outlined, tabInFront } from './tabs';
import { DAY, HOUR, MINUTE, say } from './words';

test.use(IN_KYIV);

const waits = (name: string, ms: number) => ({
  buyer: name,
  product: 'Термос',
  messages: [buyer(ago(ms + 20_000), `Добрий день, це ${name}. Чи є в наявності?`)],
});

interface Stop {
  cabinet: CabinetPage;
  buyer: string;
  page: Page;
}

/** In the order of urgency: recommended times passed four hours, one hour and half an hour ago. */
async function threeStops(takt: ExtensionBrowser, cabinets: Cabinets): Promise<Stop[]> {
  await bringIn(takt, installedSince(ago(30 * DAY)));
  await desk(takt);
  const stops = [
    { cabinet: wildberries, buyer: 'Віра', since: 5 * HOUR, page: takt.page },
    { cabinet: rozetka, buyer: 'Ігор', since: 2 * HOUR, page: await takt.context.newPage() },
    { cabinet: prom, buyer: 'Поліна', since: 150 * MINUTE, page: await takt.context.newPage() },
  ];
  for (const { cabinet, buyer: name, since, page } of stops) {
    await cabinet.seed(cabinets, [waits(name, since)]);
    await cabinet.openList(page, name);
    await soon.poll(async () => (await cabinet.pillOf(page, name))?.buyer).toBe(name);
  }
  return stops;
}

const at = (place: number, count: number, { buyer: name, cabinet }: Stop) =>
  say('uk', 'queue.sweep.at', { place, count, buyer: name, marketplace: cabinet.name });

async function isInFront(takt: ExtensionBrowser, { page, buyer: name }: Stop): Promise<void> {
  await soon.poll(() => tabInFront(takt)).toBe(page.url());
  await soon.poll(async () => (await outlined(page)).join()).toContain(name);
}

journey('A round leads by keys alone through three cabinets, and opens nothing', async ({ takt, cabinets, step }) => {
  const stops = await step('three buyers wait in three cabinets', () => threeStops(takt, cabinets));
  const [vira, ihor, polina] = stops as [Stop, Stop, Stop];
  const addresses = stops.map(({ page }) => page.url());
  const panel = await step('the side panel', async () => {
    const page = await takt.open('sidepanel.html');
    await soon.poll(async () => (await queue(page)).length).toBe(3);
    return page;
  });
  const strip = panel.getByTestId('sweep-state');
  const marked = panel.locator('[aria-current="step"] .row-name');
  await step('R: the most urgent first', async () => {
    await panel.keyboard.press('r');
    await isInFront(takt, vira);
    await soon(strip).toHaveText(at(1, 3, vira));
    await soon(marked).toHaveText('Віра');
  });
  await step('→: the next one', async () => {
    await panel.keyboard.press('ArrowRight');
    await isInFront(takt, ihor);
    await soon(strip).toHaveText(at(2, 3, ihor));
  });
  await step('E: somebody has answered by phone, and on to the next', async () => {
    await panel.keyboard.press('e');
    await isInFront(takt, polina);
    await soon(strip).toHaveText(at(3, 3, polina));
    await soon.poll(async () => (await queue(panel)).map((row) => row.buyer)).toEqual(['Віра', 'Поліна']);
  });
  await step('→: it is over, and two are left', async () => {
    await panel.keyboard.press('ArrowRight');
    await soon(strip).toHaveText(say('uk', 'queue.sweep.ended', { n: 3, left: 2 }));
    await panel.keyboard.press('Escape');
    await soon(strip).toHaveText('');
  });
  await step('a cabinet whose tab was closed: it says so, stands there, and goes on', async () => {
    await vira.page.close();
    await panel.keyboard.press('r');
    await soon(strip).toContainText(say('uk', 'queue.reveal.closed', { marketplace: 'Wildberries' }));
    await soon(strip).toContainText(at(1, 2, vira));
    await panel.keyboard.press('ArrowRight');
    await isInFront(takt, polina);
    await soon(strip).toHaveText(at(2, 2, polina));
    await panel.keyboard.press('Escape');
    await soon(strip).toHaveText('');
  });
  await step('nothing was opened anywhere', async () => {
    expect([ihor, polina].map(({ page }) => page.url())).toEqual(addresses.slice(1));
  });
});

journey('A round that the popup began goes on when the popup is opened again', async ({ takt, cabinets, step }) => {
  const stops = await step('three buyers wait', () => threeStops(takt, cabinets));
  const [vira, ihor] = stops as [Stop, Stop, Stop];
  await step('the popup makes room for the first', async () => {
    const popup = await takt.open('popup.html');
    await soon(popup.getByTestId('sweep-start')).toHaveText(say('uk', 'queue.sweep.start', { n: 3 }));
    const closes = popup.waitForEvent('close');
    await popup.getByTestId('sweep-start').click();
    await closes;
    await isInFront(takt, vira);
  });
  await step('opened again it stands there, and leads on', async () => {
    const popup = await takt.open('popup.html');
    await soon(popup.getByTestId('sweep-state')).toHaveText(at(1, 3, vira));
    await soon(popup.getByTestId('sweep-next')).toBeFocused();
    const closes = popup.waitForEvent('close');
    // The popup is gone at the key's press, mostly before it is let go.
    await popup.keyboard.press('Enter').catch(() => undefined);
    await closes;
    await isInFront(takt, ihor);
  });
});

journey('An air raid stops the working clocks by one key, and its end sets them going', async (tools) => {
  const { takt, cabinets, step } = tools;
  const pill = async () => (await pillOf(takt.page, 'Віра'))?.text ?? '';
  const panel = await step('a buyer has been waiting for ten minutes, and 50 are left', async () => {
    await bringIn(takt, installedSince(ago(30 * DAY)));
    const chats = [{ buyer: 'Віра', product: CUP, messages: [buyer(ago(10 * MINUTE), 'Є чашка?')] }];
    await cabinets.wildberries.seed({ chats });
    await openChats(takt.page, 'Віра');
    await wildberries.openThread(takt.page, 'Віра');
    await soon.poll(pill).toMatch(new RegExp(say('uk', 'timer.left', { time: '(49|50) хв' })));
    const page = await takt.open('sidepanel.html');
    await soon.poll(async () => (await queue(page)).length).toBe(1);
    return page;
  });
  const state = panel.getByTestId('pause-state');
  await step('P and Enter: an air raid', async () => {
    await panel.keyboard.press('p');
    await soon(panel.getByTestId('pause-air-raid')).toBeFocused();
    await panel.keyboard.press('Enter');
    await soon(state).toContainText(
      say('uk', 'queue.pause.since').split('{at}')[0]?.replace('{what}', 'тривога') ?? '',
    );
    // The obligatory time of ten days goes on, but is not what there is to say.
    await soon.poll(pill).toBe(say('uk', 'timer.paused'));
  });
  await step('P: it is over, and the clocks run as before', async () => {
    await panel.keyboard.press('p');
    await soon(state).toContainText(say('uk', 'queue.pause.ended').split('{what}')[0] ?? '');
    await soon.poll(pill).toMatch(/хв/);
  });
  await step('it was not over yet', async () => {
    await panel.getByTestId('pause-resume').click();
    await soon(panel.getByTestId('pause-end')).toBeVisible();
    await soon.poll(pill).toBe(say('uk', 'timer.paused'));
    const hours = ((await disk(takt)).stores.settings as { name: string; value: { interruptions: object[] }[] }[]).find(
      ({ name }) => name === 'hours',
    );
    expect(hours?.value.flatMap(({ interruptions }) => interruptions)).toMatchObject([
      { to: null, reason: 'air-raid' },
    ]);
  });
});

/** 'HH:MM' in UTC, the zone of the hours that the backup brings. */
const wallTime = (instant: number) => new Date(instant).toISOString().slice(11, 16);

test.describe('by the clock of UTC', () => {
  test.use({ browserOptions: { locale: 'uk-UA', timezone: 'UTC' } });

  journey('A round is reminded of once, though the worker is started anew', async ({ takt, cabinets, step }) => {
    const settled = async () => {
      const { settings = [] } = (await disk(takt)).stores;
      return (settings as { name: string; value: number }[]).find(({ name }) => name === 'sweepsSettledAt')?.value;
    };
    await step('a buyer waits at Wildberries, and no round was due since the installation', async () => {
      const chats = [{ buyer: 'Віра', product: CUP, messages: [buyer(ago(2 * HOUR), 'Є чашка?')] }];
      await cabinets.wildberries.seed({ chats });
      await openChats(takt.page, 'Віра');
      await soon.poll(async () => (await pillOf(takt.page, 'Віра'))?.state).toBe('old');
      expect(await notifications(takt)).toEqual([]);
    });
    await step('a round was due two minutes ago', async () => {
      const settings = { sweepTimes: [wallTime(ago(2 * MINUTE))], quietHours: 'none' as const };
      await bringIn(takt, backupOf({ installedAt: ago(30 * DAY), settings }));
      await soon.poll(() => notifications(takt)).toContain('takt-sweep');
      await soon.poll(settled).toBeDefined();
    });
    await step('it does not come back', async () => {
      const before = await settled();
      await clearNotifications(takt);
      await openChats(takt.page, 'Віра');
      await soon.poll(async () => (await pillOf(takt.page, 'Віра'))?.state).not.toBe('old');
      expect(await notifications(takt)).not.toContain('takt-sweep');
      expect(await settled()).toBe(before);
    });
  });
});

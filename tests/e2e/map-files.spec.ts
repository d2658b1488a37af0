/** Page maps of the seller's own: into Takt from a file, tried first on an open tab, out again, and in once more. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { MapsFile } from '../../utils/domain/pages/map-file';
import { byTestId } from '../support/browser/closed-roots.mjs';
import { soon, textOf } from './cabinet';
import { prom } from './cabinets';
import { ago, buyer, IN_KYIV, seller } from './chats';
import { expect, journey, test } from './fixtures';
import { tabTo } from './own-pages';
import { HOUR, MINUTE, say } from './words';

test.use(IN_KYIV);

const CHATS = [
  { buyer: 'Соломія', messages: [buyer(ago(3 * HOUR), 'Є червона?')] },
  { buyer: 'Олег', messages: [buyer(ago(HOUR), 'Коли?'), seller(ago(9 * MINUTE), 'Завтра')] },
];

const found = (select: string) => [{ evidence: 'pointed at', seen: '2026-11-03', select }];

/** As a colleague would have taught it. */
const FILE: MapsFile = {
  ...{ format: 'takt-page-maps', version: 1, exportedAt: '2026-11-03T12:00:00.000Z' },
  maps: [
    {
      ...{ marketplace: 'prom', addedAt: '2026-11-03T11:00:00.000Z' },
      map: {
        ...{
          schema: 1,
          id: 'prom/taught-cms-chat',
          revision: 1,
          origin: 'taught',
          channel: 'chat',
          paths: ['/cms/chat'],
        },
        fields: {
          list: found('[data-qaid="rooms_list"]'),
          row: found('[data-qaid="chat_room"]'),
          'row.buyer': found('[data-qaid="room_title"]'),
          'row.time': found('[data-qaid="room_date"]'),
          'row.unread': found('[data-qaid="room_unread_count"]'),
          reply: found('textarea'),
        },
      },
    },
  ],
};

const chooseMaps = (options: Page, text: string) =>
  options.getByTestId('maps-import').setInputFiles({
    ...{ name: 'from-olena.json', mimeType: 'application/json' },
    buffer: Buffer.from(text),
  });

async function readsByFile(options: Page): Promise<void> {
  await options.getByTestId('checkup').click();
  const layer = say('uk', 'options.health.layer.imported');
  await soon(options.getByTestId('checkup-outcome')).toHaveText(say('uk', 'options.checkup.read', { layer }));
}

journey('A page map comes from a file, is tried, kept, saved, wiped and taken again', async (tools) => {
  const { takt, cabinets, step } = tools;
  const { page } = takt;
  let options = page;
  let saved = '';
  await step('the options are open, and no cabinet', async () => {
    options = await takt.open('options.html#health');
    await soon(options.getByTestId('maps-none')).toHaveText(say('uk', 'options.maps.none'));
  });
  await step('a file can be looked at, which says that no tab is open', async () => {
    await chooseMaps(options, JSON.stringify(FILE));
    const words = say('uk', 'options.maps.tried.closed', { place: 'Prom' });
    await soon(options.getByTestId('map-tried')).toHaveText(words);
    await options.getByTestId('maps-discard').click();
    await soon(options.getByTestId('maps-none')).toBeVisible();
  });
  await step('a cabinet is open', async () => {
    await cabinets.prom.seed({ chats: CHATS });
    await page.goto(prom.list);
    await soon(page.getByText('Соломія').first()).toBeVisible();
    await options.reload();
    await soon(options.getByTestId('checkup')).toBeEnabled();
  });
  await step('its preview says what it finds there', async () => {
    await chooseMaps(options, JSON.stringify(FILE));
    await soon(options.getByTestId('maps-preview')).toBeFocused();
    await soon(options.getByTestId('map-tried')).toContainText('рядків: 2, найдовше чекають з');
    await expect(options.getByTestId('own-map')).toHaveCount(0);
  });
  await step('it is added by keys, and the page is read by it', async () => {
    await tabTo(options, '[data-testid="maps-add"]');
    await options.keyboard.press('Enter');
    await soon(options.getByTestId('own-map')).toContainText(say('uk', 'options.maps.reply-hidden'));
    await readsByFile(options);
  });
  await step('it is removed, and put back', async () => {
    await options.getByTestId('map-remove').click();
    await soon(options.getByTestId('map-restore')).toBeFocused();
    await soon(options.getByTestId('own-map')).toHaveCount(0);
    await options.keyboard.press('Enter');
    await soon(options.getByTestId('own-map')).toHaveCount(1);
  });
  await step('it is saved to a file', async () => {
    const button = options.getByTestId('map-export');
    const [download] = await Promise.all([options.waitForEvent('download'), button.click()]);
    saved = await readFile(await download.path(), 'utf8');
    const { format, maps } = JSON.parse(saved) as MapsFile;
    expect(format).toBe('takt-page-maps');
    expect(maps.map(({ map }) => map.fields)).toEqual(FILE.maps.map(({ map }) => map.fields));
  });
  await step('everything is deleted', async () => {
    await options.goto(options.url().replace('#health', '#data'));
    await options.getByTestId('wipe').click();
    await options.getByTestId('wipe-confirm').click();
    await soon(options.getByText(say('uk', 'options.wipe.done'))).toBeVisible();
    await options.goto(options.url().replace('#data', '#health'));
    await soon(options.getByTestId('maps-none')).toBeVisible();
  });
  await step('the file brings it back, and a second time changes nothing', async () => {
    for (const says of ['options.maps.added', 'options.maps.nothing-new'] as const) {
      await chooseMaps(options, saved);
      await soon(options.getByTestId('map-tried')).toContainText('рядків: 2');
      await options.getByTestId('maps-add').click();
      await soon(options.getByText(say('uk', says, { added: 1, known: 0 }))).toBeVisible();
      await soon(options.getByTestId('own-map')).toHaveCount(1);
    }
    await readsByFile(options);
  });
});

journey('A map that its page has outgrown is told of, though the page is read without it', async (tools) => {
  const { takt, cabinets, step } = tools;
  const { page } = takt;
  const [one] = FILE.maps;
  const outgrown = {
    ...FILE,
    maps: [{ ...one, map: { ...one?.map, fields: { ...one?.map.fields, row: found('.gone') } } }],
  };
  let options = page;
  await step('the page is read by what Takt knows', async () => {
    await cabinets.prom.seed({ chats: CHATS });
    await page.goto(prom.list);
    await soon.poll(async () => (await byTestId(page, 'pill')).length).toBe(1);
  });
  await step('a map is added that fits no more', async () => {
    options = await takt.open('options.html#health');
    await soon(options.getByTestId('checkup')).toBeEnabled();
    await chooseMaps(options, JSON.stringify(outgrown));
    await options.getByTestId('maps-add').click();
    await soon(options.getByTestId('own-map')).toHaveCount(1);
  });
  await step('the page says so, and is read as before', async () => {
    await page.bringToFront();
    const says = say('uk', 'page.guide.own-map-lost-known');
    await soon.poll(() => textOf(page, 'notice'), { timeout: 20_000 }).toContain(says);
    await soon.poll(async () => (await byTestId(page, 'pill')).length).toBe(1);
  });
  await step('health says so too, and the map is kept', async () => {
    await options.reload();
    const layer = say('uk', 'options.health.layer.imported');
    const line = options.getByRole('row').filter({ hasText: layer });
    await soon(line).toContainText(say('uk', 'options.health.result.page-changed'));
    await soon(options.getByTestId('own-map')).toHaveCount(1);
  });
});

/** Pages that are endless, restless, or full of scripts and template syntax: nothing runs, nothing freezes, and it is said. */
import { overlay } from '../support/browser/closed-roots.mjs';
import { textOf } from './cabinet';
import { CHATS, IN_UKRAINIAN } from './chats';
import { expect, test } from './fixtures';
import { known, NOTHING } from './own-pages';
import { soon } from './soon';
import { say } from './words';

test.use(IN_UKRAINIAN);

const EVIL = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>{{ buyer.name }}{% raw %}';

/** A list as the cabinet's kit would name it. */
const page = (rows: number, script: string) => `<!doctype html><meta charset="utf-8"><title>WB</title>
<header><span class="Header__shop--a1">Магазин</span></header>
<div class="Chat-list--b2"><ul class="Chat-list__items--c3"></ul></div>
<script>
  const list = document.querySelector('ul');
  const text = (of) => document.createTextNode(of);
  const part = (name, of, tag = 'span') => {
    const element = document.createElement(tag);
    element.className = name;
    element.append(text(of));
    return element;
  };
  const evil = ${JSON.stringify(EVIL).replaceAll('<', '\\u003c')};
  for (let row = 0; row < ${rows}; row++) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = '?chatId=' + row;
    link.append(
      part('Chat-list__item__name--d4', row === 0 ? 'Я'.repeat(10000) : row === 1 ? evil : 'Покупець ' + row),
      part('Chat-list__item__time--e5', '00:0' + (row % 10)),
      part('Chat-list__item__product--f6', evil + row),
      part('Chat-list__item__preview--g7', evil),
      part('Counter--h8', '1'),
    );
    item.append(link);
    list.append(item);
  }
  ${script}
</script>`;

test('A page of a hundred thousand elements is given up with a sentence, and nothing of it is stored', async ({
  takt,
}) => {
  await takt.page.route(`${CHATS}*`, (route) => route.fulfill({ contentType: 'text/html', body: page(17_000, '') }));
  await takt.page.goto(CHATS);
  await soon.poll(() => textOf(takt.page, 'notice')).toBe(say('uk', 'page.too-long'));
  expect((await overlay(takt.page)).filter(({ testId }) => testId === 'pill')).toEqual([]);
  expect(await known(takt)).toMatchObject(NOTHING);
});

test('A page that changes a thousand times a second is read, stays quick, and none of its texts is run', async ({
  takt,
}) => {
  const restless = `
    const line = document.querySelector('header').appendChild(document.createElement('b'));
    let turn = 0;
    setInterval(() => {
      for (let change = 0; change < 4; change++) line.textContent = evil + turn++;
      list.children[turn % list.children.length].querySelector('span:nth-of-type(4)').textContent = evil + turn;
    }, 4);`;
  await takt.page.route(`${CHATS}*`, (route) => route.fulfill({ contentType: 'text/html', body: page(60, restless) }));
  await takt.page.goto(CHATS);
  const pills = async () => (await overlay(takt.page)).filter(({ testId }) => testId === 'pill');
  await soon.poll(async () => (await pills()).length).toBeGreaterThan(5);
  // The page's own frames go on.
  const frames = await takt.page.evaluate(async () => {
    let count = 0;
    const until = performance.now() + 1000;
    while (performance.now() < until) {
      await new Promise(requestAnimationFrame);
      count++;
    }
    return count;
  });
  expect(frames).toBeGreaterThan(5);
  expect(await takt.page.evaluate(() => 'harmed' in window)).toBe(false);
  const stored = await known(takt);
  expect(stored).not.toMatchObject(NOTHING);
  expect(JSON.stringify(stored)).not.toContain('ЯЯЯЯЯ');
  const popup = await takt.open('popup.html');
  await soon(popup.getByText('Покупець 5', { exact: true })).toBeVisible();
  expect(await popup.evaluate(() => 'harmed' in window)).toBe(false);
  expect(await popup.locator('img[src="x"], ul script').count()).toBe(0);
});

/** Pages that are half there, or hold too much: nothing wrong is said of them. */

import { describe, expect, onTestFinished, test } from 'vitest';
import { type Inferred, infer } from '../../../utils/adapters/inference';
import { threads } from '../../../utils/adapters/inference/threads';
import { pageSteps } from '../../../utils/adapters/reader';
import { parseTime } from '../../../utils/adapters/time';
import { NOW } from '../../score/seed';

const CONTEXT = {
  engine: pageSteps,
  parseTime,
  threads,
  marketplace: 'prom',
  channel: 'chat',
  now: NOW,
  timeZone: 'Europe/Kyiv',
} as const;
const NAMES = ['Олена Ткач', 'Ігор Мельник', 'Світлана', 'Петро Коваль', 'Anna K.', 'Марія Левчук'];

const row = (name: string, index: number, time = `1${index}.11.2026`) =>
  `<li class="row" tabindex="0"><b>${name}</b><i>${time}</i><p>Доброго дня, чи є в наявності?</p></li>`;
const list = (names = NAMES, time?: string) =>
  `<h2>Чати</h2><ul>${names.map((name, index) => row(name, index, time)).join('')}</ul>`;

describe('a page of which nothing can be told', () => {
  test.each([
    ['is empty', ''],
    ['is being loaded', '<h1>Чати</h1><div class="spinner">Завантаження…</div>'],
    ['has rows that are not filled yet', `<h1>Чати</h1><ul>${'<li class="row"><b></b><i></i></li>'.repeat(8)}</ul>`],
    ['prints no times', list(NAMES, '')],
    ['prints no names', `<h1>Чати</h1><ul>${[0, 1, 2, 3].map((index) => row('', index)).join('')}</ul>`],
    [
      'has two lists of chats, built differently',
      list() + list().replaceAll('ul>', 'section>').replaceAll('li', 'article'),
    ],
  ])('%s', async (_, html) => {
    expect((await inferred(html)).result.map).toBe(undefined);
  });
});

test('a list that is whole is found', async () => {
  const { result } = await inferred(`${list()}<textarea placeholder="Пошук"></textarea>`);
  expect(Object.keys(result.map?.fields ?? {})).toEqual(
    expect.arrayContaining(['list', 'row', 'row.buyer', 'row.time']),
  );
  expect(result.map?.fields.reply).toBe(undefined);
});

test('of a page of a hundred thousand elements no more is looked at than is looked at of any', async () => {
  const { result, steps } = await inferred(`<h2>Чати</h2>${'<p>1</p>'.repeat(100_000)}`);
  expect(result).toMatchObject({ map: undefined, mayBeMessages: false });
  expect(steps).toBeGreaterThan(100);
  expect(steps).toBeLessThan(1000);
});

async function inferred(html: string): Promise<{ result: Inferred; steps: number }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 700px';
  frame.srcdoc = `<!doctype html><title>Чати</title><body>${html}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame has no page.');
  const reading = infer(frame.contentDocument, CONTEXT);
  for (let steps = 0; ; steps++) {
    const { done, value } = reading.next();
    if (done) return { result: value, steps };
  }
}

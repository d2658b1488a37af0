/** Why nothing is found: said where it is known, and not where it is not. */
import { expect, onTestFinished, test } from 'vitest';
import { type Inferred, infer } from '../../../utils/adapters/inference';
import { threads } from '../../../utils/adapters/inference/threads';
import { pageSteps } from '../../../utils/adapters/reader';
import { marketplacesIn } from '../../../utils/adapters/registry';
import { structureWith } from '../../../utils/adapters/structure';
import { parseTime } from '../../../utils/adapters/time';
import { NOW } from '../../score/seed';

const NAMES = ['Олена Ткач', 'Ігор Мельник', 'Світлана', 'Петро Коваль', 'Anna K.', 'Марія Левчук'];
const row = (name: string, time: string) =>
  `<li class="row" tabindex="0"><b>${name}</b><i>${time}</i><p>Доброго дня, чи є в наявності?</p></li>`;
const list = (timeOf = (at: number) => `1${at}.11.2026`) =>
  `<h2>Чати</h2><ul>${NAMES.map((name, at) => row(name, timeOf(at))).join('')}</ul>`;
const other = (html: string) => html.replaceAll('ul>', 'section>').replaceAll('li', 'article');
const SETTINGS =
  '<h1>Налаштування</h1><label>Назва <input></label><p>Змінено <i>12.11.2026</i></p><button>Завантажити файл</button>';

test.each<[string, string, Inferred['lacks']]>([
  ['two lists are chats as surely as each other', list() + other(list()), 'one-list'],
  ['no times are printed', list(() => ''), 'times'],
  ['it says in Ukrainian that it is loading', '<h1>Чати</h1><div class="spinner">Завантаження…</div>', 'rest'],
  ['it says in Russian that it is loading', '<h1>Чаты</h1><p>Загружаем чаты...</p>', 'rest'],
  ['it is marked as busy', '<h1>Чати</h1><main aria-busy="true"><p>Меню</p></main>', 'rest'],
  ['its rows are not filled yet', `<h1>Чати</h1><ul>${'<li class="row"><b></b><i></i></li>'.repeat(8)}</ul>`, 'rest'],
  ['nothing is wrong with it', SETTINGS, undefined],
  [
    'what was shown while it was loading is hidden',
    `${SETTINGS}<p hidden>Завантаження…</p><p aria-busy="true" hidden></p>`,
    undefined,
  ],
  ['a button loads a file', `${SETTINGS}<p>Завантаження файлів на сервер дозволено всім працівникам</p>`, undefined],
  ['pictures stand in rows', `<p><i>12.11.2026</i></p><ul>${'<li><i><img alt=""></i></li>'.repeat(8)}</ul>`, undefined],
])('%s', async (_, html, lacks) => {
  const { map, lacks: said } = await inferred(html);
  expect(map).toBeUndefined();
  expect(said).toBe(lacks);
});

test('nothing is lacking where chats are found', async () => {
  const found = await inferred(`${list()}<p>Завантаження…</p>`);
  expect(found.map?.fields.list).toBeDefined();
  expect(found).not.toHaveProperty('lacks');
});

test.each<[string, string, Inferred['lacks']]>([
  ['has times', SETTINGS, undefined],
  ['has none either', '<p>Меню</p>', 'times'],
  ['is loading', '<p>Завантаження…</p>', 'rest'],
])('of a page whose frame %s that counts as well', async (_, inner, lacks) => {
  const page = await shown(`<h1>Кабінет</h1><iframe srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`);
  const [adapter] = marketplacesIn('prom');
  if (!adapter) throw new Error('prom');
  const place = { ...{ page, adapter, engine: pageSteps, parseTime }, browserZone: 'Europe/Kyiv', now: NOW };
  const slices = { clock: () => performance.now(), pause: () => new Promise<void>((resolve) => setTimeout(resolve)) };
  const made = await structureWith(threads).infer(place, 'chat', slices);
  expect(made?.lacks).toBe(lacks);
});

async function shown(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 700px';
  frame.srcdoc = `<!doctype html><title>Чати</title><body>${html}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  return frame.contentDocument as Document;
}

async function inferred(html: string): Promise<Inferred> {
  const reading = infer(await shown(html), {
    ...{ engine: pageSteps, parseTime, threads, marketplace: 'prom', channel: 'chat', now: NOW },
    timeZone: 'Europe/Kyiv',
  });
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

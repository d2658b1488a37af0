/** What is asked before anything is kept, and what of a wrong point is noticed there. */
import { expect, test, vi } from 'vitest';
import type { PageMap } from '../../../utils/domain/pages/page-map';
import { NAME, onTaughtPage, page, TIME, teach } from './pointed';
import { readBy } from './taught';

onTaughtPage();

/** Where a wrong name may be pointed at: the words of the chat below it. */
const PREVIEW = '.talk:nth-child(2) p';

async function toList(name: string, { click, says } = teach()) {
  click(name);
  await says('title', 'Тепер клацніть час');
  click(TIME);
  await says('title', 'Ці 3 рядки');
}

test('of a list that is not so all is shown again, and what is kept then has the right names', async () => {
  const taught = teach();
  await toList(PREVIEW, taught);
  await taught.says('names', 'Добрий день, питання 0, Добрий день, питання 1');
  taught.at('again')?.click();
  await taught.says('title', "Клацніть ім'я покупця");
  await toList(NAME, taught);
  expect(taught.text('fault')).toBe('');
  expect(taught.text('names')).toBe('Олена, Ірина К., Петро');
  taught.at('yes')?.click();
  await vi.waitFor(() => expect(taught.kept).toHaveLength(1));
  const reading = readBy(document, taught.kept[0]?.[0] as PageMap, 'prom', 'Europe/Kyiv');
  expect(reading).toMatchObject({ list: { rows: [{ names: { buyer: 'Олена' } }, {}, {}] } });
});

test('names are said as they are written, a long one not all of it, and not those of all', async () => {
  const [first, second] = [...page.querySelectorAll('.talk b')];
  if (first) first.textContent = '<img src=x onerror=alert(1)>';
  if (second) second.textContent = 'Торговий дім «Карпатський затишок»';
  page.querySelector('.talks')?.append(...[3, 4].map((at) => anotherTalk(at)));
  const taught = teach();
  taught.click(NAME);
  await taught.says('title', 'Тепер клацніть час');
  taught.click(TIME);
  await taught.says('title', 'Ці 5 рядків');
  expect(taught.text('names')).toBe('<img src=x onerror=alert(1)>, Торговий дім «Карпатський зат…, Петро…');
  expect(taught.at('names')?.children).toHaveLength(0);
});

function anotherTalk(at: number): Element {
  const talk = page.querySelector('.talk:last-child')?.cloneNode(true) as Element;
  talk.setAttribute('data-talk', `70${at}41`);
  return talk;
}

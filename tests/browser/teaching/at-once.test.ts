/** What is refused as soon as it is pointed at: nothing that the points after it would have made a list of. */
import { expect, test } from 'vitest';
import { strangers } from '../../cabinets/strangers/index.mjs';
import { NOW, randomFrom, SEED } from '../../score/seed';
import { elementAt, isFault, shown, teacherFor, unmark } from './taught';

const REFUSED = ['no-row', 'one-row'];
/** So many refused names are tried with every time of the page. */
const TRIED = 4;

const pages = strangers.map((one) => [`${one.marketplace} ${one.variant}`, one] as const);

test.each(pages)('%s', async (_, { marketplace, page }) => {
  const { html, truth } = page(NOW, randomFrom(SEED));
  const drawn = await shown(html);
  const teacher = teacherFor(drawn, marketplace, truth.timeZone);
  const rows = (truth.list?.rows ?? []).map(({ selector }) => elementAt(selector));
  unmark(drawn);
  const isInRow = (element: Element) => rows.some((row) => row.contains(element) || row.shadowRoot?.contains(element));
  const refused: Element[] = [];
  for (const element of (await teacher.stops('name')).elements) {
    const found = await teacher.pointed('name', element);
    if (isFault(found) && REFUSED.includes(found.fault)) refused.push(element);
  }
  expect(refused.filter(isInRow)).toEqual([]);
  expect(refused.length).toBeGreaterThan(5);
  const { elements: times } = await teacher.stops('time');
  for (const name of refused.slice(0, TRIED))
    for (const time of times) expect(await teacher.list({ name, time })).toHaveProperty('kind', 'fault');
});

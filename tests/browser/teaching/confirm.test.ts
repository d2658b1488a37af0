/** What is asked before anything is kept, and what of a wrong point is noticed there. */
import { expect, test, vi } from 'vitest';
import type { PageMap } from '../../../utils/domain/pages/page-map';
import { NAME, onTaughtPage, TIME, teach } from './pointed';
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
  taught.at('again')?.click();
  await taught.says('title', "Клацніть ім'я покупця");
  await toList(NAME, taught);
  expect(taught.text('fault')).toBe('');
  taught.at('yes')?.click();
  await vi.waitFor(() => expect(taught.kept).toHaveLength(1));
  const reading = readBy(document, taught.kept[0]?.[0] as PageMap, 'prom', 'Europe/Kyiv');
  expect(reading).toMatchObject({ list: { rows: [{ names: { buyer: 'Олена' } }, {}, {}] } });
});

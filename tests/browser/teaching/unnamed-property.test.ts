/** Whoever writes to the seller, and wherever the page says who: a map that is handed on does not say it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import { writtenMaps } from '../../../utils/domain/pages/map-file';
import { namedByPath } from '../../../utils/domain/pages/taught-name';
import { NOW } from '../../score/seed';
import { aFrame, shownIn } from '../fixtures';
import { isFault, made, teacherFor } from './taught';

interface Buyer {
  readonly name: string;
  readonly slug: string;
  readonly id: string;
  readonly phone: string;
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${length - 1}}$`, 'u'));
const names = [
  ...[['Олена', 'Коваленко', 'olena-kovalenko'] as const, ['Ігор', 'Дем’яненко', 'ihor.demianenko'] as const],
  ...[['Юлія', 'Щерба', 'yuliia_shcherba'] as const, ['Zbigniew', 'Brzęk', 'zbigniew-brzek'] as const],
  ...[['Марія', 'Їжакевич', 'mariia'] as const, ['Пётр', 'Ёлкин', 'petr-elkin'] as const],
];
const buyers: fc.Arbitrary<readonly Buyer[]> = fc
  .tuple(
    fc.shuffledSubarray(names, { minLength: 3 }),
    fc.uniqueArray(digits(9), { minLength: 6, maxLength: 6 }),
    fc.uniqueArray(digits(8), { minLength: 6, maxLength: 6 }),
  )
  .map(([chosen, phones, ids]) =>
    chosen.map(([first, last, slug], at) => ({
      ...{ name: `${first} ${last}`, slug, id: ids[at] ?? '', phone: `+380${phones[at]}` },
    })),
  );

/** Where pages put what tells their rows apart. */
const WAYS: readonly ((buyer: Buyer) => string)[] = [
  ({ id }) => `data-talk="${id}"`,
  ({ slug }) => `data-buyer="${slug}"`,
  ({ slug, id }) => `id="talk-${slug}-${id}"`,
  ({ name, phone }) => `aria-label="Чат: ${name}, ${phone}"`,
  ({ slug }) => `class="talk talk--${slug}"`,
  ({ phone, id }) => `title="${phone}" data-id="${id}"`,
];

const pageOf = (all: readonly Buyer[], way: (buyer: Buyer) => string, hasLinks: boolean) => {
  const row = (buyer: Buyer, at: number) => {
    const inside = `<b>${buyer.name}</b> <time>1${at}:05</time><p>Зателефонуйте ${buyer.phone}</p>`;
    return `<li ${way(buyer)}>${hasLinks ? `<a href="/chat/${buyer.slug}">${inside}</a>` : inside}</li>`;
  };
  return `<!doctype html><title>Чати</title><style>li{display:block;width:320px}</style><body><ul>${all.map(row).join('')}</ul></body>`;
};

/** Name, nickname, id and number, in whole and by their words. */
const saidOf = ({ name, slug, id, phone }: Buyer) => [
  ...[id, phone.slice(1), phone.slice(4), slug],
  ...name.split(' '),
  ...slug.split(/[-._]/u),
];

test('no name, nickname, id or number of a buyer is in a file of maps', async () => {
  let taught = 0;
  const one = fc.tuple(
    buyers,
    fc.constantFrom(...WAYS),
    fc.boolean(),
    fc.constantFrom('/chat/', '/cms/messages/', '/'),
  );
  const frame = aFrame();
  await fc.assert(
    fc.asyncProperty(one, async ([all, way, hasLinks, section]) => {
      const page = shownIn(frame, pageOf(all, way, hasLinks));
      page.defaultView?.history.replaceState(null, '', `${section}${all[0]?.slug}`);
      const [name, time] = ['b', 'time'].map((select) => page.querySelector(select));
      if (!name || !time) throw new Error('a page without rows');
      const teacher = teacherFor(page, 'prom');
      const found = await teacher.list({ name, time });
      if (isFault(found)) return;
      await made(teacher, { name, time });
      taught++;
      const text = writtenMaps(
        [{ marketplace: 'prom' as MarketplaceId, map: namedByPath(found.map), addedAt: NOW, isReplyShown: false }],
        NOW,
      );
      for (const said of all.flatMap(saidOf)) expect(text.toLowerCase()).not.toContain(said.toLowerCase());
    }),
    { numRuns: 40, seed: 7 },
  );
  frame.remove();
  expect(taught).toBeGreaterThan(30);
});

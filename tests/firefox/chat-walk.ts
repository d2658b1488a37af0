/** A seller's way through the chats of a cabinet: the list, a thread that waits, the answer, and the next question. */
import { expect } from 'vitest';
import type { CabinetPage, NeutralChat } from '../e2e/cabinets';
import { ago, buyer, seller } from '../e2e/chats';
import { bound, HOUR, MINUTE, say, sentences } from '../e2e/words';
import { openThread, type Place, replyByHand, rowMarks } from './seller';
import type { Setting } from './setting';

const SOON = { timeout: 20_000, interval: 50 };

/** Two who wait, each in another language and since another hour, and one who has been answered; Takt keeps them apart by name. */
export const chatsOf = (family: string): readonly [NeutralChat, NeutralChat, NeutralChat] => [
  {
    buyer: `Олена ${family}`,
    product: 'Термос',
    messages: [
      seller(ago(5 * HOUR), 'Добрий день! Замовлення зібрано.'),
      buyer(ago(20 * MINUTE), 'Добрий день! Підкажіть, будь ласка, чи є він у синьому кольорі?'),
    ],
  },
  {
    buyer: `Сергей ${family}`,
    product: 'Лампа',
    messages: [buyer(ago(3 * HOUR), 'Здравствуйте! Подскажите, пожалуйста, когда отправите заказ?')],
  },
  {
    buyer: `Ігор ${family}`,
    product: 'Чашка',
    messages: [buyer(ago(2 * HOUR), 'Чи є чашка?'), seller(ago(HOUR), 'Так, є в наявності.')],
  },
];

export interface Walk {
  readonly setting: Setting;
  readonly cabinet: CabinetPage;
  readonly place: Place;
  readonly chats: ReturnType<typeof chatsOf>;
  /** Whether rows mark what the seller wrote last. */
  readonly marksOwn?: boolean;
  /** Whether the list stays in sight while a thread is open. */
  readonly listStays?: boolean;
}

export async function walkChats(walk: Walk): Promise<void> {
  await listIsRight(walk);
  await threadIsRight(walk);
}

/** Every row that waits bears a bound and its buyer's language, and no other row does. */
async function listIsRight({ setting: { firefox }, cabinet, place, chats, marksOwn = true }: Walk): Promise<void> {
  const [ukrainian, russian, answered] = chats;
  const marks = async () => (await rowMarks(firefox, place, cabinet)).sort((a, b) => a.buyer.localeCompare(b.buyer));
  const waiting = [
    { buyer: ukrainian.buyer, language: say('uk', 'language-code.uk') },
    { buyer: russian.buyer, language: say('uk', 'language-code.ru') },
  ];
  // Where a row says not who wrote last, nobody can say that he waits.
  const unclear = { buyer: answered.buyer, text: say('uk', 'timer.unknown') };
  await expect
    .poll(marks, SOON)
    .toEqual(
      [...waiting, ...(marksOwn ? [] : [unclear])]
        .sort((a, b) => a.buyer.localeCompare(b.buyer))
        .map((mark) => expect.objectContaining(mark)),
    );
  for (const mark of await marks()) {
    // Without its styles it would be as high as a line of the page's.
    expect(mark.height, mark.buyer).toBeLessThan(30);
    if (mark.buyer === answered.buyer) continue;
    const { messages } = mark.buyer === russian.buyer ? russian : ukrainian;
    const waited = Date.now() - (messages.at(-1)?.at ?? 0);
    // Of what a list calls yesterday's just after midnight no length is left to bound.
    if (mark.text !== say('uk', 'timer.just-now'))
      expect(bound('uk', mark.text), mark.buyer).toBeLessThanOrEqual(waited);
  }
}

/** The bar says exactly since when; the seller's own hand ends it, and the buyer's next question begins it anew. */
async function threadIsRight({ setting, cabinet, place, chats, listStays = true }: Walk): Promise<void> {
  const { firefox, cabinets } = setting;
  const [{ buyer: name, messages }] = chats;
  const roots = firefox.roots(place);
  const barSays = (state: string, isRight: (text: string) => boolean) =>
    roots.waitFor((elements) => {
      const bar = elements.find(({ testId }) => testId === 'bar');
      const said = elements.find(({ testId }) => testId === 'bar-text')?.text ?? '';
      return bar?.attributes['data-state'] === state && isRight(said);
    }, 20_000);
  const onRow = async () => (await rowMarks(firefox, place, cabinet)).find((mark) => mark.buyer === name)?.state;

  await openThread(place, cabinet, name);
  const since = messages.at(-1)?.at ?? 0;
  await barSays('on-time', (text) => sentences('uk', 'timer.full.waiting', Date.now() - since).includes(text));

  const reply = `Так, є. ${name}`;
  await replyByHand(place, cabinet, reply);
  await barSays('idle', (text) => text === say('uk', 'timer.full.idle'));
  if (listStays) await expect.poll(onRow, SOON).toBeUndefined();
  expect((await cabinet.sent(cabinets)).at(-1)).toBe(reply);

  const asked = Date.now();
  await cabinets[cabinet.id].buyerWrites(await cabinet.idOf(cabinets, name), 'А коли відправите?', asked);
  await barSays('on-time', (text) => sentences('uk', 'timer.full.waiting', Date.now() - asked).includes(text));
  if (listStays) await expect.poll(onRow, SOON).toBe('on-time');
}

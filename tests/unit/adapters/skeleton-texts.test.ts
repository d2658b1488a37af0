import { describe, expect, test } from 'vitest';
import { mapsOf } from '../../../utils/adapters/maps';
import { marketplacesIn } from '../../../utils/adapters/registry';
import { printedTimes } from '../../../utils/adapters/skeleton/printed-times';
import { standIns } from '../../../utils/adapters/skeleton/stand-ins';
import { texts } from '../../../utils/adapters/skeleton/texts';
import { wordsOf } from '../../../utils/adapters/skeleton/words';
import { parseTime } from '../../../utils/adapters/time';
import { drawn } from '../../browser/skeletons';

/** Thursday, 12 February 2026, 10:30 in Kyiv. */
const NOW = Date.UTC(2026, 1, 12, 8, 30);
const words = wordsOf(marketplacesIn('').flatMap(({ id }) => mapsOf(id)));

function onPage(seen: readonly string[], seed = 1) {
  const times = printedTimes(NOW, 'Europe/Kyiv', drawn(seed));
  const others = standIns(drawn(seed));
  for (const text of seen) {
    times.see(text);
    others.avoid(text);
  }
  return { times, ...texts(words, times, others) };
}
const saidOf = (text: string) => onPage([text]).said(text);

describe('a text', () => {
  test.each<[string, string, RegExp]>([
    ['a name is as long, of the same letters', 'Олена Ґалаґан', /^[А-Я][а-я]{4} [А-Я][а-я]{6}$/u],
    ['a Latin one too', 'Zoë ÑUÑEZ', /^[A-Z][a-z]{2} [A-Z]{5}$/u],
    ['a Kazakh one', 'Әлихан', /^[А-Я][а-я]{5}$/u],
    ['a phone', '+380 (67) 123-45-67', /^\+[1-9]{3} \([1-9]{2}\) [1-9]{3}-[1-9]{2}-[1-9]{2}$/u],
    ['an address', 'вул. Садова 17, кв. 204', /^[а-я]{3}\. [А-Я][а-я]{5} [1-9]{2}, [а-я]{2}\. [1-9]{3}$/u],
    ['pictures are one and the same', '🌸 Катя 👍🏽', /^☺ [А-Я][а-я]{3} ☺/u],
    ['what one does not see goes', 'О\u200Bлена\u2063', /^[А-Я][а-я]{4}$/u],
    ['nothing is counted still', '0', /^0$/u],
    ['a known word stays', ' Надіслати ', /^ Надіслати $/u],
    ['and with what follows', 'Ви: Відправили вранці.', /^Ви: [А-Я][а-я]{9} [а-я]{6}\.$/u],
    ['but not as a part of another', 'Чатова', /^(?!Чат)[А-Я][а-я]{5}$/u],
    ['an order', 'Замовлення № 304518822', /^Замовлення № [1-9]{9}$/u],
    ['today', 'Сьогодні', /^Сьогодні$/u],
    ['a weekday', 'пн, 12:34', /^пн, \d\d:\d\d$/u],
    ['a weekday that is a name', 'Олена Середа', /^(?!.*Середа)[А-Я][а-я]{4} [А-Я][а-я]{5}$/u],
    ['a moment ago', 'щойно', /^щойно$/u],
    ['after a name', 'Лариса · 12 лютого, 18:20', /^[А-Я][а-я]{5} · \d{1,2} [а-яі]+, \d\d:\d\d$/u],
    ['a price is no day', '12.50 ₴', /^[1-9]{2}\.[1-9]{2} ₴$/u],
  ])('%s: %s', (_, text, stands) => {
    expect(saidOf(text)).toMatch(stands);
  });

  test('the same name is the same wherever it stands, and two are two', () => {
    const { said, named, link } = onPage(['Іван', 'Олег', '304518822']);
    expect(said('Іван')).toBe(said('Іван'));
    expect(said('Іван, Олег')).toBe(`${said('Іван')}, ${said('Олег')}`);
    expect(said('Іван')).not.toBe(said('Олег'));
    const number = said('304518822');
    expect(link('/cms/order/edit/304518822')).toBe(`/cms/order/edit/${number}`);
    expect(named('order-304518822')).toBe(`order-${number}`);
  });
});

describe('a name of a part', () => {
  test.each<[string, RegExp]>([
    ['ChatRoom__title--FmQQx', /^ChatRoom__title--(?!FmQQx)[A-Z][a-z][A-Z]{2}[a-z]$/u],
    ['b-chat-message b-chat-message_own', /^b-chat-message b-chat-message_own$/u],
    ['rz-sellermessage-item_sender_3', /^rz-sellermessage-item_sender_3$/u],
    ['row-48120773', /^row-[1-9]{8}$/u],
    ['buyer-olena', /^buyer-(?!olena)[a-z]{5}$/u],
    ['phone-0-6-7', /^phone-[1-9]-[1-9]-[1-9]$/u],
  ])('%s', (name, stands) => {
    expect(onPage([name]).named(name)).toMatch(stands);
  });
});

describe('a value that nobody reads', () => {
  test.each<[string, RegExp]>([
    ['room_title', /^room_title$/u],
    ['true', /^true$/u],
    ['Max', /^(?!Max)[A-Z][a-z]{2}$/u],
    ['mark', /^(?!mark)[a-z]{4}$/u],
    ['MarkStone', /^(?!Mark)(?!.*stone)[A-Z][a-z]{3}[A-Z][a-z]{4}$/iu],
    ['Star Max', /^(?!Star)[A-Z][a-z]{3} (?!Max)[A-Z][a-z]{2}$/u],
    ['buyer-48120773', /^(?!buyer)[a-z]{5}-[1-9]{8}$/u],
  ])('%s', (value, stands) => {
    expect(onPage([value]).valued(value)).toMatch(stands);
  });
});

describe('an address', () => {
  test.each<[string, RegExp]>([
    ['https://my.prom.ua/cms/order/edit/304518822?tab=1', /^\/cms\/order\/edit\/[1-9]{9}\?[a-z]{3}=[1-9]$/u],
    ['/chat-with-clients?chatId=a8775c6f-049b', /^\/chat-with-clients\?chatId=[a-z1-9]{8}-[a-z1-9]{4}$/u],
    ['https://instagram.example/olena.petrenko', /^\/[a-z]{5}\.[a-z]{8}$/u],
    ['tel:+380671112233', /^tel:\+[1-9]{12}$/u],
    ['mailto:olena@example.com', /^#$/u],
    ['javascript:alert(1)', /^#$/u],
    ['data:image/png;base64,AAAA', /^#$/u],
  ])('%s', (address, stands) => {
    expect(onPage([address]).link(address)).toMatch(stands);
  });
});

describe('printed times', () => {
  const ALL = [
    ...[
      '10:01',
      '9:15',
      '09:15:40',
      'вчора 18:20',
      'Вчера в 08:05',
      '10 лют.',
      '11 февраля',
      '3 Січня 2026',
      '30.12.2025',
    ],
    ...['27.01.26 14:05', '2026-02-11', '2026-02-11 15:05:33', '2026-02-11T15:05:33.120Z', '2026-02-12T09:10:00+02:00'],
    ...['пн, 9 лютого', '19 янв. 2026 г. в 20:11', '3 хв тому', '2 часа назад', '1770818484914'],
  ];
  const instant = (text: string, now: number, timeZone: string) =>
    /^\d{13}$/u.test(text) ? Number(text) : parseTime(text, { now, timeZone })?.at;

  test.each([1, 2, 3, 4, 5])('all of a page’s are others, read as well, and in the same order (%d)', (seed) => {
    const { times, said } = onPage(ALL, seed);
    const now = times.at(NOW);
    const told = ALL.map((text) => ({ text, moved: times.epoch(text) ?? said(text) }));
    expect(told.filter(({ text, moved }) => text === moved && !/тому|назад/u.test(text))).toEqual([]);
    const before = told.map(({ text }) => instant(text, NOW, 'Europe/Kyiv'));
    const after = told.map(({ moved }) => instant(moved, now, 'UTC'));
    expect(after.filter((at) => at === undefined)).toEqual([]);
    // How long ago is told in whole units: it is in its place only beside what is not of the same hour.
    const exact = told.flatMap(({ text }, at) => (/тому|назад/u.test(text) ? [] : [at]));
    const inOrder = (at: readonly (number | undefined)[]) => [...exact].sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0));
    expect(inOrder(after)).toEqual(inOrder(before));
    expect(after.every((at) => at !== undefined && at <= now)).toBe(true);
  });
});

/** Who waits in a seed, by the design's own rule, and where the tests' pages are. */
import { DAY, MINUTE } from './words';

export const CABINET = 'https://seller.wildberries.ru';
export const CHATS = `${CABINET}/chat-with-clients`;

export interface SeedMessage {
  author: 'buyer' | 'seller' | 'system';
  at: number;
  text: string;
}

export interface SeedChat {
  chatId?: string;
  buyer: string;
  product: { article: number | string; name: string };
  messages: SeedMessage[];
}

export const buyer = (at: number, text: string): SeedMessage => ({ author: 'buyer', at, text });
export const seller = (at: number, text: string): SeedMessage => ({ author: 'seller', at, text });
export const ago = (ms: number): number => Date.now() - ms;

export const CUP = { article: 123456789, name: 'Чашка керамічна, 350 мл' };
export const PLATE = { article: 234567891, name: 'Тарілка глибока, 22 см' };

/** Today's times stay today's and yesterday's yesterday's, at whatever hour the tests run: in this zone it is noon. */
export const NOON_ZONE = zoneAtNoon(new Date());

function zoneAtNoon(now: Date): string {
  const ahead = 12 - now.getUTCHours();
  // POSIX counts westwards: what is called -5 is five hours ahead.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** Ukrainian, at noon. */
export const IN_UKRAINIAN = { browserOptions: { locale: 'uk-UA', timezone: NOON_ZONE } };
/** Prom and Rozetka may print Kyiv's clock in whatever zone: only there their times are exact. */
export const IN_KYIV = { browserOptions: { locale: 'uk-UA', timezone: 'Europe/Kyiv' } };
export const IN_RUSSIAN = { browserOptions: { locale: 'ru-RU', timezone: NOON_ZONE } };

/** The oldest buyer's message that no seller's message follows; undefined when nobody waits. */
export function waitingSince({ messages }: Pick<SeedChat, 'messages'>): number | undefined {
  const answered = messages.findLastIndex(({ author }) => author === 'seller');
  return messages.slice(answered + 1).find(({ author }) => author === 'buyer')?.at;
}

/** Whether a list prints the hour of it, as it does for what was written today. */
export const isToday = (at: number): boolean => dayIn(at) === dayIn(Date.now());

function dayIn(at: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: NOON_ZONE, dateStyle: 'short' }).format(at);
}

/** Chats that wait each since another minute, so that a pill on a wrong row is seen. */
export function waitingChats(names: readonly string[], step = 7 * MINUTE): SeedChat[] {
  return names.map((name, index) => ({
    buyer: name,
    product: { article: 300_000_000 + index, name: `Товар ${index + 1}` },
    messages: [buyer(ago((index + 1) * step + 30_000), `Запитання від ${name}`)],
  }));
}

/** The hour of an instant as a seller reads it in the tests' zone. */
export const clock = (at: number): string =>
  new Intl.DateTimeFormat('uk', { timeZone: NOON_ZONE, hour: '2-digit', minute: '2-digit', hour12: false }).format(at);

export const LONG_AGO = () => Date.now() - 30 * DAY;

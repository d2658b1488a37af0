/** One conversation, drawn as a test has it, and what is to be read of it. */
import { at, inferred } from './inferred';

export type Line = readonly [author: 'buyer' | 'seller', time: string, text: string];

export const TALK: readonly Line[] = [
  ['buyer', '09:02', 'Доброго дня, чи є він у наявності?'],
  ['seller', '09:10', 'Так, є два.'],
  ['buyer', '09:15', 'Тоді беру обидва'],
  ['seller', '09:40', 'Дякуємо за замовлення!'],
];
export const DAY = '18.11.2026';
export const FIELD = '<textarea placeholder="Повідомлення покупцю"></textarea><button>Надіслати</button>';

/** @param draw each message, in the order of the page */
export const page = (
  draw: (line: Line, index: number) => string,
  css = '',
  head = '<h2>Олена Ковальчук</h2>',
  field = FIELD,
) => `<style>${css}</style>${head}<div id="talk">${TALK.map(draw).join('')}</div>${field}`;

/** Author, time and text of each message; nothing where no thread is found. */
export async function talkIn(html: string) {
  const { read } = await inferred(html);
  return read.thread?.kind === 'thread'
    ? read.thread.messages.map(({ author, at: when, text }) => [author, when, text])
    : undefined;
}

/** All of it, as it was said. */
export const told = TALK.map(([author, time, text]) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return [author, at(hours, minutes), text];
});

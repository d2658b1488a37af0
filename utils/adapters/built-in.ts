/** What any page's map may make of a text: what stands around a name and before an id is no part of them. */
import type { FieldParser } from '../domain/pages/page-map';
import { AGO, dayBackOf, weekdayOf } from './time-words';

declare const document: never;

/** What stands where a page knows no name. */
const NOBODY =
  /^(?:покупець|покупатель|клієнт|клиент|замовник|заказчик|buyer|customer|client|гість|гость|користувач|пользователь)$/iu;

const AROUND_NAME =
  /^(?:покупець|покупатель|клієнт|клиент|замовник|заказчик|отримувач|получатель|автор|від|от)\s*[:—–]\s*(?=\p{L})|[\s,;:·|—–-]+$/giu;

/** «Покупець: Олена К.,» → «Олена К.»; «Покупець» is nobody's name. */
const name: FieldParser = (text) => {
  const bare = text.replace(AROUND_NAME, '');
  return NOBODY.test(bare) ? undefined : bare;
};

/** «room-7849187_buyer» → «7849187_buyer»: a page puts a word before an id where ids are of many kinds. */
const id: FieldParser = (text) => /^[a-z]+[-_:]+(\d[\w-]*)$/iu.exec(text)?.[1] ?? text;

/** «Магазин, 12:40», «вчера 12:40 · прочитано» → «12:40», «вчера 12:40»: what is printed in one with a time is none. */
const moment: FieldParser = (text) =>
  text
    .split(/\s*[·•|—–]\s*|,\s+/u)
    .filter((part) => /\d/u.test(part) || part.toLowerCase().split(' ').some(isOfTime))
    .join(' ');

const isOfTime = (word: string) => (dayBackOf(word) ?? weekdayOf(word)) !== undefined || AGO.test(word);

export const BUILT_IN: Readonly<Record<string, FieldParser>> = { name, id, moment };

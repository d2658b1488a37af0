/** What any page's map may make of a text: what stands around a name and before an id is no part of them. */
import type { FieldParser } from '../domain/pages/page-map';

declare const document: never;

/** What stands where a page knows no name. */
const NOBODY =
  /^(?:покупець|покупатель|клієнт|клиент|замовник|заказчик|buyer|customer|client|гість|гость|користувач|пользователь)$/iu;

const AROUND_NAME =
  /^(?:покупець|покупатель|клієнт|клиент|замовник|заказчик|отримувач|получатель|автор|від|от)\s*[:—–]\s*(?=\p{L})|(?:\s*[·•|—–]|,)\s[^·•|—–]*\d.*|[\s,;:·|—–-]+$/giu;

/** «Покупець: Олена К., 12:40» → «Олена К.»; «Покупець» is nobody's name. */
const name: FieldParser = (text) => {
  const bare = text.replace(AROUND_NAME, '');
  return NOBODY.test(bare) ? undefined : bare;
};

/** «room-7849187_buyer» → «7849187_buyer»: a page puts a word before an id where ids are of many kinds. */
const id: FieldParser = (text) => /^[a-z]+[-_:]+(\d[\w-]*)$/iu.exec(text)?.[1] ?? text;

/**
 * «Магазин, 12:40», «вчера 12:40 · прочитано», «12:40 · Заказ № 712347» → «12:40», «вчера 12:40»: what is printed in one
 * with a time is none, and numbers of orders are of none.
 */
const moment: FieldParser = (text) => {
  const parts = text.split(/\s*[·•|—–]\s*|,\s+/u).filter((part) => MAY_TIME.test(part));
  // What stands behind a number is when that was, and not when somebody wrote.
  return NUMBERED.test(parts[0] ?? '') ? '' : parts.filter((part) => !NUMBERED.test(part)).join(' ');
};

const MAY_TIME = /\d|чора|чера|годн|^(?!в[иы])\p{L}\p{L}$/iu;
const NUMBERED = /[№#]|\d{5}/u;

export const BUILT_IN: Readonly<Record<string, FieldParser>> = { name, id, moment };

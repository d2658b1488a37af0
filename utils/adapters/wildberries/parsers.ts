/** What page maps of Wildberries cannot say as data. */
import type { FieldParser } from '../../domain/pages/page-map';

declare const document: never;

/** The whole of «Чат с покупателем по товару 341213496», as nobody would write it by hand. */
const SYSTEM_LINE = /^Чат (?:с покупателем )?по товару:?\s+(\d{4,12})$/u;

/** The first line of a chat → the article that it names. */
export const article: FieldParser = (text) => SYSTEM_LINE.exec(text)?.[1];

/** «Арт. WB: 341213496», «Плед, 305567120», «305567120» → the article at its end. */
export const articleAtEnd: FieldParser = (text) => /(?:^|[\s,:])(\d{4,12})$/u.exec(text)?.[1];

/** A buyer's name; the word that stands where a buyer shows none is nobody's. */
export const person: FieldParser = (text) => (text === 'Покупатель' ? undefined : text);

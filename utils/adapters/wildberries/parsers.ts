/** What page maps of Wildberries cannot say as data. */
import type { FieldParser } from '../page-map';

declare const document: never;

/** «Чат с покупателем по товару 341213496» → the article. */
export const article: FieldParser = (text) => /товару:?\s+(\d{4,12})/u.exec(text)?.[1];

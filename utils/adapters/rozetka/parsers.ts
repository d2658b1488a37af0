/** What page maps of Rozetka cannot say as data. */
import type { FieldParser } from '../../domain/pages/page-map';

declare const document: never;

/** «Замовлення № 101615935», «Заказ № 101615935», «Замовлення 101615935 від 12.02.2026 10:02» → the order's number. */
export const orderNumber: FieldParser = (text) => /(?:№|ення|аказ)\s*(\d{6,12})(?: (?:від|от) .*)?$/u.exec(text)?.[1];

/** «ID 12345», «Звернення № 26411», «request-26411», «ТТН 20450000000001» → what it is the number of says its field. */
export const number: FieldParser = (text) => /^\D{0,14}(\d{3,14})$/u.exec(text)?.[1];

const LABELS = /^(?:Покупець|Покупатель|Товар|Телефон|Статус|Сумм?а|Доставка):?/u;

/** «ПокупецьІваненко Олена» → what stands after the label: label and value are elements with nothing between. */
export const afterLabel: FieldParser = (text) => (LABELS.test(text) ? text.replace(LABELS, '').trim() : undefined);

/** «Степан Р., 15 вер.» → who it was: a name may hold commas, what follows it here holds none. */
export const beforeComma: FieldParser = (text) => /^(.+),/u.exec(text)?.[1];

/** «Степан Р., 15 вер.» → when. */
export const afterComma: FieldParser = (text) => /, ?([^,]+)$/u.exec(text)?.[1];

/** What page maps of Prom cannot say as data. */
import type { FieldParser } from '../page-map';

declare const document: never;

/** «ID 1234567» → the company's number. */
export const companyId: FieldParser = (text) => /^\D{0,8}(\d{3,12})$/u.exec(text)?.[1];

/** «№ 304518822», «Замовлення № 304518822», «304518822» → the order's number. A product's card says other things there. */
export const orderNumber: FieldParser = (text) => /^(?:(?:Замовлення|Заказ) )?(?:№\s*)?(\d{6,12})$/u.exec(text)?.[1];

/** «Покупець Олена +380 (00) 111-22-33» → the name; a phone that stands in place of one is the name. */
export const clientName: FieldParser = (text) =>
  /^(?:Покупець|Покупатель)\s*(.+?)(?:\s*\+380[\d\s()-]{9,})?$/u.exec(text)?.[1];

/** «ТТН 20450000000001» → the number; «ТТН не створено» is none. */
export const tracking: FieldParser = (text) => /^(?:ТТН )?(\d{10,20})$/u.exec(text)?.[1];

/** «14:05» → «сьогодні 14:05»; what names its day stays. */
export const today: FieldParser = (text) => (/^\d{1,2}:\d{2}$/u.test(text) ? `сьогодні ${text}` : text);

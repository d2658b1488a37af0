/** What page maps of Prom cannot say as data. */
import type { FieldParser } from '../../domain/pages/page-map';

declare const document: never;

/** «ID 1234567» → the company's number. */
export const companyId: FieldParser = (text) => /^\D{0,8}(\d{3,12})$/u.exec(text)?.[1];

/** «№ 304518822», «Замовлення № 304518822», «304518822» → the order's number. A product's card says other things there. */
export const orderNumber: FieldParser = (text) => /^(?:За\S+ )?(?:№\s*)?(\d{6,12})$/u.exec(text)?.[1];

/** «Покупець Олена +380 (00) 111-22-33» → the name; a phone that stands in place of one is the name. */
export const clientName: FieldParser = (text) => /^Покуп(?:ець|атель)\s*(.+?)(?:\s*\+380[\d\s()-]+)?$/u.exec(text)?.[1];

/** «ТТН 20450000000001» → the number; «ТТН не створено» is none. */
export const tracking: FieldParser = (text) => /\d{10,20}$/u.exec(text)?.[0];

/** «14:05» → «сьогодні 14:05»; what names its day stays. */
export const today: FieldParser = (text) => text.replace(/^(?=\d+:\d+$)/u, 'сьогодні ');

/** «Оцінка 4 з 5», «4/5» → 4. */
export const rating: FieldParser = (text) => /([1-5])(?:\/| з | из )5$/u.exec(text)?.[1];

/** What stands where a buyer gave stars and no word is the page's. */
export const reviewText: FieldParser = (text) => text.replace(/^Поку\S+ постави\S+ о\S+ без текст[ау]$/u, '');

/** «Лариса · 12 лютого, 18:20» → who, unless it is the seller; and when. */
export const authorOfEntry: FieldParser = (text) => /^(?!В[иы] · )(.+) · /u.exec(text)?.[1];
export const timeOfEntry: FieldParser = (text) => / · ([^·]+)$/u.exec(text)?.[1];

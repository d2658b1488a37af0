/** What page maps of Prom cannot say as data. */
import type { FieldParser } from '../page-map';

declare const document: never;

/** «ID 1234567» → the company's number. */
export const companyId: FieldParser = (text) => /^\D{0,8}(\d{3,12})$/u.exec(text)?.[1];

/** «№ 304518822» → the order's number. A product's card says other things there. */
export const orderNumber: FieldParser = (text) => /^№\s*(\d{6,12})$/u.exec(text)?.[1];

/** «14:05» → «сьогодні 14:05»; what names its day stays. */
export const today: FieldParser = (text) => (/^\d{1,2}:\d{2}$/u.test(text) ? `сьогодні ${text}` : text);

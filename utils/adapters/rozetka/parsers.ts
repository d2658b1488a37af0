/** What page maps of Rozetka cannot say as data. */
import type { FieldParser } from '../page-map';

declare const document: never;

/** «Замовлення № 101615935», «Заказ № 101615935» → the order's number. */
export const orderNumber: FieldParser = (text) => /№\s*(\d{6,12})$/u.exec(text)?.[1];

/** «ID 12345» → the shop's number. */
export const shopNumber: FieldParser = (text) => /^\D{0,8}(\d{3,12})$/u.exec(text)?.[1];

const LABELS = ['Покупець', 'Покупатель', 'Товар'];

/** «ПокупецьІваненко Олена» → what stands after the label: label and value are elements with nothing between. */
export const afterLabel: FieldParser = (text) => {
  const label = LABELS.find((start) => text.startsWith(start));
  return label === undefined ? undefined : text.slice(label.length).replace(/^:/u, '').trim();
};

/**
 * Where the fields of the Prom cabinet are. `data-qaid` is its stable hook; generated class names end in `--` and five
 * signs.
 */
import type { PageMap } from '../../domain/pages/page-map';
import { chat } from './maps/chat';
import { order, orders } from './maps/orders';
import { reviews } from './maps/reviews';

declare const document: never;

/** The chat first: it may lie over any of the others. */
export const pages: readonly PageMap[] = [chat, orders, order, reviews];

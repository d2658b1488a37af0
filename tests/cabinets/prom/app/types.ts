// What the replica's server sends to a page.
import type { KitMessage, KitRow, KitThread, KitView } from '../../kit/page/types';
import type { Order, OrderStatus, Review } from '../kinds.mjs';

export type { Order, OrderStatus, Review };

export type Card =
  | { kind: 'product'; id: number; name: string; price: string }
  | { kind: 'order'; id: number; sum: string; items: number };

export type Message = KitMessage & {
  type: 'message' | 'context' | 'notification' | 'system';
  status: 'new' | 'read';
  card?: Card;
};

type Facts = { buyer: string; phone: string; ident: string };

/** A room of the chat. */
export type Row = KitRow & Facts & { kind: 'chat' };

export type OrderRow = KitRow & Facts & { kind: 'order'; order: Order; messages: Message[] };

export type ReviewRow = KitRow & Facts & { kind: 'review'; review: Review; messages: Message[] };

export type Place = 'page' | 'drawer' | 'frame';

export type Variant = 'rooms' | 'dialogs';

export type TimeStyle = 'plain' | 'ago' | 'weekday';

export type ServerView = KitView<Row | OrderRow | ReviewRow, KitThread & Facts & { messages: Message[] }> & {
  variant: Variant;
  place: Place;
  times: TimeStyle;
  orderList: 'table' | 'cards';
  orderPage: 'form' | 'columns';
  reviewList: 'cards' | 'table';
  sampleOrders: boolean;
  language: 'uk' | 'ru';
  composer: 'textarea' | 'input' | 'contenteditable';
};

// What the replica's server sends to a page.
import type { KitMessage, KitRow, KitThread, KitView } from '../../kit/page/types';

export type Message = KitMessage;

export type Product = { article: number | string; name: string };

export type Review = { rating: number; pros: string; cons: string; reasons: string[]; statuses: string[] };

type Facts = { buyer: string; product: Product; review?: Review; answerBy?: number };

export type Row = KitRow & Facts;

export type Thread = KitThread & Facts & { kind: string };

export type Variant = 'links' | 'buttons';

export type ServerView = KitView<Row, Thread> & {
  variant: Variant;
  grouping: 'headings' | 'nested';
  reviews: 'columns' | 'stacked';
  questions: 'drawer' | 'inline';
  rowsPerPage: number;
  chatIdDelayMs: number | null;
  staleChatId: boolean;
};

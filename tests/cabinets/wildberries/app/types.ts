// What the replica's server sends to a page.
import type { KitMessage, KitRow, KitThread, KitView } from '../../kit/page/types';

export type Message = KitMessage;

type Facts = { buyer: string; product: { article: number | string; name: string } };

export type Row = KitRow & Facts;

export type Variant = 'links' | 'buttons';

export type ServerView = KitView<Row, KitThread & Facts> & {
  variant: Variant;
  grouping: 'headings' | 'nested';
  chatIdDelayMs: number | null;
  staleChatId: boolean;
};

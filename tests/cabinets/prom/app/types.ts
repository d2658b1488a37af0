// What the replica's server sends to a page.
import type { KitMessage, KitRow, KitThread, KitView } from '../../kit/page/types';

export type Card =
  | { kind: 'product'; id: number; name: string; price: string }
  | { kind: 'order'; id: number; sum: string; items: number };

export type Message = KitMessage & {
  type: 'message' | 'context' | 'notification' | 'system';
  status: 'new' | 'read';
  card?: Card;
};

type Facts = { buyer: string; phone: string; ident: string };

export type Row = KitRow & Facts;

export type ServerView = KitView<Row, KitThread & Facts & { messages: Message[] }> & {
  variant: 'rooms' | 'dialogs';
  language: 'uk' | 'ru';
  composer: 'textarea' | 'input' | 'contenteditable';
};

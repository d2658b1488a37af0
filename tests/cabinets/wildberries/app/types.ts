// What the replica's server sends to a page.
export type Author = 'buyer' | 'seller' | 'system';

export type Message = {
  id: string;
  author: Author;
  at: number;
  text: string;
  hideTime: boolean;
  picture: boolean;
};

export type Row = {
  chatId: string;
  buyer: string;
  product: { article: number | string; name: string };
  unread: number;
  at: number | null;
  preview: string;
  lastAuthor: Author;
};

export type ServerView = {
  revision: number;
  shop: string;
  variant: 'links' | 'buttons';
  chatIdDelayMs: number | null;
  staleChatId: boolean;
  noise: boolean;
  virtualised: boolean;
  loadingMs: number;
  listEpoch: number;
  threadEpoch: number;
  rows: Row[];
  thread: {
    chatId: string;
    buyer: string;
    product: Row['product'];
    from: number;
    messages: Message[];
  } | null;
};

export type ServerEvent = { revision: number; openThread?: string };

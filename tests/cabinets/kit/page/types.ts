// What a replica's server sends to a page, as far as every replica has it.
export type Author = 'buyer' | 'seller' | 'system';

export type KitMessage = {
  id: string;
  author: Author;
  at: number;
  text: string;
  hideTime: boolean;
  picture: boolean;
};

export type KitRow = {
  chatId: string;
  kind: string;
  shopId: string;
  unread: number;
  /** Of the last message, and of the buyer's last one. */
  at: number | null;
  buyerAt: number | null;
  preview: string;
  lastAuthor: Author;
};

export type KitThread = { chatId: string; from: number; messages: KitMessage[] };

export type Shop = { id: string; name: string };

export type KitView<Row extends KitRow = KitRow, Thread extends KitThread = KitThread> = {
  revision: number;
  shopId: string;
  shop: string;
  shops: Shop[];
  noise: boolean;
  virtualised: boolean;
  loadingMs: number;
  field: 'normal' | 'refuses' | 'disabled';
  /** Each goes into a key: when it grows, that part of the page is made anew. */
  listEpoch: number;
  threadEpoch: number;
  fieldEpoch: number;
  rows: Row[];
  thread: Thread | null;
};

export type ServerEvent = {
  revision: number;
  openThread?: string;
  shopId?: string;
  kind?: string;
  switchShop?: string;
};

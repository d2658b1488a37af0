// What the replica's server sends to a page.
export type Author = 'buyer' | 'seller' | 'system';

export type AttachedFile = { name: string; size: number };

export type Message = {
  id: string;
  author: Author;
  at: number;
  text: string;
  hideTime: boolean;
  picture: boolean;
  /** Sent to the buyer in the shop's name by the marketplace. */
  automatic?: boolean;
  files?: AttachedFile[];
};

export type Order = { number: number; product: string; amount: number; status: string; color: string };

type ChatFacts = { chatId: string; shopId: string; buyer: string; subject: string; order: Order; unread: number };

export type Row = ChatFacts & {
  kind: string;
  at: number | null;
  buyerAt: number | null;
  preview: string;
  lastAuthor: Author;
};

export type Thread = ChatFacts & { from: number; messages: Message[] };

export type ServerView = {
  revision: number;
  variant: 'panes' | 'pages';
  /** The zone times are printed in; null: the browser's. */
  zone: string | null;
  field: 'normal' | 'refuses' | 'disabled';
  noise: boolean;
  virtualised: boolean;
  loadingMs: number;
  listEpoch: number;
  threadEpoch: number;
  fieldEpoch: number;
  shopId: string;
  shop: string;
  shops: { id: string; name: string }[];
  rows: Row[];
  thread: Thread | null;
};

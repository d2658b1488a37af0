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

/** An order that has a page of its own. */
export type WholeOrder = Order & {
  createdAt: number;
  phone: string;
  ttn: string;
  delivery: string;
  source: string;
  products: { name: string; quantity: number; price: number }[];
  history: { at: number; status: string }[];
};

export type Ticket = {
  number: number;
  type: string;
  status: 'Новий' | 'В обробці' | 'Не вирішено' | 'Вирішено' | 'Закрито';
  order: number | null;
  phone: string;
  comment: string;
  decidedAt: number | null;
};

export type Review = { rating: number; about: 'product' | 'shop'; dignity: string; shortcomings: string };

/** What says which page shows a chat. */
export type Place = {
  kind: 'chat' | 'question' | 'ticket' | 'order' | 'review';
  topic: 'order' | 'item' | 'seller';
  deleted: boolean;
};

type ChatFacts = Place & {
  chatId: string;
  shopId: string;
  buyer: string;
  subject: string;
  product: string;
  order: Order | WholeOrder | null;
  ticket: Ticket | null;
  review: Review | null;
  unread: number;
};

/** Of a chat without its messages, which its thread has. */
export type Row = ChatFacts & {
  at: number | null;
  buyerAt: number | null;
  preview: string;
  lastAuthor: Author;
  messages: Message[];
};

export type OrderRow = Row & { order: WholeOrder };
export type TicketRow = Row & { ticket: Ticket };
export type ReviewRow = Row & { review: Review };

export type Thread = ChatFacts & { from: number; messages: Message[] };

export type Variant = 'panes' | 'pages';
export type Names = 'counters' | '2020' | '2023';

export type ServerView = {
  revision: number;
  variant: Variant;
  names: Names;
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
  /** Of the chats of all shops that are not order chats. */
  places: Record<string, Place & { about: 'product' | 'shop' }>;
  thread: Thread | null;
};

/** Where the fields of the Rozetka cabinet are. */
import type { PageMap } from '../../domain/pages/page-map';
import { deletedChat, itemChat, orderChat, shopChat } from './maps/chat';
import { order } from './maps/order';
import { question } from './maps/question';
import { review } from './maps/review';
import { ticket } from './maps/ticket';

declare const document: never;

export const pages: readonly PageMap[] = [
  ...[orderChat, itemChat, shopChat, deletedChat],
  ...[question, order, ticket, review],
];

/** Where the fields of the Rozetka cabinet are. */
import type { PageMap } from '../page-map';
import { deletedChat, itemChat, orderChat, shopChat } from './maps/chat';

declare const document: never;

export const pages: readonly PageMap[] = [
  ...[orderChat, itemChat, shopChat, deletedChat],
];

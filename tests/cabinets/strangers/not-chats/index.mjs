// Pages that nearly look like chats and hold no conversation of a buyer with a seller.
import { audit, comments, mailbox, notifications } from './journals.mjs';
import { calendar, products, settings, statistics } from './sheets.mjs';

/** @type {readonly { name: string, address: string, page: import('./journals.mjs').Draw }[]} */
export const notChats = [
  { name: 'comments', address: 'https://seller.wildberries.ru/journal/unit-economics', page: comments },
  { name: 'products', address: 'https://my.prom.ua/cms/product?page=2', page: products },
  { name: 'notifications', address: 'https://seller.rozetka.com.ua/notifications', page: notifications },
  { name: 'calendar', address: 'https://my.prom.ua/cms/calendar', page: calendar },
  { name: 'mailbox', address: 'https://seller.wildberries.ru/letters', page: mailbox },
  { name: 'audit log', address: 'https://seller.rozetka.com.ua/settings/log', page: audit },
  { name: 'settings', address: 'https://my.prom.ua/cms/settings/company', page: settings },
  { name: 'statistics and questions', address: 'https://seller.wildberries.ru/analytics/answers', page: statistics },
];

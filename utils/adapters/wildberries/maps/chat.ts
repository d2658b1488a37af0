/** Where the fields of the chats are. Class names end in a hash, so only beginnings are matched. */
import { type Candidate, PAGE_MAP_SCHEMA, type PageMap } from '../../../domain/pages/page-map';
import { guess, NOTES } from './evidence';

declare const document: never;

/** The first line of a chat names the article. The whole text has to be that: a buyer may begin with the same words. */
const SYSTEM_LINE: readonly Candidate[] = [
  { ...NOTES, evidence: 'text of a message', select: '[class*="Message__text"]', parse: 'article' },
  {
    ...NOTES,
    evidence: 'the first text of the body',
    select: '[data-testid="message-content"] [data-name="Text"]',
    parse: 'article',
  },
];

export const chat: PageMap = {
  schema: PAGE_MAP_SCHEMA,
  id: 'wildberries/chat',
  revision: 1,
  origin: 'known',
  channel: 'chat',
  paths: ['/chat-with-clients'],
  fields: {
    // The widest name comes last: parts of other lists begin with it too.
    list: [guess('[class*="Chat-list__items"]'), guess('[class*="_rt-dialogs_"]'), guess('[class*="Chat-list_"]')],
    'list.empty': [guess('[class*="Empty-state"]', { startsWith: ['У вас пока нет чатов'] })],
    'list.filtered': [
      guess('[class*="Empty-state"]', { startsWith: ['Непрочитанных чатов нет', 'Ничего не найдено'] }),
      // Grouped by article, with every group folded.
      guess('[class*="_rt-dialogs_"]:has([aria-expanded="false"]):not(:has([aria-expanded="true"]))'),
    ],
    loading: [guess('[aria-busy="true"]')],
    account: [guess('[class*="Header__shop"]')],
    row: [guess('a[href*="chatId="]'), guess('[role="button"][class*="_rt-dialog_"]')],
    'row.id': [
      {
        evidence: 'official API text links to a chat so',
        seen: '2025-12',
        select: ':scope[href]',
        attribute: 'href',
        parse: 'query:chatId',
      },
    ],
    'row.buyer': [guess('[class*="item__name"]'), guess('[class*="_rt-dialog-title_"]')],
    'row.subject': [guess('[class*="item__product"]'), guess('[class*="_rt-dialog-goods_"] > span:first-child')],
    'row.preview': [guess('[class*="item__preview"]'), guess('[class*="_rt-dialog-last_"]')],
    'row.own': [
      guess('[class*="item__preview"]', { startsWith: ['Вы:'] }),
      guess('[class*="_rt-dialog-last_"]', { startsWith: ['Вы:'] }),
    ],
    'row.time': [guess('[class*="item__time"]'), guess('time')],
    'row.unread': [guess('[class*="Counter"]'), guess('[class*="_rt-dialog-badge_"]')],
    'row.selected': [
      guess(':scope[aria-selected="true"]'),
      guess(':scope[aria-current]'),
      guess(':scope[class*="isActive"]'),
    ],
    thread: [
      { ...NOTES, evidence: 'container of the messages', select: 'section[class*="ChatWindow__messages"]' },
      { ...NOTES, evidence: 'list of the messages', select: 'ul[class*="ChatWindow__list"]' },
    ],
    'thread.id': [
      { evidence: 'added to the address seconds late, sometimes never', seen: '2026-04', address: 'query:chatId' },
    ],
    'thread.buyer': [guess('[class*="ChatWindow__name"] [data-name="Text"]'), guess('[class*="ChatWindow__name"]')],
    'thread.subject': SYSTEM_LINE,
    'thread.product': [guess('[class*="ChatWindow__product"]')],
    'thread.start': SYSTEM_LINE,
    'thread.filter': [guess('[class*="ChatWindow"] input[type="search"]')],
    date: [
      { ...NOTES, evidence: 'date separator «11 февраля»', select: '[data-testid="date-badge"]' },
      { ...NOTES, evidence: 'the item that holds it', select: 'li[class*="ChatWindow__date"]' },
    ],
    message: [
      { ...NOTES, evidence: 'item around a message', select: 'li:has(> [data-testid="message"])' },
      { ...NOTES, evidence: 'its class', select: 'li[class*="ChatWindow__list-element"]' },
      { ...NOTES, evidence: 'its instant', select: 'li[data-addtime]' },
    ],
    'message.own': [{ ...NOTES, evidence: 'mark of own messages', select: ':scope[class*="list-element--own"]' }],
    'message.system': SYSTEM_LINE,
    'message.bubble': [
      { ...NOTES, evidence: 'body of a message', select: '[data-testid="message-content"]' },
      { ...NOTES, evidence: 'what holds the body', select: 'section[data-testid="message"]' },
    ],
    'message.text': [
      { ...NOTES, evidence: 'text of a message', select: '[class*="Message__text"]' },
      {
        ...NOTES,
        evidence: 'the first text of the body, which a picture does not have: its only text is the time',
        select: '[data-testid="message-content"] > :first-child:not([class*="Message__time"]) [data-name="Text"]',
      },
    ],
    'message.time': [
      {
        ...NOTES,
        evidence: 'epoch milliseconds',
        select: ':scope[data-addtime]',
        attribute: 'data-addtime',
        parse: 'epoch',
      },
      { ...NOTES, evidence: '«17:01» under a date separator', select: '[class*="Message__time"]', parse: 'time' },
    ],
    reply: [
      { ...NOTES, evidence: 'id of the field', select: 'textarea#messageInput' },
      { ...NOTES, evidence: 'name of the field', select: 'textarea[name="messageInput"]' },
    ],
  },
};

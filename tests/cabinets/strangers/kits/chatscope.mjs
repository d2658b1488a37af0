// Dialogs of a marketplace drawn by a published chat kit (@chatscope/chat-ui-kit-react), as its own markup and sheet.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as kit from '@chatscope/chat-ui-kit-react';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { documentOf, html, marked, raw } from '../../variants/kit/html.mjs';
import { byDay, fields, NOTHING } from '../../variants/kit/truths.mjs';
import { footer, menu, ordered } from '../kit/noise.mjs';
import { cut, openOf, printing, talks } from '../kit/talks.mjs';
import { messagesOf, rowsOf } from '../kit/truths.mjs';

/** @typedef {import('../kit/talks.mjs').Chat} Chat */
/** @typedef {import('../../variants/truth.d.ts').Page} Page */
/** @typedef {import('../../variants/truth.d.ts').Variant} Variant */

const SHEET = readFileSync(
  createRequire(import.meta.url).resolve('@chatscope/chat-ui-kit-styles/dist/default/styles.min.css'),
  'utf8',
);
const FACE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='40'%3E%3Crect width='40' height='40' fill='%23cbd'/%3E%3C/svg%3E";
/** The kit's icons are given their size by a script at run time, which a rendered page has not. */
const FRAME =
  '.svg-inline--fa{height:1em;width:1.25em;vertical-align:-.125em}.stage{position:relative;height:600px}.lone{max-width:760px;margin:0 auto}';
const SIDES = { buyer: 'incoming', seller: 'outgoing' };

/** The kit types some of its props narrower than it takes them. @param {any} type @param {object | null} props @param {any[]} children */
const el = (type, props, ...children) => h(type, props, ...children);
/** @param {string} name */
const truth = (name) => ({ 'data-truth': name });

/** The kit's field is a contenteditable two elements deep, and takes no attribute. @param {string} markup */
const withMarks = (markup) =>
  markup
    .replace(/(<[^>]*class="[^"]*cs-message-input__content-editor"[^>]*?)(>)/u, '$1 data-truth="reply"$2')
    .replace(/(<input[^>]*class="[^"]*cs-search__input"[^>]*?)(\/?>)/u, '$1 data-truth="search"$2');

/**
 * A sidebar of conversations and a thread under days; the face of the buyer stands beside his words.
 * @type {Variant['page']}
 */
function pair(now, random) {
  const language = /** @type {const} */ ('uk');
  const print = printing(language, now);
  const chats = talks({ now, random, language, count: 19, open: 1, length: 17 });
  const chat = openOf(chats, 1);
  const noise = { now, random, language, print };
  const short = (/** @type {string} */ text) => cut(text, 32);

  const rows = chats.map((one, index) =>
    el(
      kit.Conversation,
      {
        key: one.id,
        ...truth(`row-${index}`),
        active: index === 1,
        name: one.buyer,
        info: short(one.last.text),
        lastSenderName: one.last.author === 'seller' ? 'Ви' : undefined,
        lastActivityTime: print.messenger(one.last.at).text,
        ...(one.unread && { unreadCnt: one.count }),
      },
      el(kit.Avatar, { src: FACE, name: one.buyer }),
    ),
  );
  const said = byDay(chat.messages, print.separator).flatMap(({ day, messages }) => [
    el(kit.MessageSeparator, { key: day, content: day }),
    ...messages.map(({ author, at, text, index }) =>
      el(
        kit.Message,
        {
          key: index,
          ...truth(`message-${index}`),
          model: { message: text, direction: author === 'seller' ? 'outgoing' : 'incoming', position: 'single' },
        },
        author === 'buyer' && el(kit.Avatar, { src: FACE, name: chat.buyer }),
        el(kit.Message.Footer, { sentTime: print.clock(at).text }),
      ),
    ),
  ]);
  const markup = renderToStaticMarkup(
    el(
      kit.MainContainer,
      null,
      el(
        kit.Sidebar,
        { position: 'left' },
        el(kit.Search, { placeholder: 'Пошук покупця…' }),
        el(kit.ConversationList, null, rows),
      ),
      el(
        kit.ChatContainer,
        truth('thread'),
        el(
          kit.ConversationHeader,
          null,
          el(kit.ConversationHeader.Content, { userName: chat.buyer, info: chat.product.name }),
        ),
        el(kit.MessageList, null, said),
        el(kit.MessageInput, { placeholder: 'Напишіть повідомлення…', attachButton: true }),
      ),
    ),
  );
  const body = html`${menu(noise)}<div class="stage">${raw(withMarks(markup))}</div>${ordered(noise)}
    <p>Внутрішня примітка</p><textarea data-truth="note" placeholder="Для вашої команди"></textarea>${footer(noise)}`;

  return {
    html: documentOf({ lang: language, title: 'Чати', css: SHEET + FRAME, body }),
    truth: {
      ...NOTHING,
      list: { rows: rowsOf(chats, { printed: print.messenger, prefixed: true, text: short }) },
      thread: {
        selector: marked('thread'),
        threadId: null,
        buyer: chat.buyer,
        messages: messagesOf(chat.messages, print.clock),
      },
      reply: marked('reply'),
      traps: fields('search', 'note'),
    },
  };
}

/** @param {readonly import('../../variants/kit/dialogs.mjs').Said[]} messages without those of the system */
function runs(messages) {
  /** @type {(typeof messages[number] & { index: number })[][]} */
  const all = [];
  for (const [index, one] of messages.entries()) {
    if (all.at(-1)?.[0]?.author !== one.author) all.push([]);
    all.at(-1)?.push({ ...one, index });
  }
  return all;
}

/**
 * A thread alone, in groups with a head of name and time over each message; a system line is a separator of the kit.
 * @type {Variant['page']}
 */
function lone(now, random) {
  const language = /** @type {const} */ ('ru');
  const print = printing(language, now, 'Europe/Moscow');
  const chat = openOf(talks({ now, random, language, count: 1, open: 0, length: 21, system: 1 }), 0);
  const noise = { now, random, language, print };

  const groups = runs(chat.messages).map((group) => {
    const [first] = group;
    if (!first) throw new Error('A group of messages is empty.');
    const { author, index, text, at } = first;
    if (author === 'system')
      return el(kit.MessageSeparator, {
        key: index,
        ...truth(`message-${index}`),
        content: `${text}, ${print.plain(at).text}`,
      });
    const direction = SIDES[author];
    return el(
      kit.MessageGroup,
      { key: index, direction, sender: author },
      el(
        kit.MessageGroup.Messages,
        null,
        group.map((one) =>
          el(
            kit.Message,
            {
              key: one.index,
              ...truth(`message-${one.index}`),
              model: { message: one.text, direction, position: 'single' },
            },
            el(kit.Message.Header, {
              sender: author === 'seller' ? 'Вы' : chat.buyer,
              sentTime: print.plain(one.at).text,
            }),
          ),
        ),
      ),
    );
  });
  const markup = renderToStaticMarkup(
    el(
      kit.ChatContainer,
      truth('thread'),
      el(
        kit.ConversationHeader,
        null,
        el(kit.ConversationHeader.Back, null),
        el(kit.ConversationHeader.Content, { userName: chat.buyer, info: `Артикул ${chat.product.article}` }),
      ),
      el(kit.MessageList, null, groups),
      el(kit.MessageInput, { placeholder: 'Сообщение покупателю', attachButton: false }),
    ),
  );
  const body = html`${menu(noise)}<div class="stage lone">${raw(withMarks(markup))}</div>
    <div class="lone"><label>Пожаловаться <input type="text" data-truth="complaint"></label></div>${ordered(noise)}${footer(noise)}`;

  return {
    html: documentOf({ lang: language, title: 'Чат', css: SHEET + FRAME, body }),
    truth: {
      ...NOTHING,
      timeZone: 'Europe/Moscow',
      thread: {
        selector: marked('thread'),
        threadId: null,
        buyer: chat.buyer,
        messages: messagesOf(chat.messages, print.plain),
      },
      reply: marked('reply'),
      traps: fields('complaint'),
    },
  };
}

/** Only for Node, which renders them: a test in a browser is handed their text. @type {readonly Variant[]} */
export const kitted = [
  {
    marketplace: 'prom',
    kind: 'list and thread',
    variant: 'chatscope',
    address: 'https://my.prom.ua/cms/chats-new',
    page: pair,
  },
  {
    marketplace: 'wildberries',
    kind: 'thread',
    variant: 'chatscope, groups',
    address: 'https://seller.wildberries.ru/chats-new/one',
    page: lone,
  },
];

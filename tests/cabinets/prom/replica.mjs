// The Prom replica's server side.
import { createReplica } from '../kit/replica.mjs';
import { answerJson, readJson } from '../kit/respond.mjs';
import { scopeStyleSheet } from '../kit/scoped-name.mjs';
import { BARE_NAME, scopedName } from './app/scoped-name.mjs';
import { createState, toMessage } from './state.mjs';

export async function create() {
  const chats = createState();
  const { driver, changed, ...replica } = await createReplica({
    name: 'prom',
    here: import.meta.url,
    framework: 'react',
    styleSheets: ['base', 'frame', 'list', 'thread', 'dialogs', 'places', 'pages', 'orders', 'reviews'].map(
      (name) => `styles/${name}.css`,
    ),
    scope: (css, salt) => scopeStyleSheet(css, BARE_NAME, (name) => scopedName(name, salt)),
    files: [
      { path: '/cabinet/sign-in', file: 'pages/sign-in.html', type: 'text/html' },
      { path: '/static/picture.svg', file: 'pages/picture.svg', type: 'image/svg+xml' },
      // Public code asks here for the orders; the page does so for ever.
      { path: '/cms/order/context', file: 'pages/order-context.json', type: 'application/json' },
    ],
    login: '/cabinet/sign-in',
    chats,
    toMessage: (author, text, at) => toMessage({ author, text, at }),
  });
  return {
    ...replica,
    /** @type {typeof replica.handle} */
    async handle(request, response, url) {
      // Only a page of the cabinet's own asks for this, and without a session it gets the kit's answer.
      if (url.pathname !== '/replica/order-status' || !chats.isLoggedIn())
        return replica.handle(request, response, url);
      const { chatId, status } = await readJson(request);
      chats.setOrderStatus(chatId, status);
      answerJson(response, {});
      await changed();
    },
    driver: {
      ...driver,
      /** A card of a product or an order. @param {string} chatId @param {import('./state.mjs').Card} card @param {number} [at] */
      async contextArrives(chatId, card, at = Date.now()) {
        chats.write(chatId, toMessage({ author: 'system', text: '', at, card }));
        await changed();
      },
      /** The seller at another desk, or the buyer who cancels. @param {string} chatId @param {import('./kinds.mjs').OrderStatus} status */
      async orderBecomes(chatId, status) {
        chats.setOrderStatus(chatId, status);
        await changed();
      },
      /** @param {string} chatId @param {string} text @param {number} [at] */
      async notificationArrives(chatId, text, at = Date.now()) {
        chats.write(chatId, toMessage({ author: 'system', type: 'notification', text, at }));
        await changed();
      },
    },
  };
}

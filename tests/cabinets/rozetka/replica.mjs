// The Rozetka replica's server side.
import { createReplica } from '../kit/replica.mjs';
import { answerJson, readJson } from '../kit/respond.mjs';
import { createState } from './state.mjs';

export async function create() {
  const chats = createState();
  const { changed, driver, handle, ...replica } = await createReplica({
    name: 'rozetka',
    here: import.meta.url,
    framework: 'angular',
    styleSheets: ['styles/base.css'],
    files: [
      { path: '/login', file: 'pages/login.html', type: 'text/html' },
      { path: '/static/picture.svg', file: 'pages/picture.svg', type: 'image/svg+xml' },
    ],
    login: '/login',
    chats,
    toMessage: (author, text, at) => /** @type {import('./state.mjs').SeedMessage} */ ({ author, text, at }),
  });

  /**
   * What the buttons of a ticket's page do. The comment goes to the marketplace, never to the buyer.
   * @param {string} chatId @param {'Вирішено' | 'Не вирішено'} status @param {string} [comment]
   */
  async function decideTicket(chatId, status, comment = '') {
    chats.decideTicket(chatId, status, comment, Date.now());
    await changed();
  }

  return {
    ...replica,
    driver: { ...driver, decideTicket },
    /** @type {typeof handle} */
    async handle(request, response, url) {
      const isDecision = request.method === 'POST' && url.pathname === '/replica/ticket';
      if (!isDecision || !chats.isLoggedIn()) return handle(request, response, url);
      const { chatId, status, comment } = await readJson(request);
      await decideTicket(chatId, status, comment);
      answerJson(response, {});
    },
  };
}

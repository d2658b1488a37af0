// The Wildberries replica's server side: its pages, the few requests they make, and the driver that tests hold.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildReactApp } from '../kit/build-app.mjs';
import { createPageHub } from '../kit/page-hub.mjs';
import { answer, answerJson, inlineJson, readJson } from '../kit/respond.mjs';
import { scopeStyleSheet } from '../kit/scoped-name.mjs';
import { createState } from './state.mjs';

/** @param {string} name */
const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));

/** @param {string} name */
const textOf = (name) => readFile(pathOf(name), 'utf8');

const STYLE_SHEETS = ['styles/base.css', 'styles/list.css', 'styles/thread.css', 'styles/pages.css'];

export async function createWildberries() {
  const [script, css, shell, login, failure, picture] = await Promise.all([
    buildReactApp('wildberries', pathOf('app')),
    Promise.all(STYLE_SHEETS.map(textOf)).then((sheets) => sheets.join('\n')),
    textOf('pages/app.html'),
    textOf('pages/login.html'),
    textOf('pages/error-500.html'),
    textOf('pages/picture.svg'),
  ]);
  const salt = randomBytes(9).toString('base64url');
  const styles = scopeStyleSheet(css, salt);
  const state = createState();
  const hub = createPageHub();

  /** @param {URLSearchParams} query */
  const viewOf = (query) => {
    const from = query.get('from');
    return { revision: hub.revision(), ...state.view(query.get('open'), from === null ? null : Number(from)) };
  };

  /** @param {object} [command] */
  const changed = (command) => hub.drawn(hub.announce(command));

  /** @type {Record<string, (request: import('../kit/respond.mjs').Request, response: import('../kit/respond.mjs').Response, url: URL) => unknown>} */
  const routes = {
    'GET /static/app.js': (_, response) => answer(response, 200, 'text/javascript', script),
    'GET /static/app.css': (_, response) => answer(response, 200, 'text/css', styles),
    'GET /static/picture.svg': (_, response) => answer(response, 200, 'image/svg+xml', picture),
    'GET /login': (_, response) => answer(response, 200, 'text/html', login),
    'GET /error-500': (_, response) => answer(response, 500, 'text/html', failure),
    'GET /replica/view': (_, response, url) => answerJson(response, viewOf(url.searchParams)),
    'GET /replica/events': (_, response, url) =>
      hub.connect(url.searchParams.get('page') ?? '', url.searchParams.get('path') ?? '', response),
    'POST /ack': async (request, response) => {
      const { page: id, revision, path } = await readJson(request);
      hub.acknowledge(id, revision, path);
      answerJson(response, {});
    },
    'POST /replica/read': async (request, response) => {
      if (state.markRead((await readJson(request)).chatId)) hub.announce();
      answerJson(response, {});
    },
    'POST /replica/send': async (request, response) => {
      const { chatId, text } = await readJson(request);
      state.send(chatId, text);
      hub.announce();
      answerJson(response, {});
    },
  };

  const driver = {
    /** Replaces everything the server holds. @param {import('./state.mjs').Seed} seed */
    seed(seed) {
      state.seed(seed);
      return changed();
    },
    /** @param {string} chatId @param {string} text @param {number} [at] */
    async buyerWrites(chatId, text, at = Date.now()) {
      state.write(chatId, 'buyer', text, at);
      await changed();
    },
    /** The seller answering from a phone or another desk. @param {string} chatId @param {string} text @param {number} [at] */
    async sellerWrites(chatId, text, at = Date.now()) {
      state.write(chatId, 'seller', text, at);
      await changed();
    },
    /** @param {string} chatId @param {string} text @param {number} [at] */
    async systemWrites(chatId, text, at = Date.now()) {
      state.write(chatId, 'system', text, at);
      await changed();
    },
    /** All pages throw their list rows away and make new ones. */
    rerenderList() {
      state.renewList();
      return changed();
    },
    /** All pages throw their thread and reply field away and make new ones; a draft survives, as page state. */
    rerenderThread() {
      state.renewThread();
      return changed();
    },
    /** All open pages go to the chat, as if their user had clicked its row. @param {string} chatId */
    async openThread(chatId) {
      state.chatOf(chatId);
      await changed({ openThread: chatId });
    },
    /** @param {number | null} ms */
    setChatIdDelay(ms) {
      state.setChatIdDelay(ms);
      return changed();
    },
    /** What the server knows, `sent` among it: what the pages posted, oldest first. */
    state: async () => ({ ...state.snapshot(), pages: hub.paths() }),
    /** No chats, default shop and behaviour. */
    reset() {
      state.seed({});
      return changed();
    },
  };

  return {
    driver,
    close: () => hub.close(),
    /** @param {import('../kit/respond.mjs').Request} request @param {import('../kit/respond.mjs').Response} response @param {URL} url */
    async handle(request, response, url) {
      const route = routes[`${request.method} ${url.pathname}`];
      if (route) return route(request, response, url);
      if (request.method !== 'GET' || /\.\w+$/.test(url.pathname)) {
        return answer(response, 404, 'text/plain', 'Not found');
      }
      // One page for every section, as in the cabinet: its menu changes them without a reload.
      const boot = inlineJson({ salt, loadingMs: state.settings().loadingMs });
      return answer(
        response,
        200,
        'text/html',
        shell.replace('<!-- boot -->', () => `<script>window.__boot = ${boot};</script>`),
      );
    },
  };
}

// A replica's server side, the same for every one: its pages, the few requests they make, and the driver that tests
// hold.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildApp } from './build-app.mjs';
import { createPageHub } from './page-hub.mjs';
import { answer, answerJson, inlineJson, readJson, redirect } from './respond.mjs';

/** @typedef {import('./respond.mjs').Request} Request */
/** @typedef {import('./respond.mjs').Response} Response */
/** @typedef {import('./chats.mjs').Author} Author */

/** @typedef {{ path: string, file: string, type: string, status?: number }} StaticFile `file` is in the replica's folder */

/**
 * @template {import('./chats.mjs').SeedMessage} M
 * @template {{ kind?: string, messages: M[], unread?: number }} SeedChat
 * @template {object} Facts
 * @template {object} Own
 * @typedef {ReturnType<typeof import('./chats.mjs').createChats<M, SeedChat, Facts, Own>>} Chats
 */

/**
 * @template {import('./chats.mjs').SeedMessage} M
 * @template {{ kind?: string, messages: M[], unread?: number }} SeedChat
 * @template {object} Facts
 * @template {object} Own
 * @param {object} replica
 * @param {string} replica.name its folder
 * @param {string} replica.here its module's `import.meta.url`
 * @param {'react' | 'angular'} replica.framework
 * @param {string[]} replica.styleSheets
 * @param {(css: string, salt: string) => string} [replica.scope] writes this start's class names into the style sheets
 * @param {string} [replica.shell] the page for every section, with `<!-- boot -->` before its script
 * @param {StaticFile[]} [replica.files] pages and pictures that are no part of the app
 * @param {string} replica.login the path of the one of `files` that a seller without a session gets
 * @param {Chats<M, SeedChat, Facts, Own>} replica.chats
 * @param {(author: Author, text: string, at: number) => M} replica.toMessage
 */
export async function createReplica(replica) {
  const {
    name,
    here,
    framework,
    styleSheets,
    scope,
    shell = 'pages/app.html',
    files = [],
    login,
    chats,
    toMessage,
  } = replica;
  /** @param {string} path */
  const pathOf = (path) => fileURLToPath(new URL(path, here));
  /** @param {string} path */
  const textOf = (path) => readFile(pathOf(path), 'utf8');

  const [script, css, page, ...bodies] = await Promise.all([
    buildApp({ name, folder: pathOf('app'), framework }),
    Promise.all(styleSheets.map(textOf)).then((sheets) => sheets.join('\n')),
    textOf(shell),
    ...files.map(({ file }) => textOf(file)),
  ]);
  const salt = randomBytes(9).toString('base64url');
  const styles = scope ? scope(css, salt) : css;
  const hub = createPageHub();

  /** @param {URLSearchParams} query */
  const viewOf = (query) => {
    const from = query.get('from');
    const wanted = { shopId: query.get('shop'), open: query.get('open'), from: from === null ? null : Number(from) };
    return { revision: hub.revision(), ...chats.view(wanted) };
  };

  /** @param {object} [command] */
  const changed = (command) => hub.drawn(hub.announce(command));

  /** @type {Record<string, (request: Request, response: Response, url: URL) => unknown>} */
  const routes = {
    'GET /static/app.js': (_, response) => answer(response, 200, 'text/javascript', script),
    'GET /static/app.css': (_, response) => answer(response, 200, 'text/css', styles),
    'GET /replica/view': (_, response, url) => answerJson(response, viewOf(url.searchParams)),
    'GET /replica/events': (_, response, url) =>
      hub.connect(url.searchParams.get('page') ?? '', url.searchParams.get('path') ?? '', response),
    'POST /ack': async (request, response) => {
      const { page: id, revision, path } = await readJson(request);
      hub.acknowledge(id, revision, path);
      answerJson(response, {});
    },
    'POST /replica/read': async (request, response) => {
      if (chats.markRead((await readJson(request)).chatId)) hub.announce();
      answerJson(response, {});
    },
    'POST /replica/send': async (request, response) => {
      const { chatId, text } = await readJson(request);
      chats.send(chatId, toMessage('seller', text, Date.now()));
      hub.announce();
      answerJson(response, {});
    },
  };
  for (const [index, { path, type, status = 200 }] of files.entries()) {
    routes[`GET ${path}`] = (_, response) => answer(response, status, type, bodies[index] ?? '');
  }

  /** @param {Author} author */
  const writes =
    (author) =>
    /** @param {string} chatId @param {string} text @param {number} [at] */
    async (chatId, text, at = Date.now()) => {
      chats.write(chatId, toMessage(author, text, at));
      await changed();
    };

  /** @param {'listEpoch' | 'threadEpoch' | 'fieldEpoch'} epoch */
  const renews = (epoch) => () => {
    chats.renew(epoch);
    return changed();
  };

  const driver = {
    /** Replaces everything the server holds. @param {Parameters<typeof chats.seed>[0]} seed */
    async seed(seed) {
      chats.seed(seed);
      await changed();
    },
    buyerWrites: writes('buyer'),
    /** The seller answering from a phone or another desk. */
    sellerWrites: writes('seller'),
    systemWrites: writes('system'),
    /** Messages' ids are in `state()`, or given by the seed. @param {string} chatId @param {string} messageId @param {string} text */
    async editMessage(chatId, messageId, text) {
      chats.edit(chatId, messageId, text);
      await changed();
    },
    /** @param {string} chatId @param {string} messageId */
    async deleteMessage(chatId, messageId) {
      chats.remove(chatId, messageId);
      await changed();
    },
    /** All pages throw their list rows away and make new ones. */
    rerenderList: renews('listEpoch'),
    /** All pages throw their thread and reply field away and make new ones; a draft survives, as page state. */
    rerenderThread: renews('threadEpoch'),
    /** All pages throw their reply field alone away and make a new one; a draft survives, as page state. */
    replaceField: renews('fieldEpoch'),
    /** All open pages go to the chat, as if their user had clicked its row, and to its shop first. @param {string} chatId */
    async openThread(chatId) {
      const { shopId, kind } = chats.chatOf(chatId);
      await changed({ openThread: chatId, shopId, kind });
    },
    /** All open pages show another shop of the seller, without a reload and with no chat open. @param {string} shopId */
    async switchShop(shopId) {
      await changed({ switchShop: chats.shopOf(shopId).id });
    },
    /**
     * The session ends: open pages stay as they are until they next ask the server for something, be it another
     * section or a chat, and find themselves at the login then; a reload finds it at once.
     */
    async logOut() {
      chats.setLoggedIn(false);
    },
    /** The session is there again; pages at the login stay there until they are sent elsewhere. `seed` does it too. */
    async logIn() {
      chats.setLoggedIn(true);
    },
    /** What the server knows, `sent` among it: what the pages posted, oldest first. */
    state: async () => ({ ...chats.snapshot(), pages: hub.paths() }),
    /** No chats, default shop and behaviour. */
    reset() {
      chats.seed({});
      return changed();
    },
  };

  return {
    driver,
    changed,
    close: () => hub.close(),
    /** @param {Request} request @param {Response} response @param {URL} url */
    async handle(request, response, url) {
      const route = routes[`${request.method} ${url.pathname}`];
      const isSection = !route && request.method === 'GET' && !/\.\w+$/.test(url.pathname);
      if (!chats.isLoggedIn() && (isSection || url.pathname.startsWith('/replica/'))) return redirect(response, login);
      if (route) return route(request, response, url);
      if (!isSection) return answer(response, 404, 'text/plain', 'Not found');
      // One page for every section, as in the cabinets: the menu changes them without a reload.
      const boot = inlineJson({ salt, loadingMs: chats.settings().loadingMs });
      return answer(
        response,
        200,
        'text/html',
        page.replace('<!-- boot -->', () => `<script>window.__boot = ${boot};</script>`),
      );
    },
  };
}

// Serves a chat page for every kind of field, at a path of its own beside the Prom replica.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildApp } from '../kit/build-app.mjs';
import { answer, answerJson, readJson } from '../kit/respond.mjs';
import { EDITORS, editorOf, PLACES } from './catalogue.mjs';

const APP = fileURLToPath(new URL('./app', import.meta.url));
const STYLES = fileURLToPath(new URL('./styles.css', import.meta.url));

/** What a careful page allows: scripts of its own files only, and no text that becomes a script. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
].join('; ');

const PATH = '/editors/';

/** @param {string} body */
const pageOf = (body) => `<!doctype html>
<html lang="uk">
  <head>
    <meta charset="utf-8" />
    <title>Чат</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${PATH}styles.css" />
  </head>
  <body>${body}</body>
</html>
`;

export function createEditorPages() {
  /** @type {{ name: string, text: string }[]} */
  let sent = [];

  /**
   * Builds only what is asked for.
   * @param {string} app
   */
  const scriptOf = (app) =>
    buildApp({ name: `editors-${app.replace(/\.tsx?$/, '')}`, folder: APP, framework: 'any', entry: app });

  /** @param {import('./catalogue.mjs').EditorPage} editor @param {URL} url */
  function bodyOf({ id, app }, url) {
    if (url.searchParams.get('place') !== 'frame') return `<script src="${PATH}app/${app}.js"></script>`;
    const inside = new URL(url);
    inside.searchParams.set('place', 'page');
    return `<iframe name="chat" src="${PATH}${id}?${inside.searchParams.toString().replaceAll('&', '&amp;')}"></iframe>`;
  }

  return {
    driver: {
      /** What any of these pages has sent, oldest first. */
      sent: () => [...sent],
      reset() {
        sent = [];
      },
    },
    /**
     * @param {import('../kit/respond.mjs').Request} request @param {import('../kit/respond.mjs').Response} response
     * @param {URL} url
     * @returns {Promise<boolean>} whether this was for one of these pages
     */
    async handle(request, response, url) {
      if (!url.pathname.startsWith(PATH)) return false;
      const rest = url.pathname.slice(PATH.length);
      if (rest === 'styles.css') answer(response, 200, 'text/css', await readFile(STYLES, 'utf8'));
      else if (rest === 'sent' && request.method === 'POST') {
        sent.push(await readJson(request));
        answerJson(response, {});
      } else await answerPage(response, url, rest);
      return true;
    },
  };

  /** @param {import('../kit/respond.mjs').Response} response @param {URL} url @param {string} rest */
  async function answerPage(response, url, rest) {
    const script = EDITORS.find(({ app }) => rest === `app/${app}.js`);
    if (script) return answer(response, 200, 'text/javascript', await scriptOf(script.app));
    const editor = editorOf(rest);
    if (!editor) return answer(response, 404, 'text/plain', `There is no field «${rest}» here`);
    if (url.searchParams.get('policy') === 'strict') response.setHeader('content-security-policy', STRICT);
    answer(response, 200, 'text/html', pageOf(bodyOf(editor, url)));
  }
}

/**
 * @typedef {object} Wish
 * @property {import('./catalogue.mjs').Place} [place]
 * @property {'strict'} [policy]
 * @property {string} [mischief] one of `app/mischief.ts`
 * @property {number} [delay] how late (ms) what is late comes
 * @property {'breaks'} [enter] Enter breaks the line and Ctrl+Enter sends; otherwise Enter sends
 * @property {string} [chat] the room's number
 */

/** @param {string} id @param {Wish} [wish] */
export function addressOf(id, { chat = '7001', place = 'page', ...rest } = {}) {
  if (!editorOf(id) || !PLACES.includes(place)) throw new Error(`There is no field «${id}» in «${place}» here`);
  const asked = Object.entries(rest).filter(([, value]) => value !== undefined);
  return `https://my.prom.ua${PATH}${id}?${new URLSearchParams([['chat', chat], ['place', place], ...asked.map(([name, value]) => [name, `${value}`])])}`;
}

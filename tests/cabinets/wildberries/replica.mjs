// The Wildberries replica's server side.
import { createReplica } from '../kit/replica.mjs';
import { scopeStyleSheet } from '../kit/scoped-name.mjs';
import { BARE_NAME, scopedName } from './app/scoped-name.mjs';
import { createState } from './state.mjs';

export async function create() {
  const chats = createState();
  const { driver, changed, ...replica } = await createReplica({
    name: 'wildberries',
    here: import.meta.url,
    framework: 'react',
    styleSheets: ['base', 'list', 'groups', 'thread', 'pages', 'feedbacks', 'questions', 'drawer'].map(
      (name) => `styles/${name}.css`,
    ),
    scope: (css, salt) => scopeStyleSheet(css, BARE_NAME, (name) => scopedName(name, salt)),
    files: [
      { path: '/login', file: 'pages/login.html', type: 'text/html' },
      { path: '/error-500', file: 'pages/error-500.html', type: 'text/html', status: 500 },
      { path: '/static/picture.svg', file: 'pages/picture.svg', type: 'image/svg+xml' },
    ],
    login: '/login',
    chats,
    toMessage: (author, text, at) => ({ author, text, at }),
  });
  return {
    ...replica,
    driver: {
      ...driver,
      /** @param {number | null} ms */
      setChatIdDelay(ms) {
        chats.set({ chatIdDelayMs: ms });
        return changed();
      },
    },
  };
}

// The Rozetka replica's server side.
import { createReplica } from '../kit/replica.mjs';
import { createState } from './state.mjs';

export async function create() {
  const { changed: _, ...replica } = await createReplica({
    name: 'rozetka',
    here: import.meta.url,
    framework: 'angular',
    styleSheets: ['styles/base.css'],
    files: [
      { path: '/login', file: 'pages/login.html', type: 'text/html' },
      { path: '/static/picture.svg', file: 'pages/picture.svg', type: 'image/svg+xml' },
    ],
    login: '/login',
    chats: createState(),
    toMessage: (author, text, at) => /** @type {import('./state.mjs').SeedMessage} */ ({ author, text, at }),
  });
  return replica;
}

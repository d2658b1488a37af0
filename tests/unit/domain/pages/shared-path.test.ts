// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapsOf } from '../../../../utils/adapters/maps';
import { marketplacesIn } from '../../../../utils/adapters/registry';
import { namesChats, sharedPath } from '../../../../utils/domain/pages/shared-path';

it.each([
  ['/', '/.'],
  ['/order-51', '/*'],
  ['/v2/messages', '/*'],
  ['/12345/olena-koval', '/*'],
  ['/messages/', '/messages'],
  ['/cms/dialogs/48120773/history', '/cms/dialogs'],
  ['/main/messages/deleted/chat/60377125', '/main/messages/deleted/chat'],
  ['/customer-care/dialogs/inbox/a-30771', '/customer-care/dialogs/inbox'],
  ['/cms/Chat', '/cms/Chat'],
])('of cabinets’ words %s keeps all before its number: %s', (path, shared) => {
  expect(sharedPath(path)).toBe(shared);
});

it.each([
  ['/chat/olena-petrenko', '/chat'],
  ['/chat/olena-petrenko/history', '/chat'],
  ['/cms/messages/with/Olena', '/cms/messages/with'],
  ['/chat/%D0%9E%D0%BB%D0%B5%D0%BD%D0%B0', '/chat'],
  ['/chat/olena@example.com', '/chat'],
  ['/chat/deadbeef', '/chat'],
  ['/cms/rozmovy', '/cms/*'],
  ['/romashka/chat', '/*'],
])('what %s says of anybody is left out: %s', (path, shared) => {
  expect(sharedPath(path)).toBe(shared);
});

it('leaves the paths of all pages that the build knows as they are', () => {
  const paths = marketplacesIn('').flatMap(({ id }) => mapsOf(id).flatMap((map) => map.paths));
  expect(paths.map((path) => sharedPath(path.replace(/\/\.$/u, '')))).toEqual(
    paths.map((path) => path.replace(/\/\.$/u, '')),
  );
});

it('has no nickname, whatever it is and wherever it stands', () => {
  const nickname = fc.stringMatching(/^[a-z]{3,9}([-._][a-z]{3,9})?$/u).map((name) => `${name}ko`);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('cms', 'chat', 'main', 'with'), { maxLength: 3 }),
      nickname,
      (before, name) => {
        expect(sharedPath(`/${[...before, name, 'history'].join('/')}`)).not.toContain(name);
      },
    ),
  );
});

it.each([
  ['/cms/chat', true],
  ['/cms/chat/7001', true],
  ['/main/messages', true],
  ['/chat-with-clients', true],
  ['/cms/settings/chat', false],
  ['/help/messages', false],
  ['/cms/orders', false],
  ['/cms/comments', false],
  ['/', false],
])('chats are expected at %s: %s', (path, expected) => {
  expect(namesChats(path)).toBe(expected);
});

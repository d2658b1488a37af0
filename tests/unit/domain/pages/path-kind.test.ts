// @vitest-environment node
import { expect, it } from 'vitest';
import { pathKind } from '../../../../utils/domain/pages/path-kind';

it.each([
  ['/', '/.'],
  ['/messages', '/messages'],
  ['/messages/', '/messages'],
  ['/cms/dialogs/48120773/history', '/cms/dialogs'],
  ['/order-51', '/*'],
  ['/v2/messages', '/*'],
  ['/12345/chats/7', '/*'],
])('%s is of the kind %s', (path, kind) => {
  expect(pathKind(path)).toBe(kind);
});

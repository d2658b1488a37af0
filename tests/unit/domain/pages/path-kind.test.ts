// @vitest-environment node
import { expect, it } from 'vitest';
import { pathKind } from '../../../../utils/domain/pages/path-kind';

it.each([
  ['/', '/.'],
  ['/messages', '/messages'],
  ['/messages/', '/messages'],
  ['/cms/dialogs/48120773/history', '/cms/dialogs'],
  ['/order-51', '/.'],
])('%s is of the kind %s', (path, kind) => {
  expect(pathKind(path)).toBe(kind);
});

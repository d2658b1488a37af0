// @vitest-environment node
/** What a page is called once it was taught. */
import { expect, test } from 'vitest';
import { namedByPath } from '../../../../utils/domain/pages/taught-name';
import { aTaughtMap } from '../../../support/a-taught-map';

const named = (path: string) => namedByPath(aTaughtMap({ id: 'prom/taught', paths: [path] }));
const idAt = (path: string) => named(path).id;

test('pages of two paths are two, however alike the paths are', () => {
  const long = `/cms/${'chat-'.repeat(16)}chat`;
  const ids = ['/cms/chat', '/cms-chat', '/cms/Chat', `${long}/one`, `${long}/all`].map(idAt);
  expect(new Set(ids).size).toBe(ids.length);
});

test('so are those of two channels under one path', () => {
  const chats = aTaughtMap({ paths: ['/cms/chat'] });
  const [one, other] = [chats, { ...chats, channel: 'ticket' as const }].map(namedByPath);
  expect(one?.id).toMatch(/^prom\/taught-chat-[\da-f]{16}$/u);
  expect(other?.id).toBe(one?.id.replace('chat', 'ticket'));
});

test('the same page is the same again, whoever its path names', () => {
  expect(idAt('/chat/olena-koval')).toBe(idAt('/chat/ivan'));
  expect(JSON.stringify(named('/chat/olena-koval'))).not.toContain('olena');
});

test('a page without a path has a name as well', () => {
  expect(namedByPath(aTaughtMap({ paths: [] }))).toMatchObject({
    paths: [],
    id: expect.stringMatching(/^prom\/taught-chat-/u),
  });
});

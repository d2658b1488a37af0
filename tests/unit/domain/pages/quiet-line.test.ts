// @vitest-environment node
import { expect, it } from 'vitest';
import type { MarketplaceId } from '../../../../utils/domain/conversation/ids';
import {
  heardAgain,
  isKindPath,
  isSilenced,
  mergedSilenced,
  SILENCED_KEPT,
  type Silenced,
} from '../../../../utils/domain/pages/quiet-line';

const PROM = 'prom' as MarketplaceId;
const silenced = (path: string, more: Partial<Silenced> = {}): Silenced => ({
  ...{ marketplace: PROM, path, topic: 'strange', at: 1 },
  ...more,
});

it.each(['/.', '/*', '/chat', '/cms/*', '/main/messages/deleted/chat'])('%s is a kind of page', (path) => {
  expect(isKindPath(path)).toBe(true);
});

it.each(['', 'chat', '/chat/olena-koval', '/cms/rozmovy', '/chat/48120773', '/romashka', `/${'chat/'.repeat(60)}chat`])(
  '%s is none, and may name somebody',
  (path) => {
    expect(isKindPath(path)).toBe(false);
  },
);

it('keeps what was said last of each topic and kind of page, the newest first', () => {
  const here = [silenced('/chat', { at: 5 }), silenced('/chat', { topic: 'lost', at: 4 })];
  const merged = mergedSilenced(here, [silenced('/chat', { at: 3 }), silenced('/cms/*', { at: 9 })]);
  expect(merged).toEqual([silenced('/cms/*', { at: 9 }), ...here]);
  expect(mergedSilenced(merged, merged)).toEqual(merged);
});

it('keeps no more than a seller closes, the last ones', () => {
  const many = Array.from({ length: 300 }, (_, at) => silenced(`/chat${'/chat'.repeat(at)}`, { at }));
  const kept = mergedSilenced([], many);
  expect(kept).toHaveLength(SILENCED_KEPT);
  expect(kept.map(({ at }) => at)).toEqual(Array.from({ length: 200 }, (_, back) => 299 - back));
});

it('says all again of one kind of page in one marketplace', () => {
  const elsewhere = silenced('/chat', { marketplace: 'rozetka' as MarketplaceId });
  const all = [silenced('/chat'), silenced('/chat', { topic: 'list' }), silenced('/cms/*'), elsewhere];
  const left = heardAgain(all, { marketplace: PROM, path: '/chat' });
  expect(left).toEqual([silenced('/cms/*'), elsewhere]);
  expect(isSilenced(all, { marketplace: PROM, path: '/chat' }, 'list')).toBe(true);
  expect(isSilenced(all, { marketplace: PROM, path: '/chat' }, 'thread')).toBe(false);
  expect(isSilenced(left, { marketplace: PROM, path: '/chat' }, 'list')).toBe(false);
});

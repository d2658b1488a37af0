import { expect, test } from 'vitest';
import { mapsAt } from '../../../utils/adapters/maps-at';
import type { PageMap } from '../../../utils/domain/pages/page-map';
import { pathKind } from '../../../utils/domain/pages/path-kind';
import { sharedPath } from '../../../utils/domain/pages/shared-path';

const aMap = (id: string, ...paths: string[]): PageMap => ({
  ...({ schema: 1, id: `prom/${id}`, revision: 1, origin: 'known', channel: 'chat', fields: {} } as const),
  paths,
});
const maps = [aMap('chat'), aMap('orders', '/cms/order'), aMap('order', '/cms/order/edit'), aMap('all', '/cms')];

test.each([
  ['/cms/order', ['chat', 'orders']],
  ['/cms/order/new', ['chat', 'orders']],
  ['/cms/order/edit/5', ['chat', 'order']],
  ['/cms/orders', ['chat', 'all']],
  ['/', ['chat']],
])('at %s live %j', (path, ids) => {
  const found = mapsAt(maps, `https://my.prom.ua${path}?page=2`);
  expect(found.map(({ id }) => id.slice('prom/'.length))).toEqual(ids);
});

test.each([
  ['/cms/opinions', ['opinions']],
  ['/cms/opinions/', ['opinions']],
  ['/cms/opinions/complaints', ['all']],
  ['/cms/opinions/5', ['opinion']],
])('a path that ends in «/.» is that page alone: at %s live %j', (path, ids) => {
  const opinions = [aMap('opinions', '/cms/opinions/.'), aMap('opinion', '/cms/opinions/5'), aMap('all', '/cms')];
  const found = mapsAt(opinions, `https://my.prom.ua${path}`);
  expect(found.map(({ id }) => id.slice('prom/'.length))).toEqual(ids);
});

test.each([
  ['/cms/talks', ['open', 'all']],
  ['/cms', ['open', 'all']],
  ['/cms/order/5', ['orders']],
  ['/main', ['anywhere']],
])('a path that ends in «/*» is open from there on: at %s live %j', (path, ids) => {
  const open = [aMap('open', '/cms/*'), aMap('orders', '/cms/order'), aMap('all', '/cms'), aMap('anywhere', '/*')];
  const found = mapsAt(open, `https://my.prom.ua${path}`);
  expect(found.map(({ id }) => id.slice('prom/'.length))).toEqual(ids);
});

test.each([
  ['/feedbacks', ['taught', 'own', 'known', 'same']],
  ['/feedbacks/questions', ['taught', 'longer']],
  ['/other', ['open']],
])('what the seller has shown stays, and shuts no other out: at %s live %j', (path, ids) => {
  const own = (id: string, ...paths: string[]) => ({ ...aMap(id, ...paths), origin: 'taught' as const });
  const maps = [
    ...[own('taught', '/feedbacks'), own('own', '/feedbacks/.'), own('open', '/*')],
    ...[aMap('known', '/feedbacks/.'), aMap('same', '/feedbacks'), aMap('longer', '/feedbacks/questions')],
  ];
  const found = mapsAt(maps, `https://seller.wildberries.ru${path}`);
  expect(found.map(({ id }) => id.slice('prom/'.length))).toEqual(ids);
});

test('a longer path that the seller has shown shuts none out', () => {
  const own = { ...aMap('own', '/cms/order/edit'), origin: 'imported' as const };
  const orders = aMap('orders', '/cms/order');
  expect(mapsAt([own, orders], 'https://my.prom.ua/cms/order/edit/5')).toEqual([own, orders]);
});

test.each(['/v2/messages', '/12345/chats/7', '/'])('what is taught or found at %s lives there', (path) => {
  const own = aMap('own', sharedPath(path));
  const inferred = aMap('found', pathKind(path));
  expect(mapsAt([own, inferred, ...maps.slice(1)], `https://my.prom.ua${path}`)).toEqual([own, inferred]);
});

test('where no map is without a path, none may live there', () => {
  expect(mapsAt(maps.slice(1), 'https://my.prom.ua/')).toEqual([]);
  expect(mapsAt([], 'https://my.prom.ua/')).toEqual([]);
});

import { expect, test } from 'vitest';
import { mapsAt } from '../../../utils/adapters/reader';
import type { PageMap } from '../../../utils/domain/pages/page-map';

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

test('where no map is without a path, none may live there', () => {
  expect(mapsAt(maps.slice(1), 'https://my.prom.ua/')).toEqual([]);
  expect(mapsAt([], 'https://my.prom.ua/')).toEqual([]);
});

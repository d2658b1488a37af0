import { expect, onTestFinished, test } from 'vitest';
import { mapsOf } from '../../utils/adapters/maps';
import { shopNow } from '../../utils/adapters/read-account';
import { marketplacesIn } from '../../utils/adapters/registry';

/** A page of Prom at that path, with that in its sidebar. */
function shopAt(path: string, sidebar: string) {
  const body = document.createElement('body');
  body.innerHTML = `<aside>${sidebar}</aside><main><h1>Товари</h1></main>`;
  document.documentElement.append(body);
  onTestFinished(() => body.remove());
  const [prom] = marketplacesIn('prom');
  if (!prom) throw new Error('no adapter');
  const page = { body, location: { href: `https://my.prom.ua${path}` } } as unknown as Document;
  return shopNow(prom, mapsOf(prom.id), page);
}

test.each(['/cms/opinions', '/cms/product', '/cms/chat', '/'])('which shop it is, is known at %s', (path) => {
  expect(shopAt(path, '<div class="b-sidebar-header__id">ID 2518843</div>')).toContain('2518843');
});

test('a page that says nothing of it is of no shop', () => {
  expect(shopAt('/cms/product', '')).toBeUndefined();
});

// @vitest-environment node
/** What is left of webextension-polyfill's data, and that it is all that Takt calls. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CALLED, polyfillData } from '../../utils/polyfill-data';

const root = join(import.meta.dirname, '../..');
const PATH = join(root, 'node_modules/webextension-polyfill/dist/browser-polyfill.js');
const source = readFileSync(PATH, 'utf8');
const { transform } = polyfillData();

it('names every part of the browser that is called, and no other', () => {
  const files = ['entrypoints', 'components', 'utils'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => join(folder, file)),
  );
  const called = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/\bbrowser\.([a-z]\w+)[.?]/gu)].map(([, part]) => part),
  );
  expect([...new Set(called)].sort()).toEqual([...CALLED].sort());
});

it('keeps what they take, and nothing of the rest', () => {
  const cut = transform(source, PATH)?.code ?? '';
  expect(cut).toContain('"runtime":{');
  expect(cut).toContain('"sendMessage":{"minArgs":1,"maxArgs":3}');
  expect(cut).not.toContain('bookmarks');
  expect(() => new Function(cut.replace('export default', 'return'))).not.toThrow();
});

it('keeps in a script that runs on pages what there is of the browser', () => {
  const ofPages = polyfillData();
  ofPages.configResolved({ build: { lib: { entry: 'virtual:wxt-content-script-isolated-world-entrypoint?x.ts' } } });
  const cut = ofPages.transform(source, PATH)?.code ?? '';
  expect(cut).toContain('"sendMessage":{"minArgs":1,"maxArgs":3}');
  expect(cut).not.toContain('"captureVisibleTab"');
  expect(transform(source, PATH)?.code).toContain('"captureVisibleTab"');
});

it('leaves other modules alone, and says so when the polyfill is another one', () => {
  expect(transform(source, 'utils/platform/browser.ts')).toBeUndefined();
  expect(() => transform('const apiMetadata = load();', PATH)).toThrow('webextension-polyfill has another shape');
});

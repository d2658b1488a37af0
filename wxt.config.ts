import { defineConfig } from 'wxt';
import { version } from './package.json';
import { marketplacesNamed } from './utils/adapters/registry';
import { bareContext } from './utils/bare-context';
import { buildId } from './utils/build-id';
import { francData } from './utils/franc-data';
import { polyfillData } from './utils/polyfill-data';

/** A build may hold a subset of the marketplaces: `TAKT_MARKETPLACES=wildberries npm run build`. */
const only = process.env.TAKT_MARKETPLACES ?? '';
const hosts = marketplacesNamed(only).flatMap((marketplace) => [...marketplace.matches]);

/** Our own files and nothing else; `connect-src` closes the network to our pages and the background. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Every browser that Takt runs in knows this ECMAScript; a fourth pass makes it larger again. */
const TERSER = { ecma: 2020, compress: { passes: 3 } };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [francData(), bareContext(), polyfillData()],
    assetsInclude: ['**/*.bin'],
    define: {
      __TAKT_BUILD__: JSON.stringify(buildId(import.meta.dirname, version)),
      __TAKT_MARKETPLACES__: JSON.stringify(only),
      // LiquidJS can load templates from a server. Ours are never files, and nothing of Takt may name the network.
      XMLHttpRequest: 'undefined',
    },
    // The oldest browsers that can install it. For older ones `light-dark()` would be rewritten to follow `color-scheme`
    // rules in style sheets only, and the overlay is told inline.
    build: { modulePreload: false, target: ['chrome144', 'firefox153'] },
  }),
  hooks: {
    // What runs in pages has a budget, and this makes it a fortieth smaller than the bundler does, in ten times its time.
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const isOfPages = entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script');
      if (build && isOfPages) Object.assign(build, { minify: 'terser', terserOptions: TERSER });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['unlimitedStorage', 'alarms', 'notifications', 'scripting'],
    host_permissions: hosts,
    action: { default_title: 'Takt' },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'takt@takt.invalid',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});

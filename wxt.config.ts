import { defineConfig } from 'wxt';
import { buildId } from './utils/build-id';

const build = buildId(import.meta.dirname);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import palette from '../assets/styles/palette.css?inline';
import tokens from '../assets/styles/tokens.css?inline';
import { provide } from '../utils/features/reply/needed';
import { openPalette } from '../utils/features/reply/open-palette';

export default defineUnlistedScript(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + palette);
  provide('palette', (host) => openPalette(host, sheet));
});

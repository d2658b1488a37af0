import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import choice from '../assets/styles/choice.css?inline';
import moreTokens from '../assets/styles/more-tokens.css?inline';
import palette from '../assets/styles/palette.css?inline';
import tokens from '../assets/styles/tokens.css?inline';
import { provide } from '../utils/features/needed';
import { openPalette } from '../utils/features/reply/open-palette';

export default defineUnlistedScript(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + moreTokens + choice + palette);
  provide('palette', (host) => openPalette(host, sheet));
});

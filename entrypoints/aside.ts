import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import hint from '../assets/styles/hint.css?inline';
import tokens from '../assets/styles/tokens.css?inline';
import { provide } from '../utils/features/reply/needed';
import { openAside } from '../utils/features/reply/open-aside';

export default defineUnlistedScript(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + hint);
  provide('aside', (host) => openAside(host, sheet));
});

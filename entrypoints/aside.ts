import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import choice from '../assets/styles/choice.css?inline';
import hint from '../assets/styles/hint.css?inline';
import menu from '../assets/styles/menu.css?inline';
import moreTokens from '../assets/styles/more-tokens.css?inline';
import suggestions from '../assets/styles/suggestions.css?inline';
import tokens from '../assets/styles/tokens.css?inline';
import why from '../assets/styles/why.css?inline';
import { provide } from '../utils/features/needed';
import { openAside } from '../utils/features/reply/open-aside';

export default defineUnlistedScript(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + moreTokens + hint + choice + suggestions + menu + why);
  provide('aside', (host) => openAside(host, sheet));
});

/** What each root on a cabinet's page adopts: the sheets of the scripts that draw in it, put together as they do. */
import account from '../../assets/styles/account.css?inline';
import choice from '../../assets/styles/choice.css?inline';
import hint from '../../assets/styles/hint.css?inline';
import menu from '../../assets/styles/menu.css?inline';
import moreTokens from '../../assets/styles/more-tokens.css?inline';
import palette from '../../assets/styles/palette.css?inline';
import pill from '../../assets/styles/pill.css?inline';
import suggestions from '../../assets/styles/suggestions.css?inline';
import teaching from '../../assets/styles/teaching.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';
import why from '../../assets/styles/why.css?inline';
import overlay from '../../entrypoints/marketplace.content/style.css?inline';

const content = overlay + tokens + pill + account;
const aside = tokens + moreTokens + hint + choice + suggestions + menu + why;

export const SHEETS = {
  'takt-row': content,
  'takt-bar': content,
  'takt-notice': content,
  'takt-hint': aside,
  'takt-menu': aside,
  'takt-palette': tokens + moreTokens + choice + palette,
  'takt-teaching': tokens + moreTokens + teaching,
};

/** For one root. */
export function sheetOf(tag: keyof typeof SHEETS, more = ''): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEETS[tag] + more);
  return sheet;
}

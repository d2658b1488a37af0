import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import moreTokens from '../assets/styles/more-tokens.css?inline';
import teaching from '../assets/styles/teaching.css?inline';
import tokens from '../assets/styles/tokens.css?inline';
import { provide, provided } from '../utils/features/needed';
import { openTeaching } from '../utils/features/teaching/open-teaching';

export default defineUnlistedScript(() => {
  const createTeacher = provided('teacher');
  const threads = provided('threads');
  if (!createTeacher || !threads) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + moreTokens + teaching);
  provide('teaching', (host) => {
    const { marketplace, channel, timeZone, otherZone, parseTime, read } = host;
    const zones = { timeZone, ...(otherZone !== undefined && { otherZone }) };
    const known = { ...zones, marketplace, channel, parseTime, read };
    const teacher = createTeacher({ ...known, threadIn: threads.threadIn, page: document, now: () => Date.now() });
    return openTeaching(host, teacher, sheet);
  });
});

import { expect, test } from 'vitest';
import { isCalm } from '../../../../utils/domain/pages/selector-check';

test.each([
  'ul > li',
  '[class*="Chat-list__"] > a:nth-child(2)',
  ':scope > div:nth-child(1) > span[title="Ім’я (покупця) :has(x)"]',
  'div:has(> time) > b:not(.own)',
  'takt-x >>> .messages > *',
  ':scope:not(:has(.avatar))',
])('%s may be asked of a page', (selector) => expect(isCalm(selector)).toBe(true));

test.each([
  ['nested questions', 'div:has(p:has(a))'],
  ['nested choices', ':is(:is(a, b), c) li'],
  ['nested questions of what is around', 'li:not(:has(a))'],
  ['three questions', 'a:has(b) c:has(d) e:has(f)'],
  ['everything below everything', '* * li'],
  ['a long way', Array.from({ length: 13 }, () => 'div').join(' > ')],
  ['counting by a selector', 'li:nth-child(2n of .a) p:nth-last-child(2 of .b) i:nth-child(1 of .c)'],
  ['very many conditions', `a${'.b'.repeat(61)}`],
])('%s may not', (_, selector) => expect(isCalm(selector)).toBe(false));

import { expect, test } from 'vitest';
import { isCalm } from '../../../../utils/domain/pages/selector-check';

test.each([
  'ul > li',
  '[class*="Chat-list__"] > a:nth-child(2)',
  ':scope > div:nth-child(1) > span[title="Ім’я (покупця) :has(x)"]',
  'div:has(> time) > b:not(.own)',
  'takt-x >>> .messages > *',
  ':scope:not(:has(.avatar))',
  'li:not(.own, .system) > b',
  '.sm\\:flex > #\\31 23',
])('%s may be asked of a page', (selector) => expect(isCalm(selector)).toBe(true));

test.each([
  ['nested questions', 'div:has(p:has(a))'],
  ['nested choices', ':is(:is(a, b), c) li'],
  ['nested questions of what is around', 'li:not(:has(a))'],
  ['three questions', 'a:has(b) c:has(d) e:has(f)'],
  ['everything below everything', '* * li'],
  ['a long way', Array.from({ length: 13 }, () => 'div').join(' > ')],
  ['counting by a selector', 'div:nth-child(2n of i + div ~ div)'],
  ['counting from the end by a selector', 'p:NTH-LAST-CHILD(2 OF .b)'],
  ['a choice of what stands before, for each that stands before', 'div:is(x ~ div) ~ div'],
  ['the same asked the other way round', 'div:not(x div) ~ div'],
  ['a quote that opens nothing', '.a\\",:is(:is(:is(div,p),b),i):has(* * * * *),.b\\"'],
  ['a comment with a quote in it', '.a/*"*/,:is(:is(div,p),b):has(* * * *),.b/*"*/'],
  ['a name in numbers', 'div:\\68 as(b:has(i))'],
  ['a name of which a letter is a number', 'div:nth-child(2n o\\66  i + div ~ div)'],
  ['an old name for a choice', 'div:-webkit-any(x ~ div) ~ div'],
  ['a way into a shadow root that is written as CSS', 'div>>>span'],
  ['one that is so on one side', 'div >>>span'],
  ['very many conditions', `a${'.b'.repeat(61)}`],
])('%s may not', (_, selector) => expect(isCalm(selector)).toBe(false));

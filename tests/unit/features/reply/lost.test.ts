/** What a seller is shown of a text that is longer than it may be. */
import { expect, test } from 'vitest';
import { lostOf } from '../../../../utils/features/reply/lost';

test.each([
  ['what is behind the last character that goes', 'Дякуємо за лист', 8, 'за лист'],
  ['an emoji whole, of which only half would go', 'Так 👍!', 5, '👍!'],
  ['the beginning of what is long', `Так${'н'.repeat(101)}`, 3, `${'н'.repeat(100)}…`],
  ['no half of an emoji at the end of that', `${'н'.repeat(99)}👍!`, 0, `${'н'.repeat(99)}…`],
  ['nothing of what just fits', 'Так', 3, ''],
])('is %s', (_, text, most, lost) => {
  expect(lostOf(text, most)).toBe(lost);
});

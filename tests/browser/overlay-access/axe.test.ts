/** In every state of the overlay axe finds nothing wrong: in both themes, in Ukrainian and in Russian. */
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { drawn, onEmptyPage, STATES } from './drawn';

onEmptyPage();

/** All other rules are asked, the experimental ones and those of a later WCAG too. Why not these: */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'landmark-one-main': 'of a whole document, which on a cabinet is the cabinet’s',
  'page-has-heading-one': 'of a whole document',
  region: 'of a whole document: what lies beside its landmarks',
  'landmark-unique': 'of a whole document: a page has one bar, a picture of all states has many',
  'color-contrast-enhanced': 'of level AAA; level AA is asked',
};
const rules = Object.fromEntries(
  axe.getRules().map(({ ruleId }) => [ruleId, { enabled: LEFT_OUT[ruleId] === undefined }]),
);

test('the rules that are left out are axe’s own', () => {
  expect(Object.keys(rules)).toEqual(expect.arrayContaining(Object.keys(LEFT_OUT)));
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  describe.each(['uk', 'ru'] as const)('%s', (language) => {
    test.each(Object.keys(STATES))('%s', async (name) => {
      const own = await drawn(name, language, { scheme });
      expect(own.length).toBeGreaterThan(0);
      const { violations, passes } = await axe.run(document, { rules });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      // It has looked into the roots.
      const looked = passes.flatMap(({ nodes }) => nodes.map(({ target }) => target[0]));
      expect(looked.some((target) => Array.isArray(target))).toBe(true);
    });
  });
});

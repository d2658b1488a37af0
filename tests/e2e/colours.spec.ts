/** The overlay as the built extension draws it: what the style sheet says has to survive the build. */
import { inEachRoot } from '../support/browser/closed-roots.mjs';
import { openChats, pills, soon } from './cabinet';
import { IN_UKRAINIAN, waitingChats } from './chats';
import { expect, test } from './fixtures';

const LOOK = `function () {
  const pill = this.querySelector('[data-testid="pill"]');
  if (!pill) return null;
  const { backgroundColor, color, height } = getComputedStyle(pill);
  return { backgroundColor, color, height };
}`;

/** Of what waited before the installation: grey, by the tokens of either theme. */
const GREY = {
  light: { backgroundColor: 'rgb(228, 231, 234)', color: 'rgb(87, 97, 108)', height: '18px' },
  dark: { backgroundColor: 'rgb(47, 52, 58)', color: 'rgb(167, 176, 186)', height: '18px' },
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a ${colorScheme} cabinet`, () => {
    test.use({ browserOptions: { ...IN_UKRAINIAN.browserOptions, colorScheme } });

    test('a pill has its own colours', async ({ takt, cabinets }) => {
      await cabinets.wildberries.seed({ chats: waitingChats(['Ольга']) });
      await openChats(takt.page, 'Ольга');
      await soon.poll(async () => (await pills(takt.page)).length).toBe(1);
      expect((await inEachRoot(takt.page, LOOK, null)).filter((look) => look !== null)).toEqual([GREY[colorScheme]]);
    });
  });
}

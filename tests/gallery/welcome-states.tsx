/** The first run, step by step. */
import { RulesPage } from '../../components/welcome/RulesPage';
import { WelcomePage, type WelcomePageProps } from '../../components/welcome/WelcomePage';
import { click, rejects, write } from './acts';
import { choices, marketplaces, welcomeActions } from './fixtures';
import type { State } from './states';

const welcome =
  (differences: Partial<WelcomePageProps> = {}) =>
  () => (
    <WelcomePage
      language="browser"
      browserLanguage="uk"
      marketplaces={marketplaces}
      choices={{ ...choices, sellerName: null }}
      starters
      first
      prefix="="
      paletteKey="Period"
      browser="chromium"
      options="/options.html"
      actions={welcomeActions}
      {...differences}
    />
  );

const next = async (times: number) => {
  for (let time = 0; time < times; time++) await click('[data-testid=welcome-next]');
};

export const welcomeStates: Record<string, State> = {
  'welcome-language': { draw: welcome() },
  'welcome-places': { draw: welcome(), act: () => next(1) },
  'welcome-names': { draw: welcome(), act: () => next(2) },
  'welcome-names-too-long': {
    draw: welcome(),
    act: async () => {
      await next(2);
      await write('[data-testid=shop-name]', 'Крамниця '.repeat(20));
    },
  },
  'welcome-failed': {
    draw: welcome({ actions: { ...welcomeActions, save: rejects('disk-full') } }),
    act: () => next(3),
  },
  'welcome-done': { draw: welcome(), act: () => next(3) },
  'welcome-done-firefox': { draw: welcome({ browser: 'firefox' }), act: () => next(3) },
  'welcome-rules': { draw: () => <RulesPage marketplaces={marketplaces} options="/options.html" /> },
};

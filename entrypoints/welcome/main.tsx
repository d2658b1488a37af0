/** The first-run page; with `#rules` only whether the marketplace will mind. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { ErrorNote } from '../../components/controls/ErrorNote';
import { RulesPage } from '../../components/welcome/RulesPage';
import { type WelcomeActions, WelcomePage } from '../../components/welcome/WelcomePage';
import { starterTemplates } from '../../utils/domain/templates/starters';
import type { SettingsChange } from '../../utils/messaging/protocol';
import { language } from '../../utils/platform/i18n';
import { client, live, speakAs } from '../own-page/ask';
import '../../assets/styles/pages.css';

const OPTIONS = '/options.html';
const RULES = '#rules';

const settings = live(() => client.settings());
const templates = live(() => client.templates());
const hash = signal(location.hash);
window.addEventListener('hashchange', () => {
  hash.value = location.hash;
});

effect(() => {
  const { value: answer } = settings.data;
  if (answer.state !== 'loading') speakAs(answer.state === 'ready' ? answer.value : undefined, 'welcome.page');
});

async function thenRefresh(work: Promise<unknown>): Promise<void> {
  await work;
  await settings.refresh();
}

const actions: WelcomeActions = {
  chooseLanguage: (choice) => thenRefresh(client.setLanguage(choice)),
  save: (change) => thenRefresh(client.saveSettings(change as SettingsChange)),
  chooseStarters: (keep) => client.chooseStarters(keep, language()),
  finish: () => client.saveSettings({ welcomedAt: Date.now() }),
};

function Page() {
  const [answer, stored] = [settings.data.value, templates.data.value];
  if (answer.state === 'loading' || stored.state === 'loading') return null;
  if (answer.state === 'failed') {
    return (
      <main class="welcome">
        <ErrorNote error={answer.error} onRetry={settings.refresh} />
      </main>
    );
  }
  const { language: choice, browserLanguage, marketplaces, welcomedAt, ...choices } = answer.value;
  if (hash.value === RULES) return <RulesPage marketplaces={marketplaces} options={OPTIONS} />;
  const starters = new Set(starterTemplates('uk', 0).map(({ id }) => id));
  const kept = stored.state === 'ready' && stored.value.some(({ id }) => starters.has(id));
  return (
    <WelcomePage
      {...{ browserLanguage, marketplaces, choices, actions }}
      language={choice}
      starters={welcomedAt === null || kept}
      first={welcomedAt === null}
      prefix={choices.prefix}
      paletteKey={choices.paletteKey}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      options={OPTIONS}
    />
  );
}

render(<Page />, document.body);

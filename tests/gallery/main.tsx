/** Draws one state: `?state=queue-nobody&language=uk`. Without a state, the list of them. */
import { render } from 'preact';
import { catalogues } from '../../utils/platform/catalogues';
import { type Language, speak } from '../../utils/platform/i18n';
import { states } from './states';
import '../../assets/styles/pages.css';

const asked = new URLSearchParams(location.search);
const language = (asked.get('language') ?? 'uk') as Language;
const state = states[asked.get('state') ?? ''];
const root = document.documentElement;

speak(language, catalogues[language]);
root.lang = language;
root.className = state?.page ?? '';

if (state) {
  render(state.draw(), document.body);
  await state.act?.();
} else render(<Index />, document.body);
root.dataset.states = JSON.stringify(Object.entries(states).map(([name, { width }]) => ({ name, width })));
root.dataset.ready = 'yes';

function Index() {
  return (
    <ul>
      {Object.keys(states).map((name) => (
        <li key={name}>
          <a href={`?state=${name}&language=${language}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

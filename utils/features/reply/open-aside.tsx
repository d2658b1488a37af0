/** What stands beside the page's field once the seller has typed in it: the script of its own that comes on first need. */
import { DraftHint } from '../../../components/overlay/DraftHint';
import { InsertHint } from '../../../components/overlay/InsertHint';
import { createAnchored } from '../../overlay/anchored';
import { speak } from '../../platform/i18n';
import type { Aside, AsideHost } from './aside-host';
import { createBesideField } from './beside-field';
import { openMenu } from './open-menu';
import { createSuggestions } from './open-suggestions';

/** @param sheet for its shadow roots */
export function openAside(host: AsideHost, sheet: CSSStyleSheet): Aside {
  const { say, unsay, warn, suggest, look } = createBesideField(
    createAnchored('takt-hint', sheet, host.signal),
    host.aim,
    host.signal,
  );
  const suggestions = createSuggestions({ suggest });
  /** The page may speak another language since. */
  const speakAsHost = () => {
    const { language, catalogue } = host.spoken();
    speak(language, catalogue);
  };
  return {
    say({ about, field, text, onCopy, onShorten }) {
      speakAsHost();
      say(about, field, <InsertHint text={text} onShorten={onShorten} onCopy={onCopy} onClose={unsay} />, unsay);
    },
    unsay,
    warn(about, warning, onClose) {
      speakAsHost();
      warn(about, warning && <DraftHint {...warning} onClose={onClose} />, onClose);
    },
    suggest(suggested) {
      speakAsHost();
      return suggestions(suggested);
    },
    look,
    menu(about) {
      speakAsHost();
      return openMenu(about, sheet, host.signal);
    },
  };
}

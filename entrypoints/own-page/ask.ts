/** What every page of ours does with the background's answers: shows them, and asks again when something changed. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { LOADING, type Loadable } from '../../components/loadable';
import { MINUTE } from '../../utils/domain/conversation/moment';
import { toTaktError } from '../../utils/domain/errors';
import { createClient } from '../../utils/messaging/client';
import type { OwnProtocol, SettingsView } from '../../utils/messaging/protocol';
import { BUILD, onChanged, preferredLanguages, sendToBackground } from '../../utils/platform/browser';
import { catalogues } from '../../utils/platform/catalogues';
import { type Language, speak, t } from '../../utils/platform/i18n';
import { languageOf } from '../../utils/platform/texts';

export const client = createClient<OwnProtocol>(sendToBackground, BUILD);

/** For what goes through the whole database, which may take minutes. */
export const patientClient = createClient<OwnProtocol>(sendToBackground, BUILD, 10 * MINUTE);

export interface Live<Value> {
  readonly data: ReadonlySignal<Loadable<Value>>;
  readonly refresh: () => Promise<void>;
}

/** Asks now, whenever something changed, and when the page is seen again. */
export function live<Value>(ask: () => Promise<Value>): Live<Value> {
  const data = signal<Loadable<Value>>(LOADING);
  let asking: Promise<void> | undefined;
  let stale = false;
  const askUntilFresh = async () => {
    do {
      stale = false;
      data.value = await ask().then(
        (value) => ({ state: 'ready', value }) as const,
        (thrown) => ({ state: 'failed', error: toTaktError(thrown) }) as const,
      );
    } while (stale);
    asking = undefined;
  };
  // Changes come in bursts: whatever comes while one question is open is one more question.
  const refresh = () => {
    stale = true;
    asking ??= askUntilFresh();
    return asking;
  };
  onChanged(() => void refresh());
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) refresh();
  });
  refresh();
  return { data, refresh };
}

/** The language that the seller chose; without an answer, that of the browser. */
export function speakAs(
  settings: SettingsView | undefined,
  title: 'queue.page' | 'options.title' | 'welcome.page',
): void {
  const browserLanguage = languageOf(preferredLanguages());
  const choice = settings?.language ?? 'browser';
  const language: Language = choice === 'browser' ? (settings?.browserLanguage ?? browserLanguage) : choice;
  speak(language, catalogues[language]);
  document.documentElement.lang = language;
  document.title = t(title);
}

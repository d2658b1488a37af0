/** Every state of the overlay, drawn as for the pictures, in open roots: for whoever cannot look into closed ones. */
import { render } from 'preact';
import { afterEach, beforeAll } from 'vitest';
import { page as browser, cdp } from 'vitest/browser';
import { catalogues } from '../../../utils/platform/catalogues';
import { type Language, speak } from '../../../utils/platform/i18n';
import { overlayStates } from '../../gallery/overlay';
import { paletteStates } from '../../gallery/palette';
import type { State } from '../../gallery/states';
import { teachingStates } from '../../gallery/teaching-states';

export const STATES: Readonly<Record<string, State>> = { ...overlayStates, ...paletteStates, ...teachingStates };

export interface Seen {
  readonly scheme: 'light' | 'dark';
  readonly forced?: boolean;
}

/** What a cabinet's page has behind us. */
const GROUNDS = { light: 'rgb(255, 255, 255)', dark: 'rgb(23, 25, 28)' };

/** In the zone of the sellers, with nothing that moves; and after each test an empty page again. */
export function onEmptyPage(): void {
  beforeAll(async () => {
    await cdp().send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Kyiv' });
    await browser.viewport(1280, 900);
    return async () => {
      await emulated({});
      await cdp().send('Emulation.setTimezoneOverride', { timezoneId: '' });
    };
  });
  afterEach(() => {
    for (const { shadowRoot } of hosts()) if (shadowRoot?.firstElementChild) render(null, shadowRoot.firstElementChild);
    for (const own of [document.body, ...document.body.querySelectorAll('body > div')]) render(null, own);
    document.body.replaceChildren();
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
  });
}

export const hosts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.overlay-host')];

export const rootOf = (host: Element | undefined): ShadowRoot => {
  if (!host?.shadowRoot) throw new Error('there is no open root');
  return host.shadowRoot;
};

/** One state, and what the seller does in it. */
export async function drawn(
  name: string,
  language: Language,
  { scheme, forced = false }: Seen,
): Promise<HTMLElement[]> {
  const state = STATES[name];
  if (!state) throw new Error(`no state is called ${name}`);
  await emulated({
    'prefers-color-scheme': scheme,
    'forced-colors': forced ? 'active' : 'none',
    'prefers-reduced-motion': 'reduce',
  });
  speak(language, catalogues[language]);
  const { documentElement: root, body } = document;
  root.lang = language;
  root.style.cssText = `color-scheme:${scheme};background:${forced ? 'Canvas' : GROUNDS[scheme]}`;
  render(state.draw(), body);
  await state.act?.();
  for (const host of hosts()) host.style.setProperty('--takt-ground', GROUNDS[scheme]);
  return hosts();
}

function emulated(features: Readonly<Record<string, string>>): Promise<unknown> {
  const names = ['prefers-color-scheme', 'forced-colors', 'prefers-reduced-motion'];
  return cdp().send('Emulation.setEmulatedMedia', {
    features: names.map((name) => ({ name, value: features[name] ?? '' })),
  });
}

/** The cabinets and a profile of Firefox, new for each test, which may ask no other host for anything. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect } from 'vitest';
import { startCabinets } from '../cabinets/server.mjs';
import { type LaunchedFirefox, launchFirefox } from '../support/browser/firefox.mjs';
import { strangersIn } from '../support/browser/network.mjs';

const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** How long (ms) the background has nothing to do before it is suspended. */
export const SUSPENDED = 1000;

/** Journeys are walked with each. */
export const BACKGROUNDS = [
  { background: 'with the background as it comes', idleTimeout: undefined },
  { background: 'with a background that is suspended after a second', idleTimeout: SUSPENDED },
] as const;

export interface Setting {
  readonly cabinets: Awaited<ReturnType<typeof startCabinets>>;
  /** As it was launched last. */
  readonly firefox: LaunchedFirefox;
  /** Opens Firefox, for the second time in a test with what it had kept. */
  launch(idleTimeout?: number): Promise<LaunchedFirefox>;
}

export function settingIn(timezone: string): Setting {
  let cabinets: Setting['cabinets'];
  let profile: string;
  let firefox: LaunchedFirefox | undefined;

  beforeEach(async () => {
    cabinets = await startCabinets();
    profile = await mkdtemp(join(tmpdir(), 'takt-firefox-'));
  });

  afterEach(async () => {
    const strangers = strangersIn('firefox', firefox?.refused ?? []);
    await firefox?.close();
    await cabinets.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    firefox = undefined;
    expect(strangers, 'hosts that are no replica').toEqual([]);
  });

  return {
    get cabinets() {
      return cabinets;
    },
    get firefox() {
      if (!firefox) throw new Error('Firefox is not open');
      return firefox;
    },
    async launch(idleTimeout) {
      firefox = await launchFirefox({
        extensionDir: EXTENSION,
        cabinetsPort: cabinets.port,
        profile,
        timezone,
        prefs: { 'intl.accept_languages': 'uk' },
        ...(idleTimeout !== undefined && { idleTimeout }),
      });
      // To the browser an unpacked extension is a new one at each start, and what is not in front is not drawn.
      await firefox.closePage('welcome.html');
      return firefox;
    },
  };
}

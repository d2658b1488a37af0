/** A browser without Takt, for what the test pages do by themselves. */
import { type Browser, chromium } from '@playwright/test';
import { test as journeys } from './fixtures';

export { openField, texts } from './open-field';

export const test = journeys.extend<object, { plain: Browser }>({
  plain: [
    async ({ cabinets }, use) => {
      const plain = await chromium.launch({
        executablePath: process.env.TAKT_CHROMIUM ?? '/usr/bin/chromium',
        chromiumSandbox: process.getuid?.() !== 0,
        args: [`--host-resolver-rules=${cabinets.hostResolverRules}`, '--ignore-certificate-errors', '--disable-quic'],
      });
      await use(plain);
      await plain.close();
    },
    { scope: 'worker' },
  ],
});

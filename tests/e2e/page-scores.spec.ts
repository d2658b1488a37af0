/** Known maps on their replicas: every row, author and time, the field for an answer and no trap. As the command scores it. */
import { chromium } from '@playwright/test';
import { bundle } from '../score/bundle.mjs';
import { isWhole } from '../score/page-score';
import { CASES, scoreCase } from '../score/pages';
import { expect, test } from './fixtures';

for (const marketplace of ['wildberries', 'prom', 'rozetka'] as const) {
  test(`Every page of ${marketplace} is read wholly and rightly`, async ({ cabinets }) => {
    const cases = CASES.filter((one) => one.marketplace === marketplace);
    test.setTimeout(60_000 + cases.length * 15_000);
    const readers = await bundle('in-page');
    const browser = await chromium.launch({
      executablePath: process.env.TAKT_CHROMIUM ?? '/usr/bin/chromium',
      // The sandbox refuses to start as root, and there only.
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-gpu', '--ignore-certificate-errors', `--host-resolver-rules=${cabinets.hostResolverRules}`],
    });
    try {
      for (const one of cases) {
        const page = await browser.newPage({ timezoneId: 'Europe/Kyiv', locale: 'uk-UA', ignoreHTTPSErrors: true });
        const score = await scoreCase(page, cabinets, readers, one);
        expect(isWhole(score), `${one.map}, ${one.variant}: ${JSON.stringify(score)}`).toBe(true);
        expect(score.map, one.variant).toBe(one.map);
        await page.close();
      }
      expect(cases.length).toBeGreaterThan(5);
    } finally {
      await browser.close();
    }
  });
}

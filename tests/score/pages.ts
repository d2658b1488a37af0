/** Scores reading on replicas, and on pages imagined by somebody who has not seen the readers. */
import type { Browser, Page } from '@playwright/test';
import { variants } from '../cabinets/variants/index.mjs';
import { notChats } from '../cabinets/variants/not-chats.mjs';
import type { Cabinets } from '../e2e/fixtures';
import { cases as prom } from './cases/prom';
import { cases as rozetka } from './cases/rozetka';
import { cases as wildberries } from './cases/wildberries';
import type { PageCase } from './page-case';
import type { HooksScore, PageScore, ScoredPage, Truth } from './page-score';
import { NOW, randomFrom, SEED } from './seed';

export const CASES: readonly PageCase[] = [...wildberries, ...prom, ...rozetka];

export async function scoreCase(page: Page, cabinets: Cabinets, readers: string, one: PageCase): Promise<ScoredPage> {
  const now = Date.now();
  await one.open(page, cabinets, now);
  const score = await scoreIn(page, readers, one.marketplace, one.truth(now), now);
  return { marketplace: one.marketplace, kind: one.map.split('/')[1] ?? '', variant: one.variant, ...score };
}

/** All imagined ones, then those that hold no chat. */
export async function scoreImagined(browser: Browser, readers: string): Promise<ScoredPage[]> {
  const scores: ScoredPage[] = [];
  for (const { marketplace, kind, variant, address, page: made } of [...variants, ...notChats]) {
    const { html, truth } = made(NOW, randomFrom(SEED));
    const page = await browser.newPage({ timezoneId: truth.timeZone, viewport: { width: 1280, height: 800 } });
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    await page.goto(address);
    const known: Truth = {
      reply: truth.reply,
      traps: truth.traps,
      rows:
        truth.list?.rows.map(({ last, ...row }) => ({ ...row, author: 'unknown' as const, at: null, ...last })) ?? null,
      thread: truth.thread,
    };
    scores.push({ marketplace, kind, variant, ...(await scoreIn(page, readers, marketplace, known, NOW)) });
    await page.close();
  }
  return scores;
}

async function scoreIn(
  page: Page,
  readers: string,
  marketplace: string,
  truth: Truth,
  now: number,
): Promise<PageScore> {
  await page.evaluate(readers);
  return page.evaluate(
    ([of, known, at]) => {
      if (!globalThis.taktScore) throw new Error('The readers did not come.');
      return globalThis.taktScore(of, known, at, Intl.DateTimeFormat().resolvedOptions().timeZone);
    },
    [marketplace, truth, now] as const,
  );
}

export async function scoreHooks(
  browser: Browser,
  script: string,
  marketplaces: readonly string[],
): Promise<HooksScore[]> {
  const scores: HooksScore[] = [];
  for (const marketplace of marketplaces) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.evaluate(script);
    scores.push(
      ...(await page.evaluate((of) => {
        if (!globalThis.taktHooks) throw new Error('The script did not come.');
        return globalThis.taktHooks(of);
      }, marketplace)),
    );
    await page.close();
  }
  return scores;
}

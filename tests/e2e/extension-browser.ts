/** One profile with the extension in it over the time of a test: it can be closed and started again, and its errors add up. */
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { extensionPage, launchChromium } from '../support/browser/chromium.mjs';
import { type Sink, strangersIn, watchRequests } from '../support/browser/network.mjs';
import { stopWorker, watchWorker } from '../support/browser/worker.mjs';

export interface ExtensionBrowserOptions {
  extension: string;
  cabinets: { hosts: readonly string[]; hostResolverRules: string };
  sink: Sink;
  profile: string;
  locale?: string;
  timezone?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** Whether the page that opens by itself after the installation stays. */
  welcome?: 'closed' | 'open';
}

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** The first tab, empty to begin with. */
  readonly page: Page;
  /** The page that opened by itself after the installation, unless it was closed. */
  readonly welcome: Page | undefined;
  readonly worker: Worker;
  readonly extensionId: string;
  /** Opens a page of the extension in a new tab. */
  open(path: string): Promise<Page>;
  stopWorker(): Promise<void>;
  /** Closes the browser and starts it again on the same profile; `context` and `page` are new afterwards. */
  restart(): Promise<void>;
  /** What pages, content scripts and the worker threw and nobody caught. */
  errors(): string[];
  /** Hosts that were asked for and are no replica. */
  strangers(): string[];
  close(): Promise<void>;
}

export async function openExtensionBrowser(options: ExtensionBrowserOptions): Promise<ExtensionBrowser> {
  const { cabinets, sink, welcome = 'closed', ...launch } = options;
  const hostResolverRules = sink.catchAll(cabinets.hostResolverRules);
  const sinkStart = sink.hosts.length;
  const pageErrors: string[] = [];
  const workerErrors: string[][] = [];
  const requests: { strangers: string[] }[] = [];

  const start = async (isGreeted: boolean) => {
    const browser = await launchChromium({ ...launch, hostResolverRules });
    const { context } = browser;
    const page = context.pages().find((one) => !isWelcome(one)) ?? (await context.newPage());
    context.on('weberror', (error) => pageErrors.push(`${error.page()?.url()}: ${error.error().message}`));
    requests.push(watchRequests(context, (host) => cabinets.hosts.includes(host)));
    workerErrors.push((await watchWorker(page)).errors);
    const greeting = isGreeted ? await welcomeIn(context) : undefined;
    if (welcome === 'open') return { ...browser, page, welcome: greeting };
    await greeting?.close();
    await page.bringToFront();
    return { ...browser, page, welcome: undefined };
  };
  let browser = await start(true);

  return {
    get context() {
      return browser.context;
    },
    get page() {
      return browser.page;
    },
    get welcome() {
      return browser.welcome;
    },
    get worker() {
      return browser.worker;
    },
    get extensionId() {
      return browser.extensionId;
    },
    open: (path) => extensionPage(browser.context, browser.extensionId, path),
    stopWorker: () => stopWorker(browser.context),
    async restart() {
      await browser.close();
      // To the browser an extension from the command line is a new one at each start.
      browser = await start(welcome === 'closed');
    },
    errors: () => [...pageErrors, ...workerErrors.flat()],
    strangers: () => [
      ...requests.flatMap((watch) => watch.strangers),
      ...strangersIn('chromium', sink.hosts.slice(sinkStart)),
    ],
    close: () => browser.close(),
  };
}

const isWelcomeUrl = /\/welcome\.html$/u;
const isWelcome = (page: Page): boolean => isWelcomeUrl.test(page.url());

/** It comes by itself; nobody knows when, and it is a tab before it has its address. */
async function welcomeIn(context: BrowserContext): Promise<Page> {
  const timeout = 60_000;
  const comes = async (page: Page) => {
    await page.waitForURL(isWelcomeUrl, { timeout });
    return page;
  };
  const opens = context.waitForEvent('page', { predicate: (page) => comes(page).then(() => true), timeout });
  return Promise.any([opens, ...context.pages().map(comes)]);
}

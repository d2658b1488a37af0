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
}

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** The first tab, empty to begin with. */
  readonly page: Page;
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
  const { cabinets, sink, ...launch } = options;
  const hostResolverRules = sink.catchAll(cabinets.hostResolverRules);
  const sinkStart = sink.hosts.length;
  const pageErrors: string[] = [];
  const workerErrors: string[][] = [];
  const requests: { strangers: string[] }[] = [];

  const start = async () => {
    const browser = await launchChromium({ ...launch, hostResolverRules });
    const { context } = browser;
    const page = context.pages()[0] ?? (await context.newPage());
    context.on('weberror', (error) => pageErrors.push(`${error.page()?.url()}: ${error.error().message}`));
    requests.push(watchRequests(context, (host) => cabinets.hosts.includes(host)));
    workerErrors.push((await watchWorker(page)).errors);
    return { ...browser, page };
  };
  let browser = await start();

  return {
    get context() {
      return browser.context;
    },
    get page() {
      return browser.page;
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
      browser = await start();
    },
    errors: () => [...pageErrors, ...workerErrors.flat()],
    strangers: () => [
      ...requests.flatMap((watch) => watch.strangers),
      ...strangersIn('chromium', sink.hosts.slice(sinkStart)),
    ],
    close: () => browser.close(),
  };
}

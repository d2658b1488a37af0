/** Asks the background what Takt's own pages ask it. */
import type { BrowserContext } from '@playwright/test';
import { extensionPage } from '../support/browser/chromium.mjs';

/** A page of ours that asks the background as it does itself. `ask` gives how long (ms) the answer took. */
export async function asker(context: BrowserContext, extensionId: string) {
  const page = await extensionPage(context, extensionId, 'manifest.json');
  const build = await buildOf(context, extensionId);
  const ask = (name: string, args: readonly unknown[]) =>
    page.evaluate(
      async ([request]) => {
        const { runtime } = (
          globalThis as unknown as { chrome: { runtime: { sendMessage: (of: object) => Promise<{ ok: boolean }> } } }
        ).chrome;
        const began = performance.now();
        const answer = await runtime.sendMessage(request);
        if (!answer.ok) throw new Error(JSON.stringify(answer));
        return performance.now() - began;
      },
      [{ takt: 'request', build, name, args }] as const,
    );
  return { page, ask };
}

/** The build that pages name when they ask. */
async function buildOf(context: BrowserContext, extensionId: string): Promise<string> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage: (of: { build: string }) => unknown } } }
    ).chrome;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (message) => {
      (globalThis as { taktBuild?: string }).taktBuild = message.build;
      return send(message);
    };
  });
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  const asked = await page.waitForFunction(() => (globalThis as { taktBuild?: string }).taktBuild);
  const build = (await asked.jsonValue()) ?? '';
  await page.close();
  return build;
}

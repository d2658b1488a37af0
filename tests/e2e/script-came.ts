import type { Page } from '@playwright/test';

/** Resolves when a script of ours has come to a page. */
export async function scriptCame(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const came = new Promise<void>((resolve) =>
    session.on('Debugger.scriptParsed', ({ url }) => (url.endsWith(`/${name}`) ? resolve() : undefined)),
  );
  await session.send('Debugger.enable');
  await came;
  await session.detach();
}

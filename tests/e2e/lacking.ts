/** Pages at the address of chats on which none can be found, and it can be said why. */
import type { Page } from '@playwright/test';
import { CHATS } from './chats';

const NAMES = ['Олена Ткач', 'Ігор Мельник', 'Світлана', 'Петро Коваль', 'Анна Ким', 'Марія Левчук'];

const day = (daysAgo: number): string => {
  const { dateStyle, timeZone } = { dateStyle: 'short', timeZone: 'Europe/Kyiv' } as const;
  const [date = '', month = '', year = ''] = new Intl.DateTimeFormat('uk', { dateStyle, timeZone })
    .format(Date.now() - daysAgo * 86_400_000)
    .split('.');
  return `${date}.${month}.20${year}`;
};

const list = (time: (at: number) => string, [outer, inner]: readonly [string, string] = ['ul', 'li']) =>
  `<h2>Чати</h2><${outer}>${NAMES.map(
    (name, at) => `<${inner} tabindex="0"><b>${name}</b><i>${time(at)}</i><p>Доброго дня, чи є?</p></${inner}>`,
  ).join('')}</${outer}>`;

export const LACKING = {
  loading: `<h1>Чати</h1><ul>${'<li style="height:40px"><b></b><i></i></li>'.repeat(8)}</ul>`,
  timeless: list(() => ''),
  twoLists: list((at) => day(at + 1)) + list((at) => day(at + 1), ['section', 'article']),
};

/** Shows it at the address of chats. */
export async function openLacking(page: Page, what: keyof typeof LACKING): Promise<void> {
  const body = `<!doctype html><html lang="uk"><meta charset="utf-8"><title>Чати</title><main>${LACKING[what]}</main></html>`;
  await page.unroute(CHATS);
  await page.route(CHATS, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(CHATS);
}

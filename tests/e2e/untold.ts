/** A page with chats that tells nobody so: buyers by their nicknames, sides by a colour alone. It has to be taught. */
import type { Page } from '@playwright/test';

export const ADDRESS = 'https://seller.wildberries.ru/chat-with-clients';

const HOUR = 3_600_000;

export interface Talk {
  readonly nick: string;
  readonly said: string;
  /** Epoch ms. */
  readonly at: number;
  readonly unread: boolean;
}

export const talksAt = (now: number): Talk[] => [
  { nick: 'olena_k', said: 'Добрий день, чи є в наявності?', at: now - 3 * HOUR, unread: true },
  { nick: 'ivan.petrov', said: 'Дякую, чекаю', at: now - 26 * HOUR, unread: false },
  { nick: 'masha', said: 'А є синя?', at: now - 4 * HOUR, unread: true },
  { nick: 'p_bondar', said: 'Коли відправите?', at: now - 30 * HOUR, unread: false },
];

const printed = (at: number): string => {
  const parts = new Intl.DateTimeFormat('uk', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Kyiv' });
  const { day, month, year, hour, minute } = Object.fromEntries(
    parts.formatToParts(at).map(({ type, value }) => [type, value]),
  );
  return `${day}.${month}.20${year} ${hour}:${minute}`;
};

const cabinetWith = (body: string): string =>
  `<!doctype html><html lang="uk"><meta charset="utf-8"><title>Кабінет</title>
    <style>body{display:flex;gap:20px;margin:0;padding:320px 20px 20px 400px;font:15px sans-serif}</style>
    <script>window.heard = []; for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
      document.addEventListener(type, ({ target }) => target.localName.startsWith('takt-') || heard.push(type), true);</script>
    ${body}</html>`;

/** @param now epoch ms @param drawing classes are others each time */
export function htmlAt(now: number, drawing: number): string {
  const drawn = (name: string) => `${name}_${((drawing + name.length) * 7_654_321).toString(36).slice(-5)}`;
  const talks = talksAt(now);
  // No name of a programmer's says whose it is.
  const row = ({ nick, said, at, unread }: Talk) =>
    `<div class="${drawn('row')}"><div class="${drawn('k')}">${nick}</div><div>${printed(at)}</div>
    <p>${said}</p>${unread ? '<em class="badge">1</em>' : ''}</div>`;
  const message = (tone: string, said: string, at: number) =>
    `<div class="tone-${tone}" style="background:${tone === 'a' ? '#eef' : '#fff'};padding:6px"><p>${said}</p><small>${printed(at)}</small></div>`;
  return cabinetWith(`<section class="${drawn('list')}">${talks.map(row).join('')}</section>
    <section><h3>olena_k</h3><div class="${drawn('feed')}">
    ${message('b', 'Вітаю', now - 5 * HOUR)}${message('a', 'Добрий день', now - 4.5 * HOUR)}
    ${message('b', 'Ще питання', now - 4 * HOUR)}${message('b', 'Добрий день, чи є в наявності?', now - 3 * HOUR)}</div>
    <div contenteditable="true" class="field" style="width:300px;height:60px;border:1px solid"></div></section>`);
}

/** The same chats on a page that was built anew: a table, and messages in a list that stands before it. */
export function rebuiltAt(now: number, drawing: number): string {
  const drawn = (name: string) => `${name}_${((drawing + name.length) * 5_432_167).toString(36).slice(-5)}`;
  const row = ({ nick, said, at, unread }: Talk) =>
    `<tr class="${drawn('line')}"><td>${unread ? '<em class="badge">1</em>' : ''}</td><td>${printed(at)}</td><td>${said}</td><td>${nick}</td></tr>`;
  const message = (tone: string, said: string, at: number) =>
    `<li style="background:${tone === 'a' ? '#ffe' : '#eff'};padding:6px;list-style:none"><i>${printed(at)}</i> <q>${said}</q></li>`;
  return cabinetWith(`<article><h2>olena_k</h2><ul class="${drawn('words')}">
    ${message('b', 'Вітаю', now - 5 * HOUR)}${message('a', 'Добрий день', now - 4.5 * HOUR)}
    ${message('b', 'Ще питання', now - 4 * HOUR)}${message('b', 'Добрий день, чи є в наявності?', now - 3 * HOUR)}</ul>
    <div contenteditable="true" class="field" style="width:300px;height:60px;border:1px solid"></div></article>
    <table class="${drawn('all')}"><tbody>${talksAt(now).map(row).join('')}</tbody></table>`);
}

/** Shows it; its classes are drawn anew each time. */
export function untold(now: number) {
  let drawings = 0;
  return {
    /** @param html how it is built by then */
    async open(page: Page, html = htmlAt): Promise<void> {
      const body = html(now, ++drawings);
      await page.unroute(ADDRESS);
      await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
      await page.goto(ADDRESS);
    },
    /** What the page has heard of clicks and keys that were no business of ours. */
    heard: (page: Page): Promise<string[]> => page.evaluate('window.heard'),
  };
}

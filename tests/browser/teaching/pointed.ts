/** A page with chats that is taught, and the seller who points. */
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { page as browser } from 'vitest/browser';
import moreTokens from '../../../assets/styles/more-tokens.css?inline';
import teaching from '../../../assets/styles/teaching.css?inline';
import tokens from '../../../assets/styles/tokens.css?inline';
import type { Teacher } from '../../../utils/adapters/teaching';
import type { PageMap } from '../../../utils/domain/pages/page-map';
import { openTeaching } from '../../../utils/features/teaching/open-teaching';
import type { TeachingHost } from '../../../utils/features/teaching/teaching-host';
import { catalogues } from '../../../utils/platform/catalogues';
import { keepRoots, roots } from '../closed-roots';
import { readBy, teacherFor } from './taught';

const PAGE = `<style>.talks{width:320px}.talk{display:block;padding:6px}.feed{width:500px}.line{display:flex;margin:4px}.line.mine{justify-content:flex-end}.line>div{max-width:300px}</style>
<input type="search" placeholder="Пошук">
<ul class="talks">
  ${['Олена', 'Ірина К.', 'Петро'].map((name, at) => `<li class="talk" data-talk="70${at}41"><b>${name}</b> <time>1${at}:05</time><p>Добрий день, питання ${at}</p></li>`).join('')}
</ul>
<table class="goods"><tbody>${[1, 2, 3].map((n) => `<tr><td>Чашка ${n}</td><td>1${n}:30</td></tr>`).join('')}</tbody></table>
<div class="feed"><h3>Олена</h3>
  <div class="line"><div><p>Чи є в наявності?</p><small>09:58</small></div></div>
  <div class="line mine"><div><p>Так, є.</p><small>10:01</small></div></div>
  <div class="line"><div><p>Дякую, беру дві</p><small>10:05</small></div></div>
</div>
<textarea class="memo" placeholder="Нотатка для себе"></textarea>
<textarea class="answer" placeholder="Ваша відповідь"></textarea><button type="button">Надіслати</button>`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(tokens + moreTokens + teaching);

export let page: HTMLElement;
let ends: AbortController;
export const heard = vi.fn();
const hear = ({ target }: Event) => (target as Element).localName !== 'takt-teaching' && heard();

/** To be called once in a file of tests. */
export function onTaughtPage(): void {
  keepRoots();
  beforeEach(async () => {
    await browser.viewport(1280, 900);
    page = document.createElement('main');
    page.innerHTML = PAGE;
    // Beside our panel.
    page.style.marginLeft = '400px';
    document.body.append(page);
    ends = new AbortController();
    heard.mockClear();
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown'])
      document.addEventListener(type, hear, { capture: true, signal: ends.signal });
  });

  afterEach(() => {
    ends.abort();
    page.remove();
  });
}

/** Teaching is open on it. */
export function teach(more: Partial<TeachingHost> = {}, taught: Partial<Teacher> = {}) {
  const kept: [PageMap, boolean][] = [];
  const onEnded = vi.fn();
  const host = {
    ...{ marketplace: 'prom', channel: 'chat', timeZone: 'Europe/Kyiv', proposal: undefined },
    ...{ language: 'uk', catalogue: catalogues.uk, signal: ends.signal, onEnded },
    read: (map: PageMap) => readBy(document, map, 'prom', 'Europe/Kyiv'),
    keep: async (map: PageMap, isReplyShown: boolean) => void kept.push([map, isReplyShown]),
    ...more,
  } as TeachingHost;
  openTeaching(host, { ...teacherFor(document, 'prom'), ...taught }, sheet);
  const [, own] = [...roots].findLast(([{ localName }]) => localName === 'takt-teaching') ?? [];
  const root = () => own as ShadowRoot;
  const at = (name: string) => root()?.querySelector<HTMLElement>(`[data-testid=teaching-${name}]`);
  const text = (name: string) => at(name)?.textContent ?? '';
  const click = (select: string | Element, detail = 1) => {
    const element = typeof select === 'string' ? (page.querySelector(select) as HTMLElement) : select;
    element.scrollIntoView();
    const { left, top, width, height } = element.getBoundingClientRect();
    const where = { clientX: left + Math.min(width, 20) / 2, clientY: top + height / 2, detail };
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, ...where }));
  };
  const key = (name: string) =>
    root()
      .querySelector('.teaching')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));
  const says = (name: string, said: string) => vi.waitFor(() => expect(text(name)).toContain(said));
  const outlined = (kind: string) => root().querySelectorAll(`[data-kind=${kind}]`).length;
  return { kept, onEnded, root, at, text, click, key, says, outlined };
}

export const NAME = '.talk:nth-child(2) b';
export const TIME = '.talk:nth-child(2) time';

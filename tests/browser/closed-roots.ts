/** What nobody else can see: our closed roots, kept when they are made. And a page to put them on. */
import { h } from 'preact';
import { beforeEach, onTestFinished, vi } from 'vitest';
import style from '../../entrypoints/marketplace.content/style.css?inline';

export const roots = new Map<Element, ShadowRoot>();

export function keepRoots(): void {
  beforeEach(() => {
    roots.clear();
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      roots.set(this, root);
      return root;
    });
  });
}

export const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

export function onPage(html: string, css = ''): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = `<style>${css}</style>${html}`;
  document.body.append(page);
  onTestFinished(() => page.remove());
  return page;
}

export function lasting(): AbortController {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  return stop;
}

export const pill = (text: string) => h('span', { class: 'pill' }, text);

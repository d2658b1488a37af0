/** In a narrow pane what the bar says is read whole, and so is what went wrong. */
import { signal } from '@preact/signals';
import { h } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { page as browser } from 'vitest/browser';
import tokens from '../../assets/styles/tokens.css?inline';
import type { LanguageTold } from '../../components/language-text';
import { AnsweredElsewhere } from '../../components/overlay/AnsweredElsewhere';
import { BuyersLanguage } from '../../components/overlay/BuyersLanguage';
import { ThreadBar } from '../../components/overlay/ThreadBar';
import style from '../../entrypoints/marketplace.content/style.css?inline';
import { SETTABLE_LANGUAGES } from '../../utils/domain/language/languages';
import { createBlock } from '../../utils/overlay/block';
import { catalogues } from '../../utils/platform/catalogues';
import { speak } from '../../utils/platform/i18n';
import { oneOfEach } from '../support/timers';
import { keepRoots, lasting, onPage, roots } from './closed-roots';

keepRoots();
beforeEach(() => browser.viewport(1000, 700));

const TOLD: LanguageTold = { language: 'uk', confidence: 1, source: 'detected', letters: [], words: [] };
const NOW = Date.UTC(2026, 10, 18, 11, 0);
const sheet = new CSSStyleSheet();
sheet.replaceSync(style + tokens);

const timers = Object.entries(oneOfEach(NOW));

describe.each(['uk', 'ru'] as const)('%s', (language) => {
  describe.each([320, 360, 420])('%d px', (width) => {
    test.each(timers)('%s', (_, timer) => {
      speak(language, catalogues[language]);
      const page = onPage('<div class="pane"><div class="talk"></div></div>', `.pane{width:${width}px}`);
      const nothing = () => undefined;
      const about = { timer, marketplace: 'Wildberries', now: signal(NOW), account: null, messagesRead: undefined };
      createBlock('takt-bar', sheet, lasting().signal).show(page.querySelector('.talk') as Element, [
        h(ThreadBar, { ...about, explained: false, onWhy: nothing }),
        h(BuyersLanguage, { told: TOLD, languages: SETTABLE_LANGUAGES, state: 'still', onChoose: nothing }),
        h(AnsweredElsewhere, { state: 'failed', onAnswered: nothing, onUndo: nothing }),
      ]);
      const root = roots.get(document.querySelector('takt-bar') as Element);
      for (const select of ['.bar-text', '[role=alert]'])
        expect(cut(root?.querySelector(select)), select).toEqual([0, 0]);
    });
  });
});

/** How much of it (px) nobody sees, across and down. */
const cut = (element: Element | null | undefined) =>
  element && [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];

/** A pill without words: as small as it is meant to be, and told from the others by its edge as well as by its colour. */
import { signal } from '@preact/signals';
import { type ComponentChild, h, render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import pillStyle from '../../assets/styles/pill.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';
import { AmbiguousPill } from '../../components/overlay/AmbiguousPill';
import { FoldedBar } from '../../components/overlay/FoldedBar';
import { TimerPill } from '../../components/overlay/TimerPill';
import overlayStyle from '../../entrypoints/marketplace.content/style.css?inline';
import type { Timer } from '../../utils/domain/deadlines/timer';
import { catalogues } from '../../utils/platform/catalogues';
import { speak } from '../../utils/platform/i18n';
import { oneOfEach } from '../support/timers';
import { onPage } from './closed-roots';

const NOW = Date.UTC(2026, 10, 21, 12, 5);
const about = { marketplace: 'Wildberries', now: signal(NOW) };
const timers = oneOfEach(NOW);

beforeEach(() => speak('uk', catalogues.uk));

/** In a root with the sheet of the page, as on a row or in the place of the bar. */
function drawn(tag: 'takt-row' | 'takt-bar', child: ComponentChild): HTMLElement {
  const root = (onPage('<div></div>').querySelector('div') as Element).attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(overlayStyle + tokens + pillStyle);
  root.adoptedStyleSheets = [sheet];
  const container = root.appendChild(document.createElement('div'));
  container.className = tag;
  render(child, container);
  return container;
}

const dotOf = (timer: Timer) =>
  drawn('takt-row', h(TimerPill, { timer, dot: true, ...about })).firstElementChild as HTMLElement;

test.each(Object.keys(timers))(
  '%s is 16 px in each direction, has a mark and no words, and a name that says all',
  (name) => {
    const dot = dotOf(timers[name] as Timer);
    expect(dot.getBoundingClientRect()).toMatchObject({ width: 16, height: 16 });
    expect(dot.textContent).toBe('');
    expect(dot.querySelector('svg')?.getBoundingClientRect().width).toBe(10);
    expect(dot.getAttribute('aria-label')?.length).toBeGreaterThan(5);
    expect(dot.title).toBe(dot.getAttribute('aria-label'));
  },
);

test('in time, at risk, past a target and past a limit differ in edge and mark', () => {
  const looks = ['onTime', 'atRisk', 'pastTarget', 'pastLimit', 'old', 'unknownAuthor'].map((name) => {
    const dot = dotOf(timers[name] as Timer);
    const { borderRadius, borderStyle, borderWidth } = getComputedStyle(dot);
    return [borderRadius, borderStyle, borderWidth, dot.querySelector('path')?.getAttribute('d')].join(' ');
  });
  expect(new Set(looks).size).toBe(looks.length);
});

test('of whom nobody can tell it has a mark, too', () => {
  const dot = drawn('takt-row', h(AmbiguousPill, { dot: true })).firstElementChild as HTMLElement;
  expect(dot.getBoundingClientRect()).toMatchObject({ width: 16, height: 16 });
  expect(dot.textContent).toBe('');
});

test('a folded bar is one button, large enough to be hit', () => {
  const bar = drawn(
    'takt-bar',
    h(FoldedBar, { timer: timers.pastTarget as Timer, ...about, onUnfold: () => undefined }),
  );
  const button = bar.querySelector('button') as HTMLElement;
  expect(button.getBoundingClientRect()).toMatchObject({ width: 24, height: 24 });
  expect(bar.getBoundingClientRect().width).toBeLessThan(60);
  expect(button.getAttribute('aria-label')).toMatch(/^чекає 5 год.*\nРозгорнути панель Takt$/u);
});

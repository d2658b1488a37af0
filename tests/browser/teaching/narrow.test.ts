/** How the panel and the outlines stand on a page: nothing of them is cut, and no button runs away from the hand. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page as browser, cdp } from 'vitest/browser';
import { NAME, onTaughtPage, page, TIME, teach } from './pointed';

onTaughtPage();

const boxOf = (element: Element | null | undefined) => element?.getBoundingClientRect() as DOMRect;
const panelIn = (root: ShadowRoot) => root.querySelector('.teaching') as Element;
const moving = (root: ShadowRoot) => panelIn(root).getAnimations();
const emulated = (name: string, value: string) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
const labels = (root: ShadowRoot) => [...root.querySelectorAll('.outline-label')].map(boxOf);

test('labels of what stands at the top of the window are in the window', async () => {
  page.style.margin = '0 0 0 400px';
  page.querySelector('input')?.remove();
  const { click, says, root, outlined } = teach();
  click(NAME);
  await says('title', 'час');
  click(TIME);
  await says('title', 'Ці 3 рядки');
  await vi.waitFor(() => expect(outlined('name')).toBe(3));
  page.querySelector('.talks')?.scrollIntoView();
  await vi.waitFor(() => expect(boxOf(root().querySelector('[data-kind=name]')).top).toBeLessThan(12));
  expect(labels(root())).toHaveLength(2);
  for (const { top, bottom, height } of labels(root())) {
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom - top).toBe(height);
  }
  // Nor do they lie over what they name.
  const [name, time] = [root().querySelector('[data-kind=name]'), root().querySelector('[data-kind=time]')].map(boxOf);
  for (const [index, named] of [name, time].entries())
    expect(labels(root())[index]?.top).toBeGreaterThanOrEqual((named as DOMRect).bottom - 1);
});

/** To where the conversation is asked for, and what stirs on the panel's way there. */
async function toThread() {
  const { at, says, root } = teach();
  await says('title', "ім'я");
  const before = boxOf(panelIn(root()));
  at('only-thread')?.click();
  await says('title', 'повідомлення покупця');
  const ways = moving(root());
  for (const way of ways) way.pause();
  // A click on the page that it passes is none on it.
  const isPassed = () => getComputedStyle(panelIn(root())).pointerEvents === 'none';
  await vi.waitFor(() => expect(isPassed()).toBe(ways.length > 0));
  for (const way of ways) way.finish();
  await vi.waitFor(() => expect(isPassed()).toBe(false));
  return { before, after: boxOf(panelIn(root())), ways: ways.map((one) => (one as CSSTransition).transitionProperty) };
}

test('the panel goes from one corner to the other, so that the eye can follow', async () => {
  const { before, after, ways } = await toThread();
  expect(ways.toSorted()).toEqual(['left', 'top', 'translate']);
  expect([before.right, before.bottom]).toEqual([1264, 884]);
  expect([after.left, after.top]).toEqual([16, 16]);
});

test('it is there at once where nothing is to move', async () => {
  await emulated('prefers-reduced-motion', 'reduce');
  onTestFinished(async () => void (await emulated('prefers-reduced-motion', '')));
  const { after, ways } = await toThread();
  expect(ways).toEqual([]);
  expect([after.left, after.top]).toEqual([16, 16]);
});

/** The tones of an outline and of the ring on which it lies. */
function tonesOf(element: Element): readonly [line: string, ring: string | undefined] {
  const { color, boxShadow } = getComputedStyle(element);
  return [color, /rgba?\([^)]*\)/u.exec(boxShadow)?.[0]];
}

test.each(['none', 'active'])(
  'what was pointed at says what it is, and is seen on any ground (forced colours: %s)',
  async (forced) => {
    await emulated('forced-colors', forced);
    onTestFinished(async () => void (await emulated('forced-colors', '')));
    const { at, click, says, root, outlined } = teach();
    click(NAME);
    await says('title', 'час');
    await vi.waitFor(() => expect(outlined('point')).toBe(1));
    const said = () => [...root().querySelectorAll('[data-kind^=point]')].map(({ textContent }) => textContent);
    expect(said()).toEqual(["ім'я"]);
    at('back')?.click();
    at('only-thread')?.click();
    for (const [select, next] of [
      ['.line p', 'своє повідомлення'],
      ['.mine p', 'час будь-якого'],
      ['.line small', 'поле'],
    ] as const) {
      click(select);
      await says('title', next);
    }
    await vi.waitFor(() => expect(said()).toEqual(['повідомлення покупця', 'ваше повідомлення', 'час повідомлення']));
    for (const outline of root().querySelectorAll('[data-kind^=point]')) {
      const [line, ring] = tonesOf(outline);
      expect(ring).toMatch(/^rgb/u);
      expect(ring).not.toBe(line);
    }
  },
);

test('a label at the edge of the window is in the window', async () => {
  page.style.margin = '0';
  page.querySelector('.line p')?.setAttribute('style', 'width: 40px');
  const { at, click, says, root } = teach();
  at('only-thread')?.click();
  click('.line p');
  await says('title', 'своє повідомлення');
  await vi.waitFor(() => expect(labels(root())).toHaveLength(1));
  expect(labels(root())[0]?.left).toBeGreaterThanOrEqual(0);
});

describe.each(['start', 'end'] as const)('on the side of the %s', (side) => {
  const opened = async (width = 1280) => {
    await browser.viewport(width, 700);
    page.style.cssText = `position:fixed;top:${side === 'start' ? 350 : 0}px;left:${width > 800 ? 400 : 0}px`;
    const taught = teach();
    await taught.says('title', "ім'я");
    if (side === 'start') taught.at('move')?.click();
    await vi.waitFor(() => expect(taught.root().querySelector(`.teaching-${side}`)).not.toBeNull());
    await Promise.all(moving(taught.root()).map(({ finished }) => finished));
    return taught;
  };

  test('buttons stay where they are when a fault is said, and when it is gone', async () => {
    const { click, says, at, text } = await opened();
    click(NAME);
    await says('title', 'час');
    const before = boxOf(at('back'));
    click('.talk:nth-child(2) p');
    await says('fault', 'Тут немає часу');
    const after = boxOf(at('back'));
    expect([after.left, after.top]).toEqual([before.left, before.top]);
    click('.talk:nth-child(3) time');
    await vi.waitFor(() => expect(text('fault')).toContain('не з того рядка'));
    expect(boxOf(at('back')).top).toBe(before.top);
  });

  test.each([320, 360, 420])('all of it can be read in a window of %d px', async (width) => {
    const { click, says, root } = await opened(width);
    click(NAME);
    await says('title', 'час');
    click('.talk:nth-child(2) p');
    await says('fault', 'Тут немає часу');
    const panel = root().querySelector('.teaching') as Element;
    const { left, right, top, bottom } = boxOf(panel);
    expect([left >= 0, right <= width, top >= 0, bottom <= 700]).toEqual([true, true, true, true]);
    for (const each of panel.querySelectorAll('h2, p, button, legend'))
      expect([each.scrollWidth <= each.clientWidth, boxOf(each).right <= right]).toEqual([true, true]);
  });
});

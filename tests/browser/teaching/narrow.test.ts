/** How the panel and the outlines stand on a page: nothing of them is cut, and no button runs away from the hand. */
import { describe, expect, test, vi } from 'vitest';
import { page as browser } from 'vitest/browser';
import { NAME, onTaughtPage, page, TIME, teach } from './pointed';

onTaughtPage();

const boxOf = (element: Element | null | undefined) => element?.getBoundingClientRect() as DOMRect;
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

describe.each(['start', 'end'] as const)('on the side of the %s', (side) => {
  const opened = async (width = 1280) => {
    await browser.viewport(width, 700);
    page.style.cssText = `position:fixed;top:${side === 'start' ? 350 : 0}px;left:${width > 800 ? 400 : 0}px`;
    const taught = teach();
    await taught.says('title', "ім'я");
    if (side === 'start') taught.at('move')?.click();
    await vi.waitFor(() => expect(taught.root().querySelector(`.teaching-${side}`)).not.toBeNull());
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

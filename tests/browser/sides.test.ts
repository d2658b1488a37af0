import { describe, expect, onTestFinished, test } from 'vitest';
import { onOneSide } from '../../utils/adapters/sides';

/** Bubbles of 200 px in a list of 600 px, each so far from its left edge; `null` is not drawn. */
function thread(lefts: readonly (number | null)[]): Element {
  const list = document.createElement('ul');
  list.style.cssText = 'width: 600px; margin: 0; padding: 0; list-style: none';
  for (const left of lefts) {
    const item = list.appendChild(document.createElement('li'));
    item.style.display = 'block';
    const bubble = item.appendChild(document.createElement('div'));
    bubble.style.cssText = left === null ? 'display: none' : `width: 200px; height: 20px; margin-left: ${left}px`;
  }
  document.body.append(list);
  onTestFinished(() => list.remove());
  return list;
}

const bubblesIn = (list: Element) => [...list.querySelectorAll('div')];

describe('whether all bubbles are the buyer’s', () => {
  test.each<readonly [string, readonly (number | null)[], boolean]>([
    ['nobody wrote', [], true],
    ['all on the left', [0, 0, 0], true],
    ['a little apart', [0, 24], true],
    ['further apart', [0, 25], false],
    ['on both sides', [0, 400, 0], false],
    ['all on the right', [400, 400], false],
    ['one alone on the left', [0], true],
    ['one alone on the right', [400], false],
    ['none of them drawn', [null, null], false],
    ['one not drawn among those on the left', [0, null, 0], true],
  ])('%s', (_, lefts, buyers) => {
    const list = thread(lefts);
    expect(onOneSide(bubblesIn(list), list)).toBe(buyers);
  });

  test('one on the left that is wider than the list', () => {
    const list = thread([0]);
    for (const bubble of bubblesIn(list)) bubble.style.width = '900px';
    expect(onOneSide(bubblesIn(list), list)).toBe(true);
  });

  test.each([
    ['start', true],
    ['end', false],
  ])('one alone in an item that is no wider, at the %s', (side, buyers) => {
    const list = thread([0]);
    list.setAttribute('style', `${list.getAttribute('style')}; display: flex; flex-direction: column`);
    for (const item of list.children) item.setAttribute('style', `align-self: flex-${side}`);
    expect(onOneSide(bubblesIn(list), list)).toBe(buyers);
  });
});

/** Whatever a map of the seller's own asks for, a page looks for it no longer than for all of it together. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { finderFor, replyIn } from '../../../utils/adapters/find';
import type { ElementCandidate } from '../../../utils/domain/pages/page-map';
import { aTaughtMap } from '../../support/a-taught-map';

const found = (select: string) => ({ evidence: 'pointed at', seen: '2026-11-03', select });

/** Whatever is looked for by `.slow` takes 300 ms. */
function aSlowPage() {
  let on = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => on);
  const looks = vi.fn();
  const root = document.createElement('main');
  root.innerHTML = '<section></section><textarea></textarea>';
  for (const [name, nothing] of [
    ['matches', false],
    ['querySelector', null],
    ['querySelectorAll', []],
  ] as const) {
    const asked = Element.prototype[name] as (select: string) => unknown;
    vi.spyOn(Element.prototype, name).mockImplementation(function (this: Element, select: string) {
      if (!select.includes('.slow')) return asked.call(this, select) as never;
      looks();
      on += 300;
      return nothing as never;
    });
  }
  onTestFinished(() => void vi.restoreAllMocks());
  return { root, looks };
}

const finder = (more: Parameters<typeof aTaughtMap>[0]) => finderFor(aTaughtMap(more), {}, 'https://my.prom.ua/cms');

test('the time of a message, which may stand in the message itself', () => {
  const { root, looks } = aSlowPage();
  const find = finder({});
  const candidate: ElementCandidate = { select: '.slow' };
  for (let message = 0; message < 10; message++) expect(find.by(candidate, root)).toBeUndefined();
  expect(find.tooLong()).toBe(true);
  // It is asked itself, and looked into.
  expect(looks).toHaveBeenCalledTimes(2);
});

test('whose thread a field for answers is of', () => {
  const { root, looks } = aSlowPage();
  const find = finder({
    fields: { thread: [found('section')], reply: [found('textarea')] },
    replyOf: Array.from({ length: 10 }, () => found('.slow')),
  });
  expect(replyIn(find, root)).toBeUndefined();
  expect(find.tooLong()).toBe(true);
  expect(looks).toHaveBeenCalledTimes(2);
});

test('a map of the build is asked all of it', () => {
  const { root, looks } = aSlowPage();
  const find = finder({ origin: 'known' });
  for (let message = 0; message < 10; message++) find.by({ select: '.slow' }, root);
  expect(looks).toHaveBeenCalledTimes(20);
});

import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Aim } from '../../../../utils/features/reply/aim';
import { createBesideField } from '../../../../utils/features/reply/beside-field';

/** Over a page whose open chat and field can change; contents are their own names. */
function aPage() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const stop = new AbortController();
  const aimAt = (buyer: string, field = document.body.appendChild(document.createElement('textarea'))): Aim => {
    onTestFinished(() => field.remove());
    const shown = { account: null, threadId: buyer, buyer, orderNumber: null, productTitle: null, reply: field };
    return { field, facts: {}, shown, isCertain: true } as unknown as Aim;
  };
  const page: { aim: Aim | undefined } = { aim: aimAt('Олег') };
  let stands: { field: Element; contents: readonly unknown[]; onGone: (() => void) | undefined } | undefined;
  const hint = {
    show: (field: Element, content: unknown, onGone?: () => void) => {
      stands = { field, contents: (content as unknown[]).filter((one) => one), onGone };
    },
    hide: () => {
      stands = undefined;
    },
    contains: () => false,
  };
  onTestFinished(() => {
    stop.abort();
    vi.useRealTimers();
  });
  const notes = createBesideField(hint as never, () => page.aim, stop.signal);
  const redraw = () => {
    const before = page.aim as Aim;
    before.field.remove();
    page.aim = { ...before, field: aimAt('').field };
    stands?.onGone?.();
  };
  const say = (what: string) => notes.say(page.aim, page.aim?.field as Element, what, () => undefined);
  return { ...{ page, notes, aimAt, redraw, say }, stands: () => stands };
}

describe('a sentence', () => {
  test('is not seen in another chat, though the field is the same', () => {
    const { page, notes, aimAt, say, stands } = aPage();
    say('A');
    page.aim = aimAt('Марія', page.aim?.field as HTMLTextAreaElement);
    notes.look();
    expect(stands()).toBeUndefined();
  });

  test('of one chat that comes when another is open is not seen, and hides nothing', () => {
    const { page, notes, aimAt, say, stands } = aPage();
    const before = page.aim;
    page.aim = aimAt('Марія');
    say('B');
    notes.say(before, page.aim.field, 'A', () => undefined);
    expect(stands()?.contents).toEqual(['B']);
  });

  test('silences no warning in the chat that is opened next', () => {
    const { page, notes, aimAt, say, stands } = aPage();
    say('A');
    page.aim?.field.remove();
    page.aim = aimAt('Марія');
    notes.look();
    notes.warn(page.aim, 'warning');
    expect(stands()).toMatchObject({ field: page.aim.field, contents: ['warning'] });
  });

  test('stands somewhere where the page has no field any more, without the warning', () => {
    const { page, notes, say, stands } = aPage();
    say('A');
    notes.warn(page.aim, 'warning');
    page.aim?.field.remove();
    page.aim = undefined;
    notes.look();
    expect(stands()).toMatchObject({ field: document.body, contents: ['A'] });
  });
});

describe('a warning', () => {
  test('goes to the field that is drawn in the place of its own, each time', async () => {
    const { page, notes, redraw, stands } = aPage();
    notes.warn(page.aim, 'warning');
    for (let time = 0; time < 2; time++) {
      redraw();
      await vi.advanceTimersByTimeAsync(50);
      notes.look();
      expect(stands()).toMatchObject({ field: page.aim?.field, contents: ['warning'] });
    }
  });

  test('is back with a field that was away for longer', async () => {
    const { page, notes, redraw, stands } = aPage();
    notes.warn(page.aim, 'warning');
    redraw();
    const back = page.aim;
    page.aim = undefined;
    await vi.advanceTimersByTimeAsync(50);
    expect(stands()).toBeUndefined();
    page.aim = back;
    notes.look();
    expect(stands()).toMatchObject({ field: back?.field, contents: ['warning'] });
  });
});

import { effect, signal } from '@preact/signals';
import type { VNode } from 'preact';
import { expect, test, vi } from 'vitest';
import type { AnsweredElsewhere } from '../../../components/overlay/AnsweredElsewhere';
import type { ThreadActs } from '../../../components/overlay/ThreadActs';
import type { ThreadBar } from '../../../components/overlay/ThreadBar';
import type { Timer } from '../../../utils/domain/deadlines/timer';
import { answeredElsewhere } from '../../../utils/features/answered-elsewhere';
import { createBarMenu } from '../../../utils/features/bar-menu';
import type { Page, PageThread } from '../../../utils/features/page';
import type { MenuHost } from '../../../utils/features/reply/aside-host';
import { createSayings } from '../../../utils/features/sayings';
import { threadActs } from '../../../utils/features/thread-acts';
import { threadBar } from '../../../utils/features/thread-bar';
import { aConversation } from '../../support/a-conversation';
import { aThread } from '../../support/a-reading';
import { aTimer, HOUR } from '../../support/timers';

const NOW = Date.UTC(2026, 10, 21, 12, 5);
const KEY = 'wildberries/unknown/chat/id%3A1';

/** The features of the bar over one open chat, whose menu can be had or not. */
function started({ say = vi.fn(async () => ['e']), known = true, canBring = true } = {}) {
  const dismiss = vi.fn(async () => ['d']);
  const undo = vi.fn(async (_: readonly string[]) => undefined);
  const why = vi.fn(async () => null);
  const now = signal(NOW);
  const timer = signal<Timer>(aTimer(NOW, HOUR));
  const thread = signal<PageThread | undefined>({
    kind: 'thread',
    reading: aThread(aConversation().buyer('10:00')),
    key: KEY as never,
  });
  const shown = new Map<string, unknown>();
  const menus: (MenuHost & { readonly close: () => void; readonly tick: (at: number) => void })[] = [];
  const open = (host: MenuHost) => {
    const close = vi.fn(() => host.onClosed(false));
    const tick = vi.fn();
    menus.push({ ...host, close, tick });
    return { close, tick };
  };
  const page = {
    ...{ thread, trouble: signal(undefined), now, dismiss, say, marketplace: 'Wildberries', why },
    live: (timer: unknown) => timer,
    bar: signal('full'),
    sayings: createSayings(now, undo),
    verdict: () => (known ? { kind: 'known', timer: timer.value, note: 'синій' } : { kind: 'ambiguous' }),
    desk: {
      aside: {
        with: (work: (aside: unknown) => void, otherwise: () => void) =>
          canBring ? work({ menu: open }) : otherwise(),
      },
    },
    onThread: (_: Element, name: string, content: VNode | null) => shown.set(name, content?.props),
  } as unknown as Page;
  Object.assign(page, { menu: createBarMenu(page) });
  const context = { page, signal: new AbortController().signal, draw: (work: () => void) => void effect(work) };
  answeredElsewhere.start(context);
  threadActs.start(context);
  threadBar.start(context);
  return {
    ...{ dismiss, say, undo, why, now, timer, thread, menus },
    acts: () => shown.get('acts') as Parameters<typeof ThreadActs>[0] | undefined,
    bar: () => shown.get('timer') as Parameters<typeof ThreadBar>[0],
    elsewhere: () => shown.get('answered') as Parameters<typeof AnsweredElsewhere>[0] | undefined,
    press: () => {
      const button = document.createElement('button');
      (shown.get('acts') as Parameters<typeof ThreadActs>[0]).onMenu(button);
      return button;
    },
  };
}

const settled = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

test('what is said of the open chat can be taken back where it was said', async () => {
  const { say, undo, press, menus, acts } = started();
  press();
  menus[0]?.onSay({ kind: 'snoozed', until: 'hour' });
  await settled();
  expect(say).toHaveBeenCalledExactlyOnceWith(KEY, { kind: 'snoozed', until: 'hour' });
  expect(acts()).toMatchObject({ said: 'snoozed', failed: false, note: 'синій' });
  acts()?.onUndo();
  await settled();
  expect(undo).toHaveBeenCalledExactlyOnceWith(['e']);
  expect(acts()?.said).toBeUndefined();
});

test('no reply is needed', async () => {
  const { dismiss, press, menus, acts } = started();
  press();
  menus[0]?.onDismiss();
  await settled();
  expect(dismiss).toHaveBeenCalledExactlyOnceWith(KEY, 'no-reply-needed');
  expect(acts()?.said).toBe('no-reply-needed');
});

test('only the last of what was said is offered to be taken back', async () => {
  const { press, menus, acts, elsewhere } = started();
  elsewhere()?.onAnswered();
  await settled();
  expect([elsewhere()?.state, acts()?.said]).toEqual(['done', undefined]);
  press();
  menus[0]?.onSay({ kind: 'noted', text: 'синій' });
  await settled();
  expect([elsewhere()?.state, acts()?.said]).toEqual(['waiting', 'noted']);
});

test.each<[string, (all: ReturnType<typeof started>) => void]>([
  [
    'after the buyer has written again',
    ({ timer }) => {
      timer.value = aTimer(NOW + 2, 1);
    },
  ],
  [
    'an hour later',
    ({ now, timer }) => {
      now.value = NOW + HOUR + 1;
      timer.value = aTimer(NOW, 2 * HOUR);
    },
  ],
  [
    'in another chat',
    ({ thread }) => {
      thread.value = { ...(thread.peek() as PageThread & { kind: 'thread' }), key: 'b' as never };
    },
  ],
])('it is not offered %s', async (_, later) => {
  const all = started();
  all.press();
  all.menus[0]?.onSay({ kind: 'follow-up', dueAt: null });
  await settled();
  expect(all.acts()?.said).toBe('follow-up');
  later(all);
  expect(all.acts()?.said).toBeUndefined();
});

test('what wakes leaves nothing to take back', async () => {
  const { press, menus, acts } = started({ say: vi.fn(async () => []) });
  press();
  menus[0]?.onSay({ kind: 'woken' });
  await settled();
  expect(acts()).toMatchObject({ said: undefined, failed: false });
});

test('what failed is said in the chat in which it did', async () => {
  const { press, menus, acts, thread } = started({ say: vi.fn(() => Promise.reject(new Error('gone'))) });
  press();
  menus[0]?.onSay({ kind: 'woken' });
  await settled();
  expect(acts()?.failed).toBe(true);
  thread.value = { ...(thread.peek() as PageThread & { kind: 'thread' }), key: 'another' as never };
  expect(acts()?.failed).toBe(false);
});

test('the menu closes at the button that opened it, and the keyboard goes back there after a choice', () => {
  const { press, menus, acts } = started();
  const button = document.body.appendChild(press());
  expect(acts()?.open).toBe(true);
  menus[0]?.onClosed(true);
  expect(document.activeElement).toBe(button);
  expect(acts()?.open).toBe(false);
  press();
  press();
  expect(menus[1]?.close).toHaveBeenCalledTimes(1);
  expect(menus).toHaveLength(2);
  expect(acts()?.open).toBe(false);
  button.remove();
});

test('the menu of one chat is not open over another', () => {
  const { press, menus, thread } = started();
  press();
  thread.value = { ...(thread.peek() as PageThread & { kind: 'thread' }), key: 'another' as never };
  expect(menus[0]?.close).toHaveBeenCalledTimes(1);
});

test('why it waits so long is explained, and not, in the place of the menu', async () => {
  const { press, bar, acts, why, menus } = started();
  press();
  const button = document.createElement('button');
  bar().onWhy(button);
  expect(menus[0]?.close).toHaveBeenCalledTimes(1);
  expect([bar().explained, acts()?.open, menus[1]?.first]).toEqual([true, false, 'why']);
  await menus[1]?.ask();
  expect(why).toHaveBeenCalledExactlyOnceWith(KEY);
  bar().onWhy(button);
  expect(menus[1]?.close).toHaveBeenCalledTimes(1);
  expect([bar().explained, menus.length]).toEqual([false, 2]);
});

test('what is open goes with the time', () => {
  const { press, menus, now } = started();
  press();
  now.value = NOW + 1000;
  expect(menus[0]?.tick).toHaveBeenLastCalledWith(NOW + 1000);
});

test('a menu that could not be had is not open', () => {
  const { press, acts } = started({ canBring: false });
  press();
  expect(acts()?.open).toBe(false);
});

test('where nobody knows whose the chat is nothing is offered', () => {
  expect(started({ known: false }).acts()).toBeUndefined();
});

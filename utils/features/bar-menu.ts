/** What opens below the bar of an open chat, one thing at a time: what can be done about it, and why it waits so long. */
import { type ReadonlySignal, signal as state } from '@preact/signals-core';
import type { ConversationKey } from '../domain/conversation/ids';
import type { Page } from './page';
import type { MenuHost, Opened } from './reply/aside-host';

type Shown = Pick<MenuHost, 'first'> & { readonly key: ConversationKey };

export interface BarMenu {
  /** What is open, and of which chat. */
  readonly open: ReadonlySignal<Shown | undefined>;
  /** Opens it below the bar that the button is on; what is open already is closed. */
  toggle(key: ConversationKey, first: Shown['first'], button: HTMLElement): void;
  close(): void;
  /** Time has passed. */
  tick(): void;
}

export function createBarMenu(
  page: Pick<Page, 'desk' | 'dismiss' | 'live' | 'marketplace' | 'now' | 'say' | 'sayings' | 'verdict' | 'why'>,
): BarMenu {
  const { desk, sayings } = page;
  const open = state<Shown | undefined>(undefined);
  let menu: Opened | undefined;
  const close = () => menu?.close();
  return {
    open,
    close,
    tick: () => {
      const now = page.now.value;
      menu?.tick(now);
    },
    toggle(key, first, button) {
      const before = open.peek();
      close();
      if (before?.key === key && before.first === first) return;
      const mine: Shown = { key, first };
      open.value = mine;
      const gone = () => {
        if (open.peek() !== mine) return;
        menu = undefined;
        open.value = undefined;
      };
      desk.aside.with((aside) => {
        const verdict = page.verdict(key);
        if (open.peek() !== mine || verdict?.kind !== 'known') return gone();
        menu = aside.menu({
          ...{ first, below: hostOf(button), now: page.now.peek(), marketplace: page.marketplace },
          ...{ timer: page.live(verdict.timer), note: verdict.note, ask: () => page.why(key) },
          onDismiss: () => void sayings.say(key, 'no-reply-needed', () => page.dismiss(key, 'no-reply-needed')),
          onSay: (word) => void sayings.say(key, word.kind, () => page.say(key, word)),
          onClosed: (byKey) => {
            gone();
            if (byKey && button.isConnected) button.focus({ preventScroll: true });
          },
        });
      }, gone);
    },
  };
}

/** What stands on the page of ours: in a closed root, which only its own elements lead out of. */
function hostOf(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : element;
}

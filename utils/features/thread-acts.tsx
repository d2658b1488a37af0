/** On the bar, behind three dots: no reply is needed, put it off, remind me, a note of my own; and the way back. */
import { signal as state } from '@preact/signals';
import { ThreadActs } from '../../components/overlay/ThreadActs';
import type { ConversationKey } from '../domain/conversation/ids';
import type { Feature } from './page';
import type { Opened } from './reply/aside-host';

export const threadActs = {
  id: 'thread-acts',
  start({ page, signal, draw }) {
    const { sayings, desk } = page;
    /** Of which chat the menu is open. */
    const open = state<ConversationKey | undefined>(undefined);
    let menu: Opened | undefined;
    const close = () => menu?.close();
    signal.addEventListener('abort', close);

    const openMenu = (key: ConversationKey, button: HTMLButtonElement) => {
      if (open.peek() === key) return close();
      open.value = key;
      const gone = () => {
        menu = undefined;
        open.value = undefined;
      };
      desk.aside.with((aside) => {
        const verdict = page.verdict(key);
        if (open.peek() !== key || verdict?.kind !== 'known') return gone();
        menu = aside.menu({
          below: hostOf(button),
          ...{ timer: page.live(verdict.timer), note: verdict.note, now: page.now.peek() },
          ...{ marketplace: page.marketplace, first: 'more', ask: () => page.why(key) },
          onDismiss: () => void sayings.say(key, 'no-reply-needed', () => page.dismiss(key, 'no-reply-needed')),
          onSay: (word) => void sayings.say(key, word.kind, () => page.say(key, word)),
          onClosed: (byKey) => {
            gone();
            if (byKey && button.isConnected) button.focus({ preventScroll: true });
          },
        });
      }, gone);
    };

    draw(() => {
      if (open.value !== undefined) menu?.tick(page.now.value);
    });
    draw(() => {
      const thread = page.trouble.value ? undefined : page.thread.value;
      const verdict = thread?.kind === 'thread' ? page.verdict(thread.key) : undefined;
      const key = thread?.kind === 'thread' ? thread.key : undefined;
      if (open.value !== undefined && open.value !== key) close();
      if (thread?.kind !== 'thread' || verdict?.kind !== 'known') return page.onThread(undefined, 'acts', null);
      const { act, state: became } = sayings.of(thread.key, verdict.timer) ?? {};
      page.onThread(
        thread.reading.element,
        'acts',
        <ThreadActs
          note={verdict.note}
          said={became === 'done' && act !== 'answered-elsewhere' && act !== 'woken' ? act : undefined}
          failed={became === 'failed' && act !== 'answered-elsewhere'}
          open={open.value === thread.key}
          onMenu={(button) => openMenu(thread.key, button)}
          onUndo={() => void sayings.takeBack()}
        />,
      );
    });
  },
} satisfies Feature;

/** What stands on the page of ours: in a closed root, which only its own elements lead out of. */
function hostOf(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : element;
}

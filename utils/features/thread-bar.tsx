/** Above the messages of the open thread: how long the buyer waits, and whose rule says how long is right. */
import { FoldedBar } from '../../components/overlay/FoldedBar';
import { Notice } from '../../components/overlay/Notice';
import { ThreadBar } from '../../components/overlay/ThreadBar';
import { t } from '../platform/i18n';
import type { Feature } from './page';

export const threadBar = {
  id: 'thread-bar',
  start({ page, draw }) {
    draw(() => {
      const thread = page.trouble.value ? undefined : page.thread.value;
      if (thread?.kind === 'page-changed') {
        const text = t(thread.field === 'message.time' ? 'page.no-time' : 'page.no-author');
        return page.onThread(thread.element, 'timer', <Notice text={text} />);
      }
      if (!thread) return page.onThread(undefined, 'timer', null);
      const verdict = page.verdict(thread.key);
      if (verdict?.kind !== 'known') return page.onThread(undefined, 'timer', null);
      const { element, cut, messages } = thread.reading;
      const { key } = thread;
      const about = { timer: page.live(verdict.timer), marketplace: page.marketplace, now: page.now };
      if (page.bar.value === 'dots')
        return page.onThread(element, 'timer', <FoldedBar {...about} onUnfold={page.unfold} />);
      const open = page.menu.open.value;
      page.onThread(
        element,
        'timer',
        <ThreadBar
          {...about}
          account={verdict.account}
          messagesRead={cut ? messages.length : undefined}
          explained={open?.key === key && open.first === 'why'}
          onWhy={(button) => page.menu.toggle(key, 'why', button)}
        />,
      );
    });
  },
} satisfies Feature;

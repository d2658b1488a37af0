/** On the bar, behind three dots: no reply is needed, put it off, remind me, a note of my own; and the way back. */
import { ThreadActs } from '../../components/overlay/ThreadActs';
import type { Feature } from './page';

export const threadActs = {
  id: 'thread-acts',
  start({ page, signal, draw }) {
    const { menu, sayings } = page;
    signal.addEventListener('abort', menu.close);
    draw(() => {
      if (menu.open.value) menu.tick();
    });
    draw(() => {
      const thread = page.trouble.value ? undefined : page.thread.value;
      const verdict = thread?.kind === 'thread' ? page.verdict(thread.key) : undefined;
      const key = thread?.kind === 'thread' ? thread.key : undefined;
      const open = menu.open.value;
      if (open && open.key !== key) menu.close();
      if (thread?.kind !== 'thread' || verdict?.kind !== 'known') return page.onThread(undefined, 'acts', null);
      const { act, state } = sayings.of(thread.key, verdict.timer) ?? {};
      page.onThread(
        thread.reading.element,
        'acts',
        <ThreadActs
          note={verdict.note}
          said={state === 'done' && act !== 'answered-elsewhere' && act !== 'woken' ? act : undefined}
          failed={state === 'failed' && act !== 'answered-elsewhere'}
          open={open?.key === thread.key && open.first === 'more'}
          onMenu={(button) => menu.toggle(thread.key, 'more', button)}
          onUndo={() => void sayings.takeBack()}
        />,
      );
    });
  },
} satisfies Feature;

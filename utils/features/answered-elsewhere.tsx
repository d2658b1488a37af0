/** On the bar of a chat that waits: one click says that it was answered in the app or by phone, another takes it back. */
import { AnsweredElsewhere } from '../../components/overlay/AnsweredElsewhere';
import type { Feature } from './page';

export const answeredElsewhere = {
  id: 'answered-elsewhere',
  start({ page, draw }) {
    const { sayings } = page;
    draw(() => {
      const thread = page.trouble.value ? undefined : page.thread.value;
      if (thread?.kind !== 'thread') return page.onThread(undefined, 'answered', null);
      const { key, reading } = thread;
      const verdict = page.verdict(key);
      const timer = verdict?.kind === 'known' ? verdict.timer : undefined;
      const last = sayings.of(key, timer);
      const said = last?.act === 'answered-elsewhere' ? last.state : undefined;
      page.onThread(
        reading.element,
        'answered',
        timer?.kind === 'running' || said === 'done' ? (
          <AnsweredElsewhere
            state={said ?? 'waiting'}
            onAnswered={() =>
              void sayings.say(key, 'answered-elsewhere', () => page.dismiss(key, 'answered-elsewhere'))
            }
            onUndo={() => void sayings.takeBack()}
          />
        ) : null,
      );
    });
  },
} satisfies Feature;

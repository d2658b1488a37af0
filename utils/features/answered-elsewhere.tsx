/** On the bar of a chat that waits: one click says that it was answered in the app or by phone, another takes it back. */
import { signal as state } from '@preact/signals';
import { AnsweredElsewhere } from '../../components/overlay/AnsweredElsewhere';
import type { ConversationKey } from '../domain/conversation/ids';
import type { Feature } from './page';

interface Said {
  readonly key: ConversationKey;
  readonly state: 'busy' | 'done' | 'failed';
  /** When (epoch ms). */
  readonly at: number;
  /** By which it is taken back. */
  readonly events: readonly string[];
}

export const answeredElsewhere = {
  id: 'answered-elsewhere',
  start({ page, draw }) {
    const said = state<Said | undefined>(undefined);
    const say = async (key: ConversationKey) => {
      if (said.value?.state === 'busy') return;
      const at = page.now.peek();
      said.value = { key, at, state: 'busy', events: [] };
      try {
        said.value = { key, at, state: 'done', events: await page.dismiss(key, 'answered-elsewhere') };
      } catch {
        said.value = { key, at, state: 'failed', events: [] };
      }
    };
    const takeBack = async (what: Said) => {
      try {
        await page.undo(what.events);
        said.value = undefined;
      } catch {
        said.value = { ...what, state: 'failed' };
      }
    };
    draw(() => {
      const thread = page.trouble.value ? undefined : page.thread.value;
      if (thread?.kind !== 'thread') return page.onThread(undefined, 'answered', null);
      const { key, reading } = thread;
      const verdict = page.verdict(key);
      const waits = verdict?.kind === 'known' && verdict.timer.kind === 'running';
      const here = said.value?.key === key ? said.value : undefined;
      // Somebody has written since: what was said of the chat before is over.
      const isOver = here?.state === 'done' && waits && verdict.timer.waitingSince > here.at;
      page.onThread(
        reading.element,
        'answered',
        waits || here?.state === 'done' ? (
          <AnsweredElsewhere
            state={isOver ? 'waiting' : (here?.state ?? 'waiting')}
            onAnswered={() => void say(key)}
            onUndo={() => here && void takeBack(here)}
          />
        ) : null,
      );
    });
  },
} satisfies Feature;

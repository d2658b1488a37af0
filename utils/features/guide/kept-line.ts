/** That what was shown is kept, where it is taken away again, and a way back for a moment. */
import type { PageMap } from '../../domain/pages/page-map';
import type { KeptAnswer } from '../../messaging/protocol';
import type { GuideHost, Line } from './guide-host';

/** How long it is said (ms). */
const SAID_FOR = 10_000;

export interface KeptLine {
  /** `undefined`: nothing was kept a moment ago. */
  readonly line: () => Line | undefined;
  readonly keep: (map: PageMap, isReplyShown: boolean, readBy: string | null) => Promise<void>;
  /** Teaching is over: a list says by itself that it is kept, and a conversation is the last that is shown. */
  readonly ended: (kept: PageMap | undefined) => void;
}

/** @param say what is to be said now may be another thing */
export function createKeptLine(
  { client, ask, signal }: Pick<GuideHost, 'client' | 'ask' | 'signal'>,
  say: () => void,
  failed: (error: unknown) => void,
): KeptLine {
  let answer: KeptAnswer | null = null;
  let line: Line | undefined;
  let over: ReturnType<typeof setTimeout> | undefined;

  function become(next: Line | undefined): void {
    clearTimeout(over);
    line = next;
    if (next) over = setTimeout(become, SAID_FOR, undefined);
    say();
  }

  function undo(kept: KeptAnswer): void {
    become(undefined);
    client.unkeepMap(kept).then(ask, failed);
  }

  signal.addEventListener('abort', () => clearTimeout(over));
  return {
    line: () => line,
    async keep(map, isReplyShown, readBy) {
      become(undefined);
      answer = await client.keepMap(map, isReplyShown, readBy);
      ask();
    },
    ended(kept) {
      if (!kept?.fields.thread) return;
      const back = answer;
      const close = { label: 'page.guide.close' as const, act: () => become(undefined) };
      const acts = back ? [{ label: 'page.guide.undo' as const, act: () => undo(back) }, close] : [close];
      become({ says: 'page.guide.kept', acts });
    },
  };
}

/** Brings a conversation into view, at the seller's own click: opens nothing and clicks nothing. */
import { partsOf } from '../domain/conversation/identity';
import type { ConversationId, ConversationKey } from '../domain/conversation/ids';
import type { RevealAnswer } from '../messaging/protocol';
import type { OpenRepositories } from '../storage/repositories';
import { joinsAround } from './joins';
import type { Pages } from './ports';

export type RevealService = ReturnType<typeof revealService>;

export function revealService(open: OpenRepositories, pages: Pages) {
  const reveals = {
    /**
     * The first tab that shows it comes forward; where none does, one of its marketplace, best with its account.
     * @param sweeping whether a round stands there now
     */
    async reveal(id: ConversationId, sweeping = false): Promise<RevealAnswer> {
      const { marketplace, account } = partsOf(id);
      const keys = (await joinsAround(await open(), [id as string as ConversationKey])).keysOf(id);
      const tabs = await pages.tabs(marketplace);
      let next: number | undefined;
      for (const tab of tabs) {
        const answer = await pages.show(tab, { keys, account, sweeping });
        if (answer && answer.shown !== 'none' && (await forward(tab))) return { kind: 'shown' };
        if (answer?.sameAccount) next ??= tab;
      }
      for (const tab of next === undefined ? tabs : [next, ...tabs]) {
        if (await forward(tab)) return { kind: 'not-shown', marketplace };
      }
      return { kind: 'closed', marketplace };
    },

    /** The first of them; where there is none, or no tab for it, the queue. */
    async revealOrQueue([first]: readonly ConversationId[], queue: () => Promise<void>): Promise<void> {
      if (first === undefined || (await reveals.reveal(first)).kind === 'closed') await queue();
    },
  };
  return reveals;

  /** Whether it was still there. */
  async function forward(tab: number): Promise<boolean> {
    return pages.bringForward(tab).then(
      () => true,
      () => false,
    );
  }
}

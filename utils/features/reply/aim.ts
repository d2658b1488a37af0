/** Into which field of which thread a template goes, as the page is at this moment. */
import type { ThreadNow } from '../../adapters/thread-now';
import type { MarketplaceId } from '../../domain/conversation/ids';
import type { ThreadFacts } from '../../messaging/protocol';
import type { PageThread } from '../page';

export interface Aim {
  readonly field: Element;
  readonly facts: ThreadFacts;
  /** What the page's head said. */
  readonly shown: ThreadNow;
  /** Whether it is known which thread this is; where it is not, nothing in the facts names anybody. */
  readonly isCertain: boolean;
}

/**
 * What is believed of the thread counts only as long as the page's head says the same: a reading is a moment old, and
 * a reply that names the buyer of before costs the seller that buyer. `undefined`: there is no field to write into.
 */
export function aimOf(
  now: ThreadNow | undefined,
  thread: PageThread | undefined,
  marketplace: MarketplaceId,
): Aim | undefined {
  if (!now?.reply) return undefined;
  const names = thread?.kind === 'thread' ? thread.reading.names : undefined;
  const isSame =
    names !== undefined &&
    names.buyer === now.buyer &&
    names.account === now.account &&
    // An id that came late is believed only after a while; the name at the head is the thread's own by then.
    (now.threadId === null || names.threadId === null || names.threadId === now.threadId);
  if (!isSame) {
    const nobody = { threadId: null, buyer: null, subject: null };
    const facts = {
      names: { marketplace, channel: now.channel, account: now.account, ...nobody },
      orderNumber: null,
      productTitle: null,
    };
    return { field: now.reply, facts, shown: now, isCertain: false };
  }
  const { orderNumber, productTitle } = now;
  return { field: now.reply, facts: { names, orderNumber, productTitle }, shown: now, isCertain: true };
}

/**
 * Whether a text that was made for one of them may go to the other. The field itself may have been drawn anew, and an
 * address gets its thread's id late.
 */
export function isSameAim({ shown: a }: Aim, { shown: b }: Aim): boolean {
  const isSame = (field: 'account' | 'buyer' | 'orderNumber' | 'productTitle') => a[field] === b[field];
  const mayBeOne = a.threadId === null || b.threadId === null || a.threadId === b.threadId;
  return mayBeOne && isSame('account') && isSame('buyer') && isSame('orderNumber') && isSame('productTitle');
}

/** A page's structure, for whoever mends Takt. Part of the protocol. */
import type { MarketplaceId } from '../domain/conversation/ids';
import type { Skeleton } from '../domain/pages/skeleton';

/** An open tab of a cabinet. */
export interface SkeletonTab {
  readonly tabId: number;
  readonly marketplace: MarketplaceId;
  /** The id of the page map that belongs to its address; `null`: none does. */
  readonly mapId: string | null;
  /** Of its address: known words, and `*` for all else. */
  readonly path: string;
  /** The browser has put it to sleep: nobody answers there. */
  readonly asleep: boolean;
}

export type SkeletonAnswer =
  | { readonly kind: 'taken'; readonly skeleton: Skeleton }
  /** The tab is not there any more, or has left the cabinet. */
  | { readonly kind: 'closed' }
  /** The browser lets nobody in there, or what came back was no structure. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'too-large' };

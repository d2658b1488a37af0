/** The seller's own page maps, and files of them. Part of the protocol. */
import type { Channel, MarketplaceId } from '../domain/conversation/ids';
import type { KeptMap } from '../domain/pages/kept-map';
import type { PageMap } from '../domain/pages/page-map';

/** How a field that was pointed at is found. */
export type PointedAt = NonNullable<PageMap['fields']['reply']>;

/** A map that a page has just had kept; `before`: what was in its place. What of it was not taught anew meanwhile can be undone. */
export interface KeptAnswer {
  readonly id: string;
  readonly addedAt: number;
  readonly before: Pick<KeptMap, 'map' | 'addedAt' | 'isReplyShown'> | null;
}

/** What of a map can be said in words. */
export interface MapAbout {
  readonly marketplace: MarketplaceId;
  readonly channel: Channel;
  readonly hasList: boolean;
  readonly hasThread: boolean;
  /** Whether it says where the field for answers is. */
  readonly hasReply: boolean;
  /** When it was taught or taken (epoch ms). */
  readonly addedAt: number;
}

export interface KeptMapView extends MapAbout {
  readonly id: string;
  readonly origin: PageMap['origin'];
  /** Whether the seller has pointed at the field for answers. */
  readonly isReplyShown: boolean;
  /** Pages that were read by it are not recognised by it any more. */
  readonly isLost: boolean;
  /** Whether pages are read by it: one that was kept by an older build may not be taken any more. */
  readonly isFit: boolean;
  /** Whether a page has been read by it. */
  readonly isProven: boolean;
}

/** A map in a file; `isHere`: one that reads alike is kept already. */
export interface FileMapView extends MapAbout {
  readonly isHere: boolean;
}

export interface AddedMaps {
  readonly added: number;
  readonly known: number;
}

/** Teaching, asked for outside of the page. Part of the protocol. */

/** A cabinet's tab on whose page the seller can show where the chats are. */
export interface TeachableTab {
  readonly tabId: number;
  /** The marketplace, as sellers say it. */
  readonly place: string;
}

/** `silent`: no script of this Takt is in it, for it was open before. */
export type TeachAnswer = 'asked' | 'closed' | 'silent';

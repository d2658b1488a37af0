/** A message, and what a page claims about one. */
import type { MessageId } from './ids';
import type { Moment } from './moment';

export const AUTHORS = ['buyer', 'seller', 'system', 'unknown'] as const;
export type Author = (typeof AUTHORS)[number];

/** How much (UTF-16 units) of a text is kept, of a page's and of what was put into it. */
export const MESSAGE_LENGTH = 20_000;

/**
 * What one reading of one page says about one message. Claims are never changed; what is known of a message is
 * worked out from all claims about it (`timeline.ts`).
 */
export interface MessageClaim extends Moment {
  /** A thread shows messages; a row of a list shows its last one dimly: perhaps cut, perhaps without an author. */
  readonly source: 'thread' | 'row';
  readonly author: Author;
  readonly text: string;
  /** Which of several equal messages (same author, text and printed time) in the window, from 0. */
  readonly ordinal: number;
  /** Which of the messages printed with the same time, from 0, counted from the window's top. */
  readonly sequence: number;
  /** The message's id where the page shows one. */
  readonly pageId?: string;
  /** When this claim was first seen (epoch ms). */
  readonly observedAt: number;
}

export interface Message extends Moment {
  readonly id: MessageId;
  readonly author: Author;
  readonly text: string;
  readonly sequence: number;
  readonly pageId?: string;
  /** Seen only as a row's preview. */
  readonly dim: boolean;
  readonly observedAt: number;
  /** Kept from the first version on, because it could not be found out later. Unknown until a reply is inserted by Takt. */
  readonly operator: string | null;
  readonly templateId: string | null;
  readonly editedAfterInsert: boolean | null;
  readonly sentFromThisBrowser: boolean | null;
}

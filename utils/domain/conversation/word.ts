/** What a seller can say of a conversation with one key. */
import type { DismissReason } from './dismissals';

/** Times that have a name: in an hour, at six this evening, when the shop opens tomorrow. */
export const NAMED_TIMES = ['hour', 'evening', 'opening'] as const;
export type NamedTime = (typeof NAMED_TIMES)[number];
/** Epoch ms where it is a number. */
export type When = number | NamedTime;

/** Beside letting it go. */
export type Word =
  /** Put off until then. */
  | { readonly kind: 'snoozed'; readonly until: When }
  /** Not any more. */
  | { readonly kind: 'woken' }
  /** To be reminded by then; `null`: soon. */
  | { readonly kind: 'follow-up'; readonly dueAt: When | null }
  /** No reminder any more; without one, nothing is owed any more of what was promised. */
  | { readonly kind: 'no-follow-up' }
  /** What seemed to need no reply does. */
  | { readonly kind: 'reply-needed' }
  /** A note, on one line; empty: none any more. */
  | { readonly kind: 'noted'; readonly text: string };

/** Why conversations were let go, or what was said of one and can be taken back. */
export type Act = DismissReason | Exclude<Word['kind'], 'woken'>;

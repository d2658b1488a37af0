/** What a seller can say of a conversation with one key. */
import type { DismissReason } from './dismissals';

/** Beside letting it go. Epoch ms. */
export type Word =
  /** Put off until then. */
  | { readonly kind: 'snoozed'; readonly until: number }
  /** To be reminded by then; `null`: soon. */
  | { readonly kind: 'follow-up'; readonly dueAt: number | null }
  /** Nothing is owed any more of what was promised. */
  | { readonly kind: 'no-follow-up' }
  /** What seemed to need no reply does. */
  | { readonly kind: 'reply-needed' }
  /** A note, on one line; empty: none any more. */
  | { readonly kind: 'noted'; readonly text: string };

/** Why conversations were let go, or what was said of one. */
export type Act = DismissReason | Word['kind'];

/** How the page in an open tab is read, asked for by the seller. Part of the protocol. */
import type { Checkup } from '../domain/pages/checkup';

export type CheckupAnswer =
  | { readonly kind: 'checked'; readonly checkup: Checkup }
  /** The tab is not there any more, or has left the cabinet. */
  | { readonly kind: 'closed' }
  /** The browser lets nobody in there, or what came back was none. */
  | { readonly kind: 'refused' }
  /** Nobody answered in time: the page is busy, or was held up by what was looked for in it. */
  | { readonly kind: 'too-slow' };

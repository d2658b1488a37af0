/** What the seller says of a conversation that no page can show: nobody waits in it any more. */

/** `answered-elsewhere`: by phone, by a colleague. `old`: it waited before Takt was installed, and is let go. */
export const DISMISS_REASONS = ['answered-elsewhere', 'old'] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

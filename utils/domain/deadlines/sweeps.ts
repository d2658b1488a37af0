/** Rounds through all that waits: Wildberries advises to check its chat three times a day. */

/** Wall times, to begin with. */
export const SWEEP_TIMES: readonly string[] = ['10:00', '14:00', '18:00'];

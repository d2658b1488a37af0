/** The templates to begin with, in the order in which they are of use: what nearly every chat needs comes first. */
export const STARTER_IDS = [
  'starter-greeting',
  'starter-in-stock',
  'starter-thanks',
  'starter-out-of-stock',
  'starter-find-out',
  'starter-order',
  'starter-data',
  'starter-photo',
  'starter-return',
  'starter-delay',
] as const;
export type StarterId = (typeof STARTER_IDS)[number];

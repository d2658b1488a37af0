/** By itself, so that the rescue export can know it without bringing Dexie along. */
export const DATABASE_NAME = 'takt';

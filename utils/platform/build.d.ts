/** Set at build time (`wxt.config.ts`). */
declare const __TAKT_BUILD__: string;
declare const __TAKT_MARKETPLACES__: string;

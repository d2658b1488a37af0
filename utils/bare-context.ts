/**
 * Leaves out of a build what WXT hands to every content script: timers, a watch on addresses, and a message to the page
 * that a script is there. Ours takes none of it, and no page is to hear of it.
 */

/** Wherever WXT lies. */
const CONTEXT = /[\\/]wxt[\\/]dist[\\/]utils[\\/]content-script-context\.mjs(?:\?|$)/u;

/** A plugin for Vite. */
export function bareContext() {
  return {
    name: 'takt:bare-context',
    enforce: 'pre' as const,
    load: (id: string) => (CONTEXT.test(id) ? 'export class ContentScriptContext {}' : undefined),
  };
}

/** Leaves what page maps say of their evidence out of a build: it is for who reads and mends them, and no page needs it. */

/** The maps of a marketplace, whichever way a bundler writes the path. */
const MAPS = /[\\/]adapters[\\/][^\\/]+[\\/]maps\.ts(?:\?|$)/u;
const EVIDENCE = /\bevidence: '(?:[^'\\]|\\.)*'/gu;

/** A plugin for Vite. */
export function withoutEvidence() {
  return {
    name: 'takt:map-evidence',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      return MAPS.test(id) ? { code: code.replace(EVIDENCE, "evidence: ''"), map: null } : undefined;
    },
  };
}

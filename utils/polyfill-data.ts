/** Cuts at build what webextension-polyfill knows of the browser to the parts of it that Takt calls. */

/** `browser.…`, as far as it is called anywhere. */
export const CALLED = ['action', 'alarms', 'notifications', 'runtime', 'scripting', 'tabs', 'windows'] as const;

/** How many arguments the methods of each part take, by which the polyfill wraps them. */
type Metadata = Readonly<Record<string, unknown>>;

/** Its module, whichever way a bundler writes the path. */
const POLYFILL = /[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js(?:\?|$)/u;
const METADATA = /const apiMetadata = (\{[\s\S]*?\n {6}\});/u;

/** A plugin for Vite. @throws Error when the polyfill keeps its data otherwise than it did */
export function polyfillData() {
  return {
    name: 'takt:polyfill-data',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      return POLYFILL.test(id) ? { code: withCut(code), map: null } : undefined;
    },
  };
}

function withCut(code: string): string {
  const [, literal] = METADATA.exec(code) ?? [];
  if (literal === undefined) throw new Error('webextension-polyfill has another shape');
  const all = JSON.parse(literal) as Metadata;
  const called = Object.fromEntries(CALLED.flatMap((part) => (part in all ? [[part, all[part]]] : [])));
  return code.replace(METADATA, () => `const apiMetadata = ${JSON.stringify(called)};`);
}

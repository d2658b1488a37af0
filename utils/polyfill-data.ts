/** Cuts at build what webextension-polyfill knows of the browser to the parts of it that Takt calls. */

/** `browser.…`, as far as it is called anywhere. */
export const CALLED = [
  'action',
  'alarms',
  'notifications',
  'permissions',
  'runtime',
  'scripting',
  'tabs',
  'windows',
] as const;

/** How many arguments the methods of each part take, by which the polyfill wraps them. */
type Metadata = Readonly<Record<string, unknown>>;

/** Its module, whichever way a bundler writes the path. */
const POLYFILL = /[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js(?:\?|$)/u;
const METADATA = /const apiMetadata = (\{[\s\S]*?\n {6}\});/u;

/** All of it, in what makes it a module of every old kind: of those a bundler would carry the means along. */
const WRAPPED = /^\(function \(global, factory\) \{[\s\S]*?function \(module\) \{([\s\S]*)\}\);/u;

/** Settings and developer tools, which it does not keep with the rest. */
const UNCALLED = [
  /const settingMetadata = \{[\s\S]*?(?=return wrapObject\(extensionAPIs)/u,
  /const onRequestFinishedWrappers = [\s\S]*?(?=const onMessageWrappers = )/u,
  /devtools: \{\s*network: \{[^}]*\}\s*\},/u,
];

/** What a script that runs on a page has of the browser. */
const ON_PAGES: readonly string[] = ['runtime'];

/** As WXT names what it builds: a content script, or one that joins it. */
const RUNS_ON_PAGES = /(?:content|unlisted)-script/u;

interface BuildConfig {
  readonly build: { readonly lib?: false | { readonly entry?: unknown } };
}

/** A plugin for Vite. @throws Error when the polyfill keeps its data otherwise than it did */
export function polyfillData() {
  let kept: readonly string[] = CALLED;
  return {
    name: 'takt:polyfill-data',
    enforce: 'pre' as const,
    configResolved({ build: { lib } }: BuildConfig) {
      kept = lib && RUNS_ON_PAGES.test(String(lib.entry)) ? ON_PAGES : CALLED;
    },
    transform(code: string, id: string) {
      return POLYFILL.test(id) ? { code: withCut(code, kept), map: null } : undefined;
    },
  };
}

function withCut(code: string, kept: readonly string[]): string {
  const [, literal] = METADATA.exec(code) ?? [];
  const parts = [WRAPPED, ...UNCALLED].every((part) => part.test(code));
  if (literal === undefined || !parts) throw new Error('webextension-polyfill has another shape');
  const all = JSON.parse(literal) as Metadata;
  const left = Object.fromEntries(kept.flatMap((part) => (part in all ? [[part, all[part]]] : [])));
  return UNCALLED.reduce((rest, part) => rest.replace(part, ''), code)
    .replace(METADATA, () => `const apiMetadata = ${JSON.stringify(left)};`)
    .replace(WRAPPED, (_, body: string) => `const module = {};\n(() => {${body}})();\nexport default module.exports;`);
}

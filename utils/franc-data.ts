/** Cuts franc's data, at build and in tests, to the languages that Takt names by it: of 187 there stay a few. */
import { OUTSIDE_LANGUAGES, SCRIPT_LANGUAGES } from './domain/language/languages';

/** What a language's letters, three by three, look like: by script, then by language. */
type FrancData = Readonly<Record<string, Readonly<Record<string, string>>>>;

const NAMED: ReadonlySet<string> = new Set([...Object.keys(OUTSIDE_LANGUAGES), ...Object.keys(SCRIPT_LANGUAGES)]);

/** Its module, whichever way a bundler writes the path. */
const DATA = /[\\/]franc[\\/]data\.js(?:\?|$)/u;

/** A plugin for Vite. @throws Error when franc keeps its data otherwise than it did */
export function francData() {
  return {
    name: 'takt:franc-data',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      return DATA.test(id)
        ? { code: `export const data = ${JSON.stringify(cut(dataIn(code)))}`, map: null }
        : undefined;
    },
  };
}

function dataIn(code: string): FrancData {
  const [, literal] = /export const data = (\{[\s\S]*\})\s*$/u.exec(code) ?? [];
  if (literal === undefined) throw new Error('franc/data.js has another shape');
  return new Function(`return ${literal}`)() as FrancData;
}

/** Scripts stay where nothing of them does: without one franc would take a text for what it is next. */
function cut(data: FrancData): FrancData {
  const scripts = Object.entries(data).map(([script, languages]) => {
    const kept = Object.entries(languages).filter(([language]) => NAMED.has(language));
    return [script, Object.fromEntries(kept)] as const;
  });
  return Object.fromEntries(scripts);
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { marketplacesIn } from '../../utils/adapters/registry';
import { OUTSIDE_LANGUAGES, SCRIPT_LANGUAGES } from '../../utils/domain/language/languages';
import { BROWSERS, buildIdsIn, builtFor, contentScriptsOf, root, scriptsOf } from './built';

/** A CSP does not bind content scripts: what could reach a network, or make code of a text, must not be there at all. */
const NETWORK = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'sendBeacon'],
  ...['RTCPeerConnection', 'importScripts', 'FormData', 'SharedWorker'],
];
const DATABASE = ['indexedDB', 'IDBKeyRange', 'Dexie', 'localStorage', 'sessionStorage', 'caches'];

const named = (text: string, name: string) => new RegExp(`(?<![\\w$-])${name}(?![\\w$-])`, 'u').test(text);

/** `eval(…)`, `new Function(…)`, `Function(…)`, `import(…)`; not `Function.call.bind`, not a key `eval:`. */
const CODE = /(?<![\w$.])(?:eval|Function|import)\s*\(|\.constructor\s*\(\s*["'`]|(?<![\w$.])eval\s*[,;)]/u;

/** What is left of markup and addresses, and why. */
const MARKUP = [
  'Preact sets innerHTML where its user asks for it by dangerouslySetInnerHTML, which nobody here does',
  'the namespaces of SVG, MathML and HTML are addresses in form only',
  'Dexie prints two addresses in warnings of its own',
];
const ADDRESSES = [
  ...['http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML', 'http://www.w3.org/1999/xhtml'],
  ...['http://bit.ly/2kdckMn', 'https://tinyurl.com/y2uuvskb'],
];

describe.each(BROWSERS)('the bundle for %s', (browser) => {
  const built = builtFor(browser);
  const contentScripts = contentScriptsOf(built);

  test('has a content script', () => {
    expect(contentScripts.map(([path]) => path)).toEqual(['content-scripts/marketplace.js']);
  });

  test.each(scriptsOf(built))('%s reaches no network', (_, text) => {
    expect(NETWORK.filter((name) => named(text, name))).toEqual([]);
  });

  test.each(scriptsOf(built))('%s makes no code of texts', (_, text) => {
    expect(CODE.exec(text)?.[0]).toBeUndefined();
  });

  test.each(contentScripts)('%s opens no database: it would be the marketplace’s', (_, text) => {
    expect(DATABASE.filter((name) => named(text, name))).toEqual([]);
  });

  test.each(contentScripts)('%s carries no page map: it is handed those of its marketplace', (_, text) => {
    expect(text).not.toContain('rooms_list');
  });

  test.each(contentScripts)('%s tells the page nothing', (_, text) => {
    expect(text.match(/postMessage|wxt:content-script/gu)).toBeNull();
  });

  test('what runs on an untouched page is at most 45 kB, packed', () => {
    const packed = contentScripts.reduce((sum, [, text]) => sum + gzipSync(text, { level: 9 }).length, 0);
    expect(packed).toBeLessThanOrEqual(45_000);
    expect(packed).toBeGreaterThan(1000);
  });

  test(`names no address but known ones: ${MARKUP[1]}; ${MARKUP[2]}`, () => {
    const known = [...ADDRESSES, ...marketplacesIn('').flatMap(({ matches }) => [...matches])];
    const found = [...built.files].flatMap(([path, text]) =>
      path === 'manifest.json' ? [] : (text.match(/(?:https?|wss?):\/\/[\w./*-]+/gu) ?? []),
    );
    expect([...new Set(found)].filter((address) => !known.includes(address))).toEqual([]);
  });

  test(`sets markup once per copy of Preact: ${MARKUP[0]}`, () => {
    for (const [path, text] of scriptsOf(built)) {
      expect(text.match(/\.innerHTML\s*=(?!=)/gu)?.length ?? 0, path).toBeLessThanOrEqual(1);
      expect(text.match(/outerHTML|insertAdjacentHTML|document\.write|createContextualFragment/gu), path).toBeNull();
    }
  });

  test('its pages load their own files only, and hold no script', () => {
    for (const [path, text] of built.files) {
      if (!path.endsWith('.html')) continue;
      const loaded = [...text.matchAll(/(?:src|href)="([^"]*)"/gu)].map(([, address = '']) => address);
      expect(loaded.length, path).toBeGreaterThan(0);
      for (const address of loaded)
        expect(built.files.has(address.replace(/^\//u, '')), `${path}: ${address}`).toBe(true);
      expect(text.match(/<script(?![^>]*\ssrc=)|\son\w+=|<style|\sstyle=/gu), path).toBeNull();
    }
  });

  test('keeps its data in Dexie, and rescues it with idb where Dexie cannot', () => {
    const holders = (sign: RegExp) =>
      scriptsOf(built)
        .filter(([, text]) => sign.test(text))
        .map(([path]) => path);
    expect(holders(/DexieError|Dexie\.Promise|dexie/u)).toContain('background.js');
    // `idb` alone lists the reading methods of a store so.
    expect(holders(/[`"']get[`"'],[`"']getKey[`"'],[`"']getAll[`"'],[`"']getAllKeys[`"'],[`"']count[`"']/u)).toEqual([
      expect.stringMatching(/^chunks\/options-/u),
    ]);
  });

  test('tells languages in the background alone, with franc’s data for what is named', () => {
    // How franc keeps a language's letters: the commonest first, three by three.
    const trigrams = /\b([a-z]{3}):\s*[`"'](?:[^|`"']{3}\|){50}/gu;
    const namesIn = (text: string) => [...text.matchAll(trigrams)].map(([, name = '']) => name);
    const elsewhere = scriptsOf(built).filter(([path]) => path !== 'background.js');
    expect(elsewhere.flatMap(([, text]) => namesIn(text))).toEqual([]);
    const byScript = ['cmn', 'ell', 'jpn', 'kor', 'tha'];
    const named = [...Object.keys(OUTSIDE_LANGUAGES), ...Object.keys(SCRIPT_LANGUAGES)];
    const inBackground = new Set(namesIn(built.files.get('background.js') ?? ''));
    expect([...inBackground].sort()).toEqual(named.filter((name) => !byScript.includes(name)).sort());
    const weights = readFileSync(join(root, 'assets/language/weights.bin')).toString('base64');
    const holders = scriptsOf(built).filter(([, text]) => text.includes(weights));
    expect(holders.map(([path]) => path)).toEqual(['background.js']);
  });

  test('knows one build, the same in the page and in the background', () => {
    expect(buildIdsIn(built)).toHaveLength(1);
    for (const path of ['background.js', 'content-scripts/marketplace.js']) {
      expect(built.files.get(path)?.includes(buildIdsIn(built)[0] ?? ''), path).toBe(true);
    }
  });

  test('leaves no source map, no absolute path and no test behind', () => {
    expect([...built.files.keys()].filter((path) => path.endsWith('.map'))).toEqual([]);
    for (const [path, text] of built.files) {
      expect(text.includes(root), path).toBe(false);
      expect(text.match(/sourceMappingURL|vitest/gu), path).toBeNull();
    }
  });
});

describe('what is shipped', () => {
  const sources = new Map<string, string>();
  const packages = new Set<string>();
  const entrypoints = [
    'background.ts',
    'marketplace.content/index.tsx',
    'popup/main.tsx',
    'sidepanel/main.tsx',
    'options/main.tsx',
  ];

  const follow = (path: string): void => {
    if (sources.has(path)) return;
    const text = readFileSync(join(root, path), 'utf8');
    sources.set(path, text);
    for (const [, typesOnly, from = ''] of text.matchAll(/^(?:import|export)\s(type\s)?[^;'"]*?from\s+'([^']+)'/gmu)) {
      if (typesOnly) continue;
      if (!from.startsWith('.'))
        packages.add(
          from
            .split('/')
            .slice(0, from.startsWith('@') ? 2 : 1)
            .join('/'),
        );
      else {
        const target = normalize(join(dirname(path), from));
        const file = [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((known) =>
          existsSync(join(root, known)),
        );
        if (file) follow(file);
      }
    }
  };
  for (const entrypoint of entrypoints) follow(`entrypoints/${entrypoint}`);

  test.each(['preact', '@preact/signals', 'dexie', 'idb', 'valibot', 'wxt'])('imports %s', (name) => {
    expect([...packages]).toContain(name);
  });

  test('imports nothing that is only for building and testing, but WXT', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect([...packages].filter((name) => name !== 'wxt' && !(name in dependencies))).toEqual([]);
  });
});

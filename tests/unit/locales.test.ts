// @vitest-environment node
/** The words: the same in each language, complete, and nowhere but in the catalogue. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { ERROR_CODES } from '../../utils/domain/errors';
import { catalogues } from '../../utils/platform/catalogues';
import type { Entry, Language } from '../../utils/platform/i18n';
import { textFrom } from '../../utils/platform/texts';

const root = join(import.meta.dirname, '../..');
const LANGUAGES = Object.keys(catalogues) as Language[];
const english = catalogues.en;

const forms = (entry: Entry | undefined): string[] =>
  entry === undefined ? [] : typeof entry === 'string' ? [entry] : Object.values(entry);
const paramsOf = (entry: Entry | undefined) =>
  [...new Set(forms(entry).flatMap((text) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name)))].sort();

describe.each(LANGUAGES)('texts in %s', (language) => {
  const catalogue = catalogues[language];

  test('have the same keys as the English ones', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
  });

  test('have the same parameters as the English ones', () => {
    const other = Object.keys(english).filter((key) => `${paramsOf(catalogue[key])}` !== `${paramsOf(english[key])}`);
    expect(other).toEqual([]);
  });

  test('have all plural forms of the language, where they have any', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const plural = Object.entries(catalogue).filter(([, entry]) => typeof entry !== 'string');
    expect(plural.filter(([, entry]) => `${Object.keys(entry).sort()}` !== `${categories}`)).toEqual([]);
    expect(plural.filter(([key]) => typeof english[key] === 'string')).toEqual([]);
  });

  test('are not empty, and have no blanks around them', () => {
    expect(
      Object.entries(catalogue).filter(([, entry]) => forms(entry).some((text) => text.trim() !== text || !text)),
    ).toEqual([]);
  });

  test('have a sentence for each error', () => {
    expect(ERROR_CODES.filter((code) => catalogue[`error.${code}`] === undefined)).toEqual([]);
  });
});

test.each<readonly [Language, number, string]>([
  ['uk', 1001, '1001 знак, а сюди можна 1000: '],
  ['uk', 1022, '1022 знаки, а сюди можна 1000: '],
  ['uk', 1011, '1011 знаків, а сюди можна 1000: '],
  ['ru', 1021, '1021 знак, а сюда можно 1000: '],
  ['ru', 1002, '1002 знака, а сюда можно 1000: '],
  ['ru', 1005, '1005 знаков, а сюда можно 1000: '],
])('%s counts %i signs', (language, n, words) => {
  expect(textFrom(catalogues[language], language, 'template.hint.over-limit', { n, limit: 1000 })).toContain(words);
});

test('nothing is called overdue, and a Russian hour is no year', () => {
  const all = (language: Language) => Object.values(catalogues[language]).flatMap(forms);
  expect([...all('uk'), ...all('ru')].filter((text) => /простроч|просроч/iu.test(text))).toEqual([]);
  expect(all('ru').filter((text) => /(?<!\p{L})год(?!\p{L})/u.test(text))).toEqual([]);
  expect(all('ru').filter((text) => /[іїєґ]/iu.test(text))).toEqual(['Українська']);
  expect(all('uk').filter((text) => /[ыэъё]/iu.test(text))).toEqual([]);
});

type Node = { readonly type: string; readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** A node and all below it. */
function nodesIn(node: Node): Node[] {
  const children = Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return [node, ...children.filter(isNode).flatMap(nodesIn)];
}

const files = ['components', 'entrypoints', 'utils/features', 'utils/platform', 'utils/services']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  .filter((path) => /(?<!\.d)\.tsx?$/u.test(path))
  .map((path) => ({ path, nodes: nodesIn(parseSync(path, readFileSync(join(root, path), 'utf8')).program as never) }));

const literalsIn = (node: Node): string[] =>
  nodesIn(node).flatMap(({ type, value, quasis }) => {
    if (type === 'Literal' && typeof value === 'string') return [value];
    if (type !== 'TemplateLiteral') return [];
    return (quasis as { value: { cooked: string } }[]).map((quasi) => quasi.value.cooked);
  });

describe('the code', () => {
  test('asks only for keys that there are', () => {
    const asked = files.flatMap(({ nodes }) => nodes.filter(isCallOf('t')).flatMap(keysAsked));
    const missing = asked.filter(({ start, end }) => !Object.keys(english).some((key) => fits(key, start, end)));
    expect(missing).toEqual([]);
    expect(asked.length).toBeGreaterThan(20);
  });

  test('has no text of its own for the seller to read', () => {
    const found = files
      .filter(({ path }) => /^(?:components|entrypoints|utils\/features)\//u.test(path))
      .flatMap(({ path, nodes }) => nodes.flatMap(visibleTexts).map((text) => `${path}: ${text}`));
    expect(found).toEqual([]);
  });
});

const isCallOf = (name: string) => (node: Node) =>
  node.type === 'CallExpression' && (node.callee as Node & { name?: string }).name === name;

/** What the first argument may come to: each plain text in it, or what stands before and after a hole. */
function keysAsked(call: Node): { start: string; end: string }[] {
  const [argument] = call.arguments as Node[];
  if (!argument) return [];
  if (argument.type === 'ConditionalExpression') {
    return [argument.consequent, argument.alternate].flatMap((key) => keysAsked({ ...call, arguments: [key] }));
  }
  const texts = literalsIn(argument);
  if (argument.type === 'Literal') return texts.map((key) => ({ start: key, end: key }));
  if (argument.type !== 'TemplateLiteral') return [];
  return [{ start: texts[0] ?? '', end: texts.at(-1) ?? '' }];
}

const fits = (key: string, start: string, end: string) =>
  start === end
    ? key === start || (start.endsWith('.') && key.startsWith(start))
    : key.startsWith(start) && key.endsWith(end);

const READ_ATTRIBUTES = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'placeholder',
  'title',
  'label',
];

/** Letters between tags, in attributes that are read, and Cyrillic anywhere. */
function visibleTexts(node: Node): string[] {
  return textsOf(node).filter((text) => /\p{L}/u.test(text));
}

function textsOf(node: Node): string[] {
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return (node.children as Node[]).flatMap(written);
  if (node.type === 'JSXAttribute') {
    const { name, value } = node as Node & { name: { name: string }; value: Node | null };
    return value && READ_ATTRIBUTES.includes(name.name) ? written(value) : [];
  }
  const isLiteral = node.type === 'Literal' || node.type === 'TemplateLiteral';
  return isLiteral ? literalsIn(node).filter((text) => /\p{Script=Cyrillic}/u.test(text)) : [];
}

/** A text that stands there itself, not as a part of an expression. */
function written(node: Node): string[] {
  if (node.type === 'JSXText') return [String(node.value)];
  if (node.type === 'JSXExpressionContainer') return written(node.expression as Node);
  return node.type === 'Literal' || node.type === 'TemplateLiteral' ? literalsIn(node) : [];
}

/** A skeleton as a page again: for a fixture, for tests. It loads nothing and runs nothing. */
import type { Skeleton, SkeletonChild, SkeletonNode } from './skeleton';

const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'wbr']);

/** What would load or run; the schema lets none of it in, and this is the last door. */
const DROPPED = /^(?:on.*|src|srcdoc|srcset|formaction|ping|background|poster)$/iu;

/** The page as HTML: an element a line, where no text stands beside it. */
export function skeletonToHtml(skeleton: Skeleton): string {
  return [
    '<!doctype html>',
    `<!-- The structure of a page of ${skeleton.marketplace} at ${skeleton.path.replace(/[<>-]+/gu, '-')}: no text in it is the page's. -->`,
    '<html>',
    '  <head><meta charset="utf-8"><title></title></head>',
    ...linesOf(skeleton.body, '  '),
    '</html>',
    '',
  ].join('\n');
}

function linesOf(node: SkeletonNode, indent: string): string[] {
  const { tag, children = [], shadow, frame } = node;
  const open = `<${tag}${attributesOf(node)}${frame ? ` srcdoc="${escaped(pageIn(frame.body))}"` : ''}>`;
  if (VOID.has(tag)) return [indent + open];
  const close = `</${tag}>`;
  const deeper = `${indent}  `;
  const inner = shadow
    ? [`${deeper}<template shadowrootmode="${shadow.mode}">${shadow.children.map(inLine).join('')}</template>`]
    : [];
  // A line break beside a text would be read as a space.
  if (children.some((child) => typeof child === 'string')) {
    const shadowed = inner.map((line) => line.trim());
    return [`${indent}${open}${[...shadowed, ...children.map(inLine)].join('')}${close}`];
  }
  const lines = [...inner, ...children.flatMap((child) => (typeof child === 'string' ? [] : linesOf(child, deeper)))];
  return lines.length === 0 ? [`${indent}${open}${close}`] : [indent + open, ...lines, indent + close];
}

const inLine = (child: SkeletonChild): string =>
  typeof child === 'string'
    ? escaped(child)
    : linesOf(child, '')
        .map((line) => line.trim())
        .join('');

const pageIn = (body: SkeletonNode): string => `<!doctype html><html>${inLine(body)}</html>`;

function attributesOf({ attributes = {}, tag }: SkeletonNode): string {
  const kept = Object.entries(attributes).filter(
    ([name]) => !DROPPED.test(name) && (tag !== 'textarea' || name !== 'value'),
  );
  return kept.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`)).join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? '');

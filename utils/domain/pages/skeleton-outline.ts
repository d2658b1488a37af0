/** A skeleton as text, for whoever wants to see what is in it before it is saved. */
import type { Skeleton, SkeletonChild, SkeletonNode } from './skeleton';

/** All that is in the file but blanks: what it says of itself, then elements and texts, one a line, each as deep as it lies. */
export function skeletonOutline({ body, ...about }: Skeleton): string {
  const head = Object.entries(about).map(([name, value]) => `${name}: ${value}`);
  return [...head, ...linesOf(body, '')].join('\n');
}

/** How many there are. */
export function skeletonCounts({ body }: Skeleton): { readonly elements: number; readonly texts: number } {
  const counts = { elements: 0, texts: 0 };
  const count = (child: SkeletonChild): void => {
    if (typeof child === 'string') {
      counts.texts += child.trim() === '' ? 0 : 1;
      return;
    }
    counts.elements++;
    for (const inner of [...(child.shadow?.children ?? []), ...(child.children ?? [])]) count(inner);
    if (child.frame) count(child.frame.body);
  };
  count(body);
  return counts;
}

function linesOf(child: SkeletonChild, indent: string): string[] {
  const deeper = `${indent}  `;
  if (typeof child === 'string') return child.trim() === '' ? [] : [`${indent}“${child.replace(/\s+/gu, ' ').trim()}”`];
  const { children = [], shadow, frame } = child;
  return [
    indent + nameOf(child),
    ...(shadow
      ? [`${deeper}#shadow ${shadow.mode}`, ...shadow.children.flatMap((one) => linesOf(one, `${deeper}  `))]
      : []),
    ...children.flatMap((one) => linesOf(one, deeper)),
    ...(frame ? [`${deeper}#frame ${frame.path}`, ...linesOf(frame.body, `${deeper}  `)] : []),
  ];
}

function nameOf({ tag, attributes = {} }: SkeletonNode): string {
  const told = Object.entries(attributes).map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${value}"`));
  return tag + told.join('');
}

/** Text of a template → Liquid's tree, or what is wrong with it. Only what a reply needs is known: no loops, no files. */
import { Drop, Liquid, LiquidError, type Template as Node, Output, TagToken, TokenKind, Value } from 'liquidjs';
import { PLACEHOLDERS, type Placeholder, STOP } from './placeholders';
import { TEXT_LENGTH } from './template';

export type TemplateFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long' }
  /** @param line the first is 1 */
  | { readonly kind: 'syntax'; readonly line: number }
  | { readonly kind: 'unknown-placeholder'; readonly name: string }
  | { readonly kind: 'unknown-filter'; readonly name: string }
  | { readonly kind: 'unknown-tag'; readonly name: string };

export interface Compiled {
  readonly nodes: Node[];
  /** All it names, in the order of the text; also those that only conditions ask for. Stops are none. */
  readonly placeholders: readonly Placeholder[];
}

/**
 * A placeholder without a value. To conditions it is nothing; where it is printed, it says so. A class, because Liquid
 * knows its own by `instanceof`.
 */
export class Missing extends Drop {
  constructor(readonly print: () => string) {
    super();
  }

  override valueOf(): null {
    return null;
  }
}

const TAGS = ['if', 'unless', 'case', 'comment'];
/** They stand inside a tag; alone they are no tags that we do not know, but out of place. */
const INNER_TAG = /^(?:els|end|when)/u;

/** Unicode keeps it for no character: it may stand for something while a text is made. */
export const NO_CHARACTER = '\uFDD0';

const ONLY_STOP = new RegExp(`\\{\\{-?\\s*${STOP}\\s*-?\\}\\}`, 'gu');

const FILTERS: Readonly<Record<string, (value: unknown, ...args: unknown[]) => unknown>> = {
  default: (value, fallback) => (isNothing(value) ? (fallback ?? value) : value),
  /** The first letter only: a name like «iPhone» within the text stays as it is. */
  capitalize: onText((text) => {
    const [first = ''] = text;
    return first.toUpperCase() + text.slice(first.length);
  }),
  upcase: onText((text) => text.toUpperCase()),
  downcase: onText((text) => text.toLowerCase()),
  strip: onText((text) => text.trim()),
};

const engine = liquid();

/** Renders what was compiled; what is not known in `scope` was refused before. */
export function renderNodes({ nodes }: Compiled, scope: object): string {
  return engine.renderSync(nodes, scope);
}

/** What a text is to Liquid, or why it is nothing that can be kept. */
export function compileTemplate(text: string): Compiled | TemplateFault {
  if (text.replace(ONLY_STOP, '').trim() === '') return { kind: 'empty' };
  if (text.length > TEXT_LENGTH) return { kind: 'too-long' };
  try {
    const nodes = engine.parse(text.replaceAll(NO_CHARACTER, ''));
    const line = lineOfNonsense(nodes);
    if (line !== undefined) return { kind: 'syntax', line };
    const names = namesIn(nodes).filter((name) => name !== STOP);
    const unknown = names.find((name) => !isPlaceholder(name));
    if (unknown !== undefined) return { kind: 'unknown-placeholder', name: unknown };
    return { nodes, placeholders: names.filter(isPlaceholder) };
  } catch (error) {
    return faultOf(error);
  }
}

export function isFault(result: Compiled | TemplateFault): result is TemplateFault {
  return 'kind' in result;
}

function liquid(): Liquid {
  const made = new Liquid({
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    // No file is ever looked for: not even `include` would know where.
    templates: {},
    parseLimit: TEXT_LENGTH,
    memoryLimit: 10 * TEXT_LENGTH,
    // A thousand times what a long text takes; in ms.
    renderLimit: 1000,
    outputEscape: (value: unknown) => (value instanceof Missing ? value.print() : String(value ?? '')),
  });
  for (const name of Object.keys(made.tags)) if (!TAGS.includes(name)) delete made.tags[name];
  for (const name of Object.keys(made.filters)) delete made.filters[name];
  // Neither is `constructor` a tag or a filter.
  Object.setPrototypeOf(made.tags, null);
  Object.setPrototypeOf(made.filters, null);
  for (const [name, filter] of Object.entries(FILTERS)) made.registerFilter(name, filter);
  return made;
}

function namesIn(nodes: Node[]): string[] {
  const found = Object.values(engine.analyzeSync(nodes, { partials: false }).variables).flat();
  found.sort((a, b) => a.location.row - b.location.row || a.location.col - b.location.col);
  return [...new Set(found.map(String))];
}

/** Liquid lets much pass and prints nothing for it: `{{ buyer.firstName greeting }}`, `{{ nil }}`, `{% if and %}`. */
function lineOfNonsense(nodes: readonly Node[]): number | undefined {
  for (const node of nodes) {
    const values = [...(node.arguments?.() ?? [])].filter((one) => one instanceof Value);
    if (!values.every(node instanceof Output ? isPrintable : isWhole)) return node.token.getPosition()[0];
    const within = lineOfNonsense([...childrenOf(node)]);
    if (within !== undefined) return within;
  }
  return undefined;
}

function childrenOf(node: Node): Node[] {
  const children = node.children?.(false, true);
  // A generator that returns the list and yields nothing, where no file is read.
  return children ? (children.next().value as Node[]) : [];
}

/** One placeholder, text or number. */
function isPrintable({ initial: { postfix } }: Value): boolean {
  const kinds = [TokenKind.PropertyAccess, TokenKind.Quoted, TokenKind.Number];
  return postfix.length === 1 && postfix.every(({ kind }) => kinds.includes(kind));
}

/** Every operator has its operands, and nothing is left over. */
function isWhole({ initial: { postfix } }: Value): boolean {
  let operands = 0;
  for (const token of postfix) {
    if (token.kind !== TokenKind.Operator) operands++;
    else if (token.getText() === 'not') operands += operands > 0 ? 0 : Number.NaN;
    else operands = operands > 1 ? operands - 1 : Number.NaN;
  }
  return operands === 1;
}

function faultOf(error: unknown): TemplateFault {
  if (!LiquidError.is(error)) return { kind: 'syntax', line: 1 };
  const { token } = error as LiquidError;
  const filter = /undefined filter: (.+?)(?:, line:\d+.*)?$/u.exec((error as LiquidError).message)?.[1];
  if (filter !== undefined) return { kind: 'unknown-filter', name: filter };
  if (token instanceof TagToken && !(token.name in engine.tags) && !INNER_TAG.test(token.name)) {
    return { kind: 'unknown-tag', name: token.name };
  }
  return { kind: 'syntax', line: token.getPosition()[0] ?? 1 };
}

function isPlaceholder(name: string): name is Placeholder {
  return PLACEHOLDERS.some((known) => known === name);
}

function isNothing(value: unknown): boolean {
  return value instanceof Missing || value === null || value === undefined || value === '';
}

function onText(change: (text: string) => string): (value: unknown) => unknown {
  return (value) => (value instanceof Missing ? value : change(String(value ?? '')));
}

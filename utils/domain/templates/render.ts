/** Template + what is known → the text that lands in the field. Never with a hole, never with an error in it. */
import {
  type Compiled,
  compileTemplate,
  isFault,
  Missing,
  NO_CHARACTER,
  renderNodes,
  type TemplateFault,
} from './compile';
import { PLACEHOLDERS, type Placeholder, STOP, type Values } from './placeholders';

export type { TemplateFault } from './compile';

export type Rendering =
  /** @param stops offsets in the text (UTF-16 units), in their order: where the seller is to write on */
  | { readonly kind: 'text'; readonly text: string; readonly stops: readonly number[] }
  /** What has to be asked for, in the order of the text. */
  | { readonly kind: 'missing'; readonly missing: readonly Placeholder[] }
  | { readonly kind: 'broken'; readonly fault: TemplateFault };

/**
 * The text with the values in it. What it prints and nobody knows is missing; what only an `if` asks for is not.
 * With more values it may ask for more: those behind an `if` that was closed before.
 */
export function renderTemplate(text: string, values: Values): Rendering {
  const compiled = compileTemplate(text);
  if (isFault(compiled)) return { kind: 'broken', fault: compiled };
  const missing = new Set<Placeholder>();
  const rendered = fill(compiled, values, (placeholder) => {
    missing.add(placeholder);
    return '';
  });
  return missing.size > 0 ? { kind: 'missing', missing: [...missing] } : { kind: 'text', ...withStops(rendered) };
}

/** The text as the editor shows it: what is missing, and a stop, stands there by name. A broken text is shown as it is written. */
export function previewOf(text: string, values: Values, nameOf: NameOf): string {
  const compiled = compileTemplate(text);
  if (isFault(compiled)) return tidy(text);
  const named = fill(compiled, values, (placeholder) => `‹${nameOf(placeholder)}›`);
  return named.replaceAll(MARK, `‹${nameOf(STOP)}›`);
}

/** What the seller calls it. */
export type NameOf = (placeholder: Placeholder | typeof STOP) => string;

/** What is wrong with a text that is to be kept, if anything. */
export function checkTemplateText(text: string): TemplateFault | undefined {
  const compiled = compileTemplate(text);
  return isFault(compiled) ? compiled : undefined;
}

/** All placeholders of a text, in its order; also those that only an `if` asks for. */
export function placeholdersIn(text: string): Placeholder[] {
  const compiled = compileTemplate(text);
  return isFault(compiled) ? [] : [...compiled.placeholders];
}

function fill(compiled: Compiled, values: Values, standIn: (placeholder: Placeholder) => string): string {
  const scope: Record<string, unknown> = {};
  for (const placeholder of PLACEHOLDERS) {
    put(scope, placeholder.split('.'), lineOf(values[placeholder]) ?? new Missing(() => standIn(placeholder)));
  }
  // To an `if` it is nothing.
  scope[STOP] = new Missing(() => MARK);
  return tidy(renderNodes(compiled, scope));
}

/** Stands for a stop while the text is made; neither text nor values have it. */
const MARK = NO_CHARACTER;

/** The marks are taken out last: no gap is closed where the seller is to write. */
function withStops(marked: string): { text: string; stops: number[] } {
  const [first = '', ...others] = marked.split(MARK);
  const stops: number[] = [];
  let text = first;
  for (const part of others) {
    stops.push(text.length);
    text += part;
  }
  return { text, stops };
}

/** A value is one line. Of what no eye sees it is none. */
function lineOf(value: string | undefined): string | undefined {
  const line = value
    ?.replaceAll(MARK, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  return line?.replace(/[\p{Cf}\s]/gu, '') ? line : undefined;
}

function put(scope: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) {
    scope[first] = value;
    return;
  }
  const within = (scope[first] ?? {}) as Record<string, unknown>;
  put(within, rest, value);
  scope[first] = within;
}

/** Without spaces at the ends of lines, and without the gaps that a closed `if` leaves between them. */
function tidy(text: string): string {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

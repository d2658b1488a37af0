// What a person sees in a field, with the caret: `W|O`, and `A[B]C` where B is selected.
import { FILLER, linesIn } from './shown';

/** Signs that no text here has. */
const [START, END] = ['\uE000', '\uE001'];

export function markedIn(field: HTMLElement): string {
  if ('value' in field) {
    const { value, selectionStart: start, selectionEnd: end } = field as HTMLTextAreaElement;
    return withSigns(value.slice(0, start) + START + value.slice(start, end) + END + value.slice(end));
  }
  const root = field.getRootNode() as Document & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? document.getSelection();
  const isHere = selection && field.contains(selection.anchorNode) && field.contains(selection.focusNode);
  if (!isHere || selection.rangeCount === 0) return linesIn(field);
  const range = selection.getRangeAt(0);
  const start = pathTo(field, range.startContainer);
  const end = pathTo(field, range.endContainer);
  const copy = field.cloneNode(true) as HTMLElement;
  // The later one first: the path of the other is then still true.
  put(copy, follow(copy, end), range.endOffset, END);
  put(copy, follow(copy, start), range.startOffset, START);
  return withSigns(linesIn(copy));
}

function withSigns(text: string): string {
  // Where both are at one place either may come first.
  const caret = [START + END, END + START].find((both) => text.includes(both));
  return caret ? text.replace(caret, '|') : text.replace(START, '[').replace(END, ']');
}

function pathTo(field: Node, node: Node): number[] {
  const path: number[] = [];
  for (let at = node; at !== field && at.parentNode; at = at.parentNode)
    path.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
  return path;
}

const follow = (field: Node, path: readonly number[]): Node =>
  path.reduce((at, index) => at.childNodes[index] as Node, field);

function put(field: HTMLElement, node: Node, offset: number, sign: string): void {
  const own = (node instanceof Element ? node : node.parentElement)?.closest(FILLER);
  const child = node.childNodes[offset] ?? null;
  const inner = child ?? node.lastChild;
  // What an editor puts there for itself is left out, and the caret with it.
  if (own && own !== field) own.before(sign);
  else if (node instanceof Text) node.insertData(offset, sign);
  // The browser may name a block, and mean the place in it.
  else if (inner instanceof HTMLElement && /^(?:div|p|li)$/u.test(inner.localName))
    put(field, inner, child ? 0 : inner.childNodes.length, sign);
  else {
    // A break at the end of a block only keeps it high.
    const isHigh = !child && node.lastChild?.nodeName === 'BR';
    node.insertBefore(document.createTextNode(sign), isHigh ? node.lastChild : child);
  }
}

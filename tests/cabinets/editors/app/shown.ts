// What a person sees in a field, as lines; what an editor puts there for itself is no text.

const BLOCK = 'div, p, ul, ol, li, pre, blockquote, h1, h2, h3, section, figure';
/** Slate's, Quill's and ProseMirror's own. */
export const FILLER = '[data-slate-zero-width], .ql-cursor, .ProseMirror-trailingBreak, .ProseMirror-separator';
/** By which CKEditor keeps a caret where no text is. */
const JOINERS = /\u2060+/gu;

export function linesIn(field: HTMLElement): string {
  if ('value' in field) return String(field.value);
  return blocksIn(field).join('\n').replace(JOINERS, '').replaceAll('\u00a0', ' ');
}

/** A text for every block that holds no other. */
function blocksIn(node: Node): string[] {
  const blocks: string[] = [];
  let run: string | null = null;
  const end = () => {
    // The last break of a block only keeps it high.
    if (run !== null) blocks.push(run.replace(/\n$/u, ''));
    run = null;
  };
  for (const child of node.childNodes) {
    if (child instanceof Element && child.matches(FILLER)) continue;
    if (child instanceof Element && child.matches(BLOCK)) {
      end();
      const inside = blocksIn(child);
      blocks.push(...(inside.length > 0 ? inside : ['']));
    } else run = (run ?? '') + textIn(child);
  }
  end();
  return blocks;
}

function textIn(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches(FILLER)) return '';
  return node.localName === 'br' ? '\n' : [...node.childNodes].map(textIn).join('');
}

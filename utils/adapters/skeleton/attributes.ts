/** Which attributes a skeleton keeps of an element, and what stands in them there. */
import type { PrintedTimes } from './printed-times';
import type { Texts } from './texts';

declare const document: never;

/** What browsers and frameworks call attributes; other names are taken apart like class names. */
const STANDARD = new Set(
  `abbr accesskey action align allow alt autocapitalize autocomplete autofocus checked class cols colspan contenteditable
  datetime dir disabled draggable enctype enterkeyhint for form headers height hidden href hreflang id inert inputmode label
  lang list max maxlength method min minlength multiple name novalidate open pattern placeholder popover readonly rel
  required role rows rowspan scope selected size slot span spellcheck start step tabindex target title translate type
  value width wrap`.split(/\s+/u),
);

/** What loads, runs, draws or says where it came from. */
const DROPPED =
  /^(?:on.*|src|srcset|srcdoc|style|nonce|integrity|sizes|poster|ping|background|content|xmlns.*|xlink:.*|d|points|cite|formaction|manifest|codebase|classid|archive|profile|is|pattern|accesskey|download|http-equiv)$/u;

/** What people read. */
const SAID = new Set([
  ...['abbr', 'alt', 'label', 'placeholder', 'title', 'value', 'datetime'],
  ...['aria-label', 'aria-description', 'aria-valuetext', 'aria-placeholder', 'aria-roledescription'],
]);

/** Counts and sizes: of three digits at most, and nothing beside. */
const FIGURES = new Set([
  ...[
    'cols',
    'colspan',
    'rows',
    'rowspan',
    'span',
    'tabindex',
    'size',
    'start',
    'min',
    'max',
    'maxlength',
    'minlength',
  ],
  ...['height', 'width', 'aria-level', 'aria-posinset', 'aria-setsize', 'aria-colindex', 'aria-rowindex'],
]);

/**
 * Of the page's own and no person's: what a part is called, and what HTML has a closed list of words for. Whatever else
 * stands in an attribute may be somebody's, and there are people who are called Mark, Max or Star.
 */
const WORDED = new Set(
  `class role type dir rel method scope autocomplete autocapitalize contenteditable inputmode enterkeyhint spellcheck
  translate draggable hidden popover align aria-atomic aria-autocomplete aria-busy aria-checked aria-current aria-disabled
  aria-expanded aria-haspopup aria-hidden aria-invalid aria-live aria-modal aria-multiline aria-multiselectable
  aria-orientation aria-pressed aria-readonly aria-relevant aria-required aria-selected aria-sort`.split(/\s+/u),
);

const NAMES_TIME = /(?:^|[-_])(?:\w*time(?:stamp)?|date|ts|at|created|updated|sent)(?:$|[-_])/u;

/** So many are enough to tell an element by. */
const MOST = 40;

const PRESSED = ['checkbox', 'radio', 'button', 'submit', 'reset', 'image', 'file'];

export function attributesOf(element: Element, texts: Texts, times: PrintedTimes): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { name, value } of [...element.attributes].slice(0, MOST)) {
    if (DROPPED.test(name) || isSecret(element, name)) continue;
    kept[nameOf(name, texts)] = saidIn(name, value, texts, times);
  }
  const { value, type } = element as HTMLInputElement;
  // What was typed since the page was made is in no attribute; of what is ticked or pressed the value is the page's own.
  const isTyped = element.localName === 'input' && !PRESSED.includes(type) && !isSecret(element, 'value');
  if (isTyped && value !== '') kept.value = texts.said(value);
  if ((element as HTMLInputElement).checked === true) kept.checked = '';
  if ((element as HTMLOptionElement).selected === true) kept.selected = '';
  const style = styleOf(element);
  if (style !== '') kept.style = style;
  return kept;
}

const isSecret = (element: Element, name: string) => name === 'value' && element.getAttribute('type') === 'password';

function nameOf(name: string, texts: Texts): string {
  if (STANDARD.has(name)) return name;
  // Such a name could not be written into a page.
  return texts
    .named(name)
    .replace(/[^\w.:-]/gu, '')
    .replace(/^(?=[^a-z_])/iu, '_')
    .slice(0, 100);
}

function saidIn(name: string, value: string, texts: Texts, times: PrintedTimes): string {
  if (name === 'href' || name === 'action') return texts.link(value);
  if (FIGURES.has(name) && /^-?\d{1,3}$/u.test(value)) return value;
  const moved = NAMES_TIME.test(name) ? times.epoch(value) : undefined;
  if (moved !== undefined) return moved;
  return SAID.has(name) ? texts.said(value) : WORDED.has(name) ? texts.named(value) : texts.valued(value);
}

/** Layout tells a reader who wrote what. Of what the page's sheets say these are kept, where they are no default. */
const LAYOUT: Readonly<Record<string, readonly string[]>> = {
  display: ['flex', 'inline-flex', 'grid', 'inline-grid', 'inline-block', 'contents', 'none'],
  'flex-direction': ['row-reverse', 'column', 'column-reverse'],
  'justify-content': ['center', 'end', 'flex-end', 'right', 'space-between', 'space-around', 'space-evenly'],
  'align-items': ['flex-start', 'flex-end', 'start', 'end', 'center', 'baseline'],
  'align-self': ['flex-start', 'flex-end', 'start', 'end', 'center', 'stretch', 'baseline'],
  float: ['left', 'right'],
  'overflow-y': ['auto', 'scroll'],
};
/** These are inherited: said once, where they change. */
const INHERITED: Readonly<Record<string, readonly string[]>> = {
  'text-align': ['center', 'right', 'end', 'left'],
  visibility: ['hidden', 'collapse', 'visible'],
};
/** Of the element's own style: sizes and distances. */
const OWN = [
  'width',
  'max-width',
  'min-width',
  'height',
  'max-height',
  'margin',
  'margin-left',
  'margin-right',
  'padding',
];
const LENGTHS = /^(?:(?:auto|none|0|\d{1,3}(?:px|%|em|rem|vh|vw))(?: |$)){1,4}$/u;

function styleOf(element: Element): string {
  const view = element.ownerDocument.defaultView;
  if (!view) return '';
  const style = view.getComputedStyle(element);
  const around = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  const above = around && view.getComputedStyle(around);
  const said = Object.entries(LAYOUT).filter(([name, values]) => values.includes(style.getPropertyValue(name)));
  const inherited = Object.entries(INHERITED).filter(([name, values]) => {
    const value = style.getPropertyValue(name);
    return values.includes(value) && above?.getPropertyValue(name) !== value;
  });
  const own = (element as HTMLElement).style;
  const sizes = OWN.filter((name) => LENGTHS.test(own?.getPropertyValue(name) ?? ''));
  const columns = columnsOf(style);
  return [
    ...columns,
    ...[...said, ...inherited].map(([name]) => `${name}: ${style.getPropertyValue(name)}`),
    ...sizes.map((name) => `${name}: ${own.getPropertyValue(name)}`),
  ].join('; ');
}

/** Columns of a grid, each by its share of the width (%). */
function columnsOf(style: CSSStyleDeclaration): string[] {
  const widths =
    style
      .getPropertyValue('grid-template-columns')
      .match(/[\d.]+(?=px)/gu)
      ?.map(Number) ?? [];
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total === 0 || widths.length > 12) return [];
  return [`grid-template-columns: ${widths.map((width) => `${Math.round((width / total) * 100)}fr`).join(' ')}`];
}

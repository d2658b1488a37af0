/** The hooks of a stored page, and what the page is like when one of them is gone. */
export interface Mutation {
  readonly name: string;
  readonly apply: (page: Document) => void;
}

const everything = (page: Document) => [...page.body.querySelectorAll('*')];

/**
 * The stable part of a generated class: `Message__text__pP0-s` → `Message__text`, `_rt-dialog_7x7x7_1` → `_rt-dialog`,
 * `ChatRoom__root--F3JVq` → `ChatRoom__root`. Plain ones (`b-sidebar-header__id`) stay whole.
 */
const baseOf = (name: string) =>
  /^[a-z]/u.test(name) ? name : name.replace(/(?:__[\w+-]{5}|_[a-z0-9]{5}_\d+|--[A-Za-z0-9]{5})$/u, '');

/** Attributes whose values are hooks of their own. */
const HOOKS = ['data-testid', 'data-name', 'data-qaid', 'role', 'id', 'name'];

export function mutationsOf(html: string): Mutation[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const attributes = new Set<string>();
  const classes = new Set<string>();
  const tags = new Set<string>();
  for (const element of everything(page)) {
    tags.add(element.localName);
    for (const name of element.classList) classes.add(baseOf(name));
    for (const { name, value } of element.attributes) {
      if (name === 'class' || name === 'style') continue;
      attributes.add(name);
      if (HOOKS.includes(name)) attributes.add(`${name}=${value}`);
    }
  }
  return [
    ...[...attributes].map((said) => ({
      name: `without ${said}`,
      apply: (page: Document) => removeAttribute(page, said),
    })),
    ...[...classes].map((base) => ({
      name: `without the class ${base}`,
      apply: (page: Document) => renameClass(page, base),
    })),
    ...[...tags].map((tag) => ({ name: `without <${tag}>`, apply: (page: Document) => changeTag(page, tag) })),
  ];
}

export function removeAttribute(page: Document, said: string): void {
  const [name = '', value] = said.split('=');
  for (const element of everything(page)) {
    if (value === undefined || element.getAttribute(name) === value) element.removeAttribute(name);
  }
}

function renameClass(page: Document, base: string): void {
  for (const element of everything(page)) {
    for (const name of [...element.classList])
      if (baseOf(name) === base) element.classList.replace(name, 'Fresh__zzzzz');
  }
}

function changeTag(page: Document, tag: string): void {
  for (const element of everything(page).filter(({ localName }) => localName === tag)) {
    const other = page.createElement(tag === 'div' ? 'article' : 'div');
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  }
}

/** The field for answers that was pointed at, and those that are none. */
import { isField, labelsOf } from '../inference/reply';
import { FIGURES, NOTE, REPLY, SEARCH } from '../inference/words';
import { type Fault, fault } from './points';
import { parentOf } from './tree';

declare const document: never;

const FIELDS = 'textarea, input, [contenteditable]:not([contenteditable="false"])';
/** How far around a hint that lies over its field. */
const LEVELS = 4;

export function replyAt(element: Element): Element | Fault {
  const field = fieldAt(element);
  if (!field) return fault('no-field');
  const said = labelsOf(field);
  if (isSearch(field) || SEARCH.test(said)) return fault('field-search');
  if (NOTE.test(said)) return fault('field-note');
  if (isLocked(field)) return fault('field-locked');
  return isField(field) && (REPLY.test(said) || !FIGURES.test(said)) ? field : fault('no-field');
}

function fieldAt(element: Element): Element | undefined {
  const own = element.closest(FIELDS);
  if (own) return own;
  let around: Element | null = element;
  for (let level = 0; around && level < LEVELS; level++, around = parentOf(around)) {
    const fields = around.querySelectorAll(FIELDS);
    if (fields.length > 1) return undefined;
    if (fields[0]) return fields[0];
  }
  return undefined;
}

const isSearch = (field: Element): boolean =>
  field.getAttribute('type') === 'search' ||
  field.getAttribute('role') === 'searchbox' ||
  field.closest('[role="search"]') !== null ||
  /^(?:decimal|numeric|tel|search|email|url)$/u.test(field.getAttribute('inputmode') ?? '');

const isLocked = (field: Element): boolean =>
  ['readonly', 'disabled'].some((name) => field.hasAttribute(name)) || field.getAttribute('aria-disabled') === 'true';

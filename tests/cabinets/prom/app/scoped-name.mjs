// Class names of CSS modules with a 5-character end, as public code quotes them: `PaymentDropdown__dropDownText--3i53m`.
// BEM names, `b-sidebar-header__id`, and `qa_*` are printed as they are.
import { draw, generator } from '../../kit/scoped-name.mjs';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

export const BARE_NAME = /\.([A-Z]\w*__\w+)/g;

/** @param {string} name a bare name of the style sheet @param {string} salt drawn once per server start */
export function scopedName(name, salt) {
  if (/^(b-|qa_)/.test(name)) return name;
  const next = generator(`${salt}${name}`);
  for (let i = 0; i < 8; i += 1) next();
  return `${name}--${draw(next, ALPHABET, 5)}`;
}

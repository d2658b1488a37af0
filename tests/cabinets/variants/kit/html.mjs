// Small pieces of static pages: escaped templates, hashed class names, marks for the truth.

/** @typedef {{ readonly raw: string }} Html */
/** @typedef {Html | string | number | null | undefined | false | readonly Part[]} Part */

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** @param {Part} part @returns {string} */
function written(part) {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  if (Array.isArray(part)) return part.map(written).join('');
  return /** @type {Html} */ (part).raw;
}

/** @param {string} text @returns {Html} */
export const raw = (text) => ({ raw: text });

/** @param {TemplateStringsArray} strings @param {readonly Part[]} parts */
export const html = (strings, ...parts) =>
  raw(
    strings
      .map((string, index) => string + written(parts[index]))
      .join('')
      .replace(/>\s*\n\s*</gu, '><'),
  );

/** An attribute that only the truth's selectors look at. @param {string} name */
export const mark = (name) => raw(`data-truth="${name}"`);

/** @param {string} name */
export const marked = (name) => `[data-truth="${name}"]`;

/** @param {string} host @param {string} inside */
export const pierced = (host, inside) => `${host} >>> ${inside}`;

/** An open shadow root of the element it is put into. @param {string} css @param {Part} content */
export const shadow = (css, content) =>
  html`<template shadowrootmode="open"><style>${raw(css)}</style>${content}</template>`;

const BASE = `*{box-sizing:border-box}body{margin:0;font:14px/1.4 Arial,sans-serif;color:#222;background:#f4f5f7}
ul,ol{list-style:none;margin:0;padding:0}button{font:inherit;cursor:pointer}a{color:inherit;text-decoration:none}
p,h1,h2,h3,h4{margin:0}textarea,input,select{font:inherit}`;

/** @param {{ lang: string, title: string, css: string, body: Part }} page */
export const documentOf = ({ lang, title, css, body }) =>
  `<!doctype html>${
    html`<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
    <style>${raw(BASE + css)}</style></head><body>${body}</body></html>`.raw
  }`;

const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** @param {() => number} random @param {number} length @param {string} [letters] */
export const drawn = (random, length, letters = LETTERS) =>
  Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('');

/** @typedef {((...names: (string | false)[]) => string) & { css: (sheet: string) => string }} Classes */

/**
 * Class names with an end drawn anew for each page; `.css()` gives a sheet the same ends. Only names that begin with a
 * capital letter are scoped.
 * @param {() => number} random @param {(name: string, random: () => number) => string} scoped @returns {Classes}
 */
export function hashedClasses(random, scoped) {
  /** @type {Map<string, string>} */
  const known = new Map();
  /** @param {string} name */
  const one = (name) => {
    if (!/^[A-Z]/u.test(name)) return name;
    if (!known.has(name)) known.set(name, scoped(name, random));
    return known.get(name) ?? name;
  };
  /** @param {(string | false)[]} names */
  const all = (...names) =>
    names
      .filter((name) => name !== false)
      .map(one)
      .join(' ');
  return Object.assign(all, {
    /** @param {string} sheet */
    css: (sheet) => sheet.replace(/\.([A-Z][\w-]*)/gu, (_, name) => `.${one(name).replaceAll('+', '\\+')}`),
  });
}

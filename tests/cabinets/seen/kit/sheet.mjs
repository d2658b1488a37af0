// A document with nothing of its own, and small pictures.
import { html, raw } from '../../variants/kit/html.mjs';

/** @typedef {import('../../variants/kit/html.mjs').Part} Part */

/** @param {{ lang: string, title: string, css: string, body: Part }} page */
export const sheet = ({ lang, title, css, body }) =>
  `<!doctype html>${
    html`<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
    <style>${raw(css)}</style></head><body>${body}</body></html>`.raw
  }`;

/** A picture of one colour. @param {number} hue @param {number} [size] */
export const picture = (hue, size = 40) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="${size}" height="${size}" fill="hsl(${hue} 50% 70%)"/></svg>`,
  )}`;

/**
 * The lines of each day.
 * @template {{ at: number }} T
 * @param {readonly T[]} lines @param {(at: number) => string} dayOf @returns {{ day: string, lines: T[] }[]}
 */
export function days(lines, dayOf) {
  /** @type {{ day: string, lines: T[] }[]} */
  const all = [];
  for (const line of lines) {
    const day = dayOf(line.at);
    if (all.at(-1)?.day !== day) all.push({ day, lines: [] });
    all.at(-1)?.lines.push(line);
  }
  return all;
}

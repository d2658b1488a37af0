// @vitest-environment node
/** The colours of accounts: as many as the domain gives out, seen on their ground, told apart, no timer's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACCOUNT_COLOURS } from '../../../utils/domain/conversation/account';

const styles = (name: string) => readFileSync(join(import.meta.dirname, '../../../assets/styles', name), 'utf8');
const tokens = new Map(
  [
    ...(styles('tokens.css') + styles('more-tokens.css')).matchAll(
      /--takt-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/gu,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);
const colour = (name: string, theme: 'light' | 'dark') => tokens.get(name)?.[theme] ?? '#';
const accounts = Array.from({ length: ACCOUNT_COLOURS }, (_, index) => `account-${index}`);

const channels = (hex: string) =>
  [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];

function contrast(a: string, b: string): number {
  const light = [a, b].map((hex) => {
    const [red, green, blue] = channels(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  }) as [number, number];
  return Math.max(...light) / Math.min(...light);
}

/** How far apart two colours look: the distance in OKLab. */
function distance(a: string, b: string): number {
  const [first, second] = [a, b].map(oklab) as [number[], number[]];
  return Math.hypot(...first.map((part, index) => part - (second[index] ?? 0)));
}

function oklab(hex: string): number[] {
  const [r, g, b] = channels(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

describe.each(['light', 'dark'] as const)('Colours of accounts, %s', (theme) => {
  it.each(accounts)('%s is seen on every ground', (name) => {
    for (const ground of ['page', 'surface', 'surface-quiet']) {
      expect(contrast(colour(name, theme), colour(ground, theme)), ground).toBeGreaterThanOrEqual(3);
    }
  });

  it('are told apart, and never taken for a timer', () => {
    const taken = ['late-fill', 'late-line', 'over-fill', 'over-line', ...accounts];
    const near = accounts.flatMap((name) =>
      taken
        .filter((other) => other !== name && distance(colour(name, theme), colour(other, theme)) < 0.09)
        .map((other) => `${name} is like ${other}`),
    );
    expect(near).toEqual([]);
  });
});

it('each has a rule that paints it', () => {
  for (const [index, name] of accounts.entries()) {
    expect(styles('account.css')).toContain(`[data-colour="${index}"] {\n  --account: var(--takt-${name});`);
  }
});

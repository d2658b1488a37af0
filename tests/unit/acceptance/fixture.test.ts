// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Skeleton, SkeletonNode } from '../../../utils/domain/pages/skeleton';
import { makeFixture } from '../../run/fixture.mjs';

// It loads what it checks by.
vi.setConfig({ testTimeout: 60_000 });

const root = join(__dirname, '../../..');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'takt-fixture-'));
  mkdirSync(join(folder, 'prom'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const skeleton = (over: Partial<Skeleton> = {}): Skeleton => ({
  format: 'takt-skeleton',
  version: 1,
  marketplace: 'prom',
  path: '/cms/orders/*',
  takenAt: '2026-02-05T08:30:00.000Z',
  build: 'test',
  body: {
    tag: 'body',
    children: [{ tag: 'p', attributes: { class: 'row', title: 'а "б" <в>' }, children: ['Абвг & <д>'] }],
  },
  ...over,
});
const saved = (value: unknown): string => {
  const file = join(folder, 'skeleton.json');
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};
const written = () => readdirSync(join(folder, 'prom')).sort();
const deep = (levels: number): SkeletonNode =>
  levels === 0 ? { tag: 'p' } : { tag: 'div', children: [deep(levels - 1)] };

describe('npm run fixture', () => {
  test('writes the page, and what is to be read of it with the values to fill in', async () => {
    await makeFixture(saved(skeleton()), undefined, folder);
    expect(written()).toEqual(['skeleton-cms-orders.expected.json', 'skeleton-cms-orders.html']);
    const page = readFileSync(join(folder, 'prom/skeleton-cms-orders.html'), 'utf8');
    expect(page).toContain('<p class="row" title="а &quot;б&quot; &lt;в&gt;">Абвг &amp; &lt;д&gt;</p>');
    const expected = JSON.parse(readFileSync(join(folder, 'prom/skeleton-cms-orders.expected.json'), 'utf8'));
    expect(expected).toMatchObject({
      address: 'https://my.prom.ua/cms/orders/*',
      now: Date.UTC(2026, 1, 5, 8, 30),
      timeZone: 'UTC',
      reading: { kind: expect.stringMatching(/^FILL IN/u), list: { rows: [{ selected: expect.any(String) }] } },
    });
  });

  test('under the name that was asked for, with the mark that some systems begin a file with', async () => {
    await makeFixture(saved(`\uFEFF${JSON.stringify(skeleton())}`), 'orders-of-2027', folder);
    expect(written()).toEqual(['orders-of-2027.expected.json', 'orders-of-2027.html']);
  });

  test.each(['orders.html', 'orders.expected.json'])('writes nothing over: %s', async (there) => {
    writeFileSync(join(folder, 'prom', there), 'mine');
    await expect(makeFixture(saved(skeleton()), 'orders', folder)).rejects.toThrow('is there already');
    expect(written()).toEqual([there]);
    expect(readFileSync(join(folder, 'prom', there), 'utf8')).toBe('mine');
  });

  test.each<[string, unknown, string]>([
    ['no JSON', '{', 'is no JSON'],
    ['another format', { ...skeleton(), format: 'takt-export' }, 'look at format'],
    ['a version to come', { ...skeleton(), version: 2 }, 'look at version'],
    ['something beside', { ...skeleton(), html: '<b>' }, 'look at html'],
    ['no page', [], 'is no skeleton'],
    ['a marketplace that there is not', skeleton({ marketplace: 'ebay' }), 'does not know'],
    ['a way out of the folder', skeleton({ marketplace: '../..' }), 'look at marketplace'],
    ['a script', skeleton({ body: { tag: 'script' } }), 'look at body.tag'],
    ['a tag that ends itself', skeleton({ body: { tag: 'p><script' } }), 'look at body.tag'],
    ['a handler', skeleton({ body: { tag: 'p', attributes: { onclick: 'x()' } } }), 'look at body.attributes'],
    [
      'a text that is too long',
      skeleton({ body: { tag: 'p', children: ['а'.repeat(1001)] } }),
      'look at body.children.0',
    ],
    ['too many nodes', skeleton({ body: { tag: 'p', children: Array(20_001).fill('а') } }), 'look at nodes'],
    ['too deep', skeleton({ body: deep(900) }), 'look at depth'],
  ])('refuses in a sentence, changing nothing: %s', async (_, value, sentence) => {
    await expect(makeFixture(saved(value), 'orders', folder)).rejects.toThrow(sentence);
    expect(written()).toEqual([]);
  });

  test.each<[string, string | undefined]>([
    ['no file', undefined],
    ['a file that there is not', '/nowhere/skeleton.json'],
  ])('refuses %s', async (_, file) => {
    await expect(makeFixture(file, undefined, folder)).rejects.toThrow(/Name a skeleton|cannot be read/u);
  });

  test.each(['../orders', 'Orders', 'a b', ''])('refuses the name “%s”', async (name) => {
    await expect(makeFixture(saved(skeleton()), name, folder)).rejects.toThrow('name is of small Latin letters');
    expect(written()).toEqual([]);
  });

  test('as a command says so and fails', () => {
    const { status, stderr, stdout } = spawnSync('node', ['tests/run/fixture.mjs'], { cwd: root, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim()).toMatch(/^Name a skeleton: npm run fixture/u);
  });
});

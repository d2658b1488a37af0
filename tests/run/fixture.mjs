/**
 * `npm run fixture -- skeleton.json [name]`: makes a stored page of a skeleton that a seller saved, and beside it what is
 * to be read of it, with the values to be filled in by hand. Nothing that is there is written over.
 */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from '../acceptance/modules.mjs';
import { root } from './command.mjs';

const USAGE = 'npm run fixture -- skeleton.json [name]';

/** Why no fixture was made, in a sentence. */
export class FixtureError extends Error {}

/**
 * @param {string | undefined} file
 * @param {string | undefined} asked what the fixture is to be called; without it, for its path
 * @param {string} folder with one for each marketplace
 * @returns {Promise<string[]>} the files that were written
 */
export async function makeFixture(file, asked, folder) {
  if (file === undefined) throw new FixtureError(`Name a skeleton: ${USAGE}`);
  const { SKELETON_LENGTH } = await load('utils/domain/pages/skeleton.ts');
  const { asSkeleton } = await load('utils/domain/pages/skeleton-schema.ts');
  const { skeletonToHtml } = await load('utils/domain/pages/skeleton-html.ts');
  const { marketplacesIn } = await load('utils/adapters/registry.ts');
  const result = asSkeleton(parsed(read(file, SKELETON_LENGTH), file));
  if (result.kind === 'refused') throw new FixtureError(`${file} is no skeleton of Takt: look at ${result.at}.`);
  const { skeleton } = result;
  const marketplace = marketplacesIn('').find((/** @type {{ id: string }} */ { id }) => id === skeleton.marketplace);
  if (!marketplace) throw new FixtureError(`${file} is of a marketplace that Takt does not know.`);
  const name = asked ?? nameOf(skeleton.path);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) {
    throw new FixtureError(`A fixture’s name is of small Latin letters, figures and hyphens: ${USAGE}`);
  }
  const page = join(folder, marketplace.id, `${name}.html`);
  const expected = join(folder, marketplace.id, `${name}.expected.json`);
  const there = [page, expected].find((path) => existsSync(path));
  if (there) throw new FixtureError(`${there} is there already: name the fixture otherwise.`);
  const address = marketplace.matches[0].replace(/\/\*$/u, skeleton.path);
  writeNew(page, skeletonToHtml(skeleton));
  try {
    writeNew(expected, `${JSON.stringify(toFillIn(address, Date.parse(skeleton.takenAt)), null, 2)}\n`);
  } catch (error) {
    rmSync(page);
    throw error;
  }
  return [page, expected];
}

/** @param {string} file @param {number} longest */
function read(file, longest) {
  try {
    // Some systems begin such a file with a mark that is no JSON. In UTF-8 a sign takes up to four bytes.
    if (statSync(file).size <= longest * 4) return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  } catch {
    throw new FixtureError(`${file} cannot be read.`);
  }
  throw new FixtureError(`${file} is too long for a skeleton.`);
}

/** @param {string} text @param {string} file */
function parsed(text, file) {
  try {
    return JSON.parse(text);
  } catch {
    throw new FixtureError(`${file} is no JSON.`);
  }
}

/** @param {string} path */
const nameOf = (path) => `skeleton-${(path.match(/[a-z0-9]+/gu) ?? []).join('-')}`.replace(/-$/u, '');

/** @param {string} path @param {string} text */
const writeNew = (path, text) => writeFileSync(path, text, { flag: 'wx' });

/** As a test of the adapters expects it, told what stands where. @param {string} address @param {number} now */
function toFillIn(address, now) {
  return {
    address,
    now,
    timeZone: 'UTC',
    reading: {
      kind: 'FILL IN: read, empty, loading, page-changed or elsewhere',
      map: 'FILL IN: marketplace/page, or leave it out',
      account: { id: 'FILL IN, or null for all of it', name: 'FILL IN, or null' },
      list: {
        element: 'FILL IN: tag: the first twenty signs of its text',
        rows: [
          {
            element: 'FILL IN',
            nameElement: 'FILL IN',
            timeElement: 'FILL IN',
            names: {
              marketplace: 'FILL IN',
              account: 'FILL IN, or null',
              channel: 'FILL IN: chat, question, order, ticket or review',
              threadId: 'FILL IN, or null',
              buyer: 'FILL IN, or null',
              subject: 'FILL IN, or null',
            },
            last: { at: 'FILL IN: epoch ms', precision: 'FILL IN', author: 'FILL IN', text: 'FILL IN' },
            selected: 'FILL IN: true or false',
          },
        ],
      },
      thread: 'FILL IN as in the fixtures beside this one, or null',
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [file, name] = process.argv.slice(2);
  try {
    // npm starts its scripts at the root, wherever it was called.
    const from = process.env.INIT_CWD ?? process.cwd();
    const written = await makeFixture(file && resolve(from, file), name, join(root, 'tests/fixtures'));
    console.log(
      `Written:\n${written.map((path) => `  ${path}`).join('\n')}\nFill in what is marked, by the page itself.`,
    );
  } catch (error) {
    if (!(error instanceof FixtureError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

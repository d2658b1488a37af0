/**
 * `npm run train:language -- DIR`: trains the detector's weights on the labelled lines (`label<TAB>text<TAB>source`) of
 * the `.tsv` files of DIR and of assets/language/chat, and writes them, with what they were made from beside them.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../run/command.mjs';
import { load } from './modules.mjs';

const LICENCES = {
  tatoeba: 'CC BY 2.0 FR (tatoeba.org)',
  lingua: 'Apache-2.0 (lingua, test data; texts: Leipzig Corpora Collection, CC BY)',
  // The texts are FLORES', which is CC BY-SA 4.0: assets/language/README.md.
  sib200: 'Apache-2.0 (SIB-200)',
  'ua-gec': 'CC BY 4.0 (UA-GEC, Grammarly)',
  koziev: 'CC0 (Koziev, NLP_Datasets)',
  kazsandra: 'CC BY 4.0 (KazSAnDRA, ISSAI)',
  own: 'MIT (written for this project: assets/language/chat)',
};
const OWN = 'assets/language/chat';
const WEIGHTS = 'assets/language/weights.bin';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '7' }, samples: { type: 'string', default: '3000000' } },
});
const [folder] = positionals;
const [seed, samples] = [Number(values.seed), Number(values.samples)];
if (!folder || !Number.isInteger(seed) || !Number.isInteger(samples) || samples < 1) {
  console.error('npm run train:language -- DIR [--seed 7] [--samples 3000000]');
  process.exit(1);
}

const { apart, linesOf } = await load('utils/domain/language/training/lines.ts');
const { trainWeights } = await load('utils/domain/language/training/train.ts');
const files = [folder, join(root, OWN)].flatMap((path) =>
  readdirSync(path)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({
      name: path === folder ? `DIR/${name}` : `${OWN}/${name}`,
      text: readFileSync(join(path, name), 'utf8'),
    })),
);
const lines = files.flatMap(({ name, text }) => {
  const all = linesOf(text, name);
  return name.startsWith(OWN) ? apart(all).learned : all;
});
const unknown = [...new Set(lines.map(({ source }) => source))].filter((source) => !(source in LICENCES));
if (unknown.length > 0) {
  console.error(`No licence is known of: ${unknown.join(', ')}.`);
  process.exit(1);
}

console.log(`${lines.length} lines of ${files.length} files, ${samples} slices for each of two models …`);
const started = performance.now();
const weights = trainWeights(lines, { seed, samples });
const made = {
  command: `npm run train:language -- DIR --seed ${seed} --samples ${samples}`,
  node: process.versions.node.split('.')[0],
  sha256: sha256(weights),
  bytes: weights.length,
  lines: lines.length,
  sources: Object.entries(LICENCES)
    .map(([source, licence]) => ({ source, licence, lines: lines.filter((line) => line.source === source).length }))
    .filter((source) => source.lines > 0),
  files: files.map(({ name, text }) => ({ name, sha256: sha256(text) })),
};
writeFileSync(join(root, WEIGHTS), weights);
writeFileSync(join(root, 'assets/language/weights.json'), `${JSON.stringify(made, null, 2)}\n`);
console.log(
  `${WEIGHTS}: ${weights.length} bytes, ${made.sha256}, in ${Math.round((performance.now() - started) / 1000)} s`,
);

/** @param {string | Uint8Array} data */
function sha256(data) {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * `npm run score:language -- FILE.tsv`: scores the shipped detector on labelled lines (`gold[|gold]<TAB>text<TAB>source`)
 * beside franc, franc limited to the market's languages, eld and tinyld. Cells are right / wrong in percent; the rest was
 * not answered. `-- FILE.tsv --errors 'ru 4-8'` prints what the detector got wrong in a group.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { eld } from 'eld/large';
import { franc } from 'franc';
import { detect as tinyld } from 'tinyld/heavy';
import { root } from '../run/command.mjs';
import { load } from './modules.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: 'string' } } });
const [file] = positionals;
if (!file) {
  console.error("npm run score:language -- FILE.tsv [--errors 'ru 4-8']");
  process.exit(1);
}

const { createDetector } = await load('utils/domain/language/detect.ts');
const score = await load('tests/support/language-score.ts');
const weights = readFileSync(join(root, 'assets/language/weights.bin'));
const lines = score.goldLinesOf(readFileSync(file, 'utf8'));
const begun = performance.now();
const takt = createDetector(weights);
takt.detect('Добрий день');
const firstAnswer = performance.now() - begun;

/** franc's codes → BCP 47, of the market's languages. */
const FRANC = {
  ...{ ukr: 'uk', rus: 'ru', bel: 'be', kaz: 'kk', kir: 'ky', tgk: 'tg', uzn: 'uz', azj: 'az', hye: 'hy', kat: 'ka' },
  ...{ pol: 'pl', ron: 'ro', eng: 'en' },
};
const CYRILLIC = /\p{Script=Cyrillic}/u;
const answer = (/** @type {string} */ language) => ({ language, confidence: 1, letters: [], words: [] });
const uzbek = (/** @type {string} */ language, /** @type {string} */ text) =>
  language === 'uz' && CYRILLIC.test(text) ? 'uz-Cyrl' : language;
const byFranc = (/** @type {string} */ text, /** @type {object} */ options) => {
  const code = franc(text, options);
  return answer(uzbek(FRANC[/** @type {keyof typeof FRANC} */ (code)] ?? (code === 'und' ? 'und' : code), text));
};
const detectors = {
  takt: takt.detect,
  'letters, words': createDetector().detect,
  franc: (/** @type {string} */ text) => byFranc(text, {}),
  'franc, ours': (/** @type {string} */ text) => byFranc(text, { only: Object.keys(FRANC), minLength: 1 }),
  'eld large': (/** @type {string} */ text) => answer(eld.detect(text).language || 'und'),
  'tinyld heavy': (/** @type {string} */ text) => answer(tinyld(text) || 'und'),
};

const shares = Object.fromEntries(
  Object.entries(detectors).map(([name, detect]) => [name, score.sharesOf(lines, detect)]),
);
const cell = (/** @type {{ right: number, wrong: number } | undefined} */ share) =>
  share ? `${share.right.toFixed(1)} / ${share.wrong.toFixed(1)}` : '-';
const rows = score.GROUPS.filter((/** @type {string} */ group) => shares.takt?.has(group)).map(
  (/** @type {string} */ group) => [
    `${group} (${shares.takt?.get(group)?.lines})`,
    ...Object.keys(detectors).map((name) => cell(shares[name]?.get(group))),
  ],
);
print(['right / wrong, %', ...Object.keys(detectors)], rows);

print(
  ['conversations, right / wrong, %', 'uk', 'ru'],
  [1, 2, 3, 5].map((messages) => [
    `${messages} messages`,
    ...['uk', 'ru'].map((language) => cell(score.conversationShare(lines, takt.detect, language, messages))),
  ]),
);
print(
  ['draft warning', 'false, %', 'caught, %'],
  [1, 2, 3].map((messages) => {
    const { falsely, caught } = score.draftShare(lines, takt.detect, messages);
    return [`after ${messages} messages`, falsely.toFixed(2), caught.toFixed(1)];
  }),
);
print(
  ['confidence', 'right, %', 'answers'],
  score
    .calibrationOf(lines, takt.detect)
    .map((/** @type {{ from: number, right: number, lines: number }} */ { from, right, lines: all }) => [
      `${from.toFixed(1)} and more`,
      right.toFixed(1),
      String(all),
    ]),
);

const perMessage = Object.entries(detectors).map(([name, detect]) => {
  const start = performance.now();
  for (const { text } of lines) detect(text);
  return [name, ((1000 * (performance.now() - start)) / lines.length).toFixed(1)];
});
print(['time', 'µs a message'], perMessage);
console.log(`From the weights' bytes to the first answer: ${firstAnswer.toFixed(1)} ms.\n`);

if (values.errors) {
  for (const line of lines) {
    const found = takt.detect(line.text);
    if (!line.gold.includes(found.language) && score.sharesOf([line], takt.detect).has(values.errors)) {
      console.log(`${line.gold.join('|')} → ${found.language} ${found.confidence.toFixed(2)}  ${line.text}`);
    }
  }
}

/** @param {string[]} head @param {string[][]} body */
function print(head, body) {
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => (row[column] ?? '').length)));
  for (const row of [head, widths.map((width) => '-'.repeat(width)), ...body]) {
    console.log(`| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  }
  console.log();
}

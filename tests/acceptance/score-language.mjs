/**
 * `npm run score:language -- FILE.tsv`: scores the shipped detector on labelled lines (`gold[|gold]<TAB>text<TAB>source`)
 * beside franc, franc limited to the market's languages, eld and tinyld. Cells are right / wrong in percent; the rest was
 * not answered. `--errors 'ru 4-8'` prints what the detector got wrong in a group, `--write` keeps the tables in assets/language/SCORE.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { eld } from 'eld/large';
import { franc } from 'franc';
import { detect as tinyld } from 'tinyld/heavy';
import { root } from '../run/command.mjs';
import { load } from './modules.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' }, write: { type: 'boolean' } },
});
const [file] = positionals;
if (!file) {
  console.error("npm run score:language -- FILE.tsv [--errors 'ru 4-8'] [--write]");
  process.exit(1);
}

/** @type {string[]} */
const said = [];
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
say(`From the weights' bytes to the first answer: ${firstAnswer.toFixed(1)} ms.\n`);

if (values.errors) for (const error of errorsIn(values.errors)) say(error);
if (values.write) {
  const groups = ['uk', 'ru'].flatMap((language) =>
    ['1 word', '2-3', '4-8', '9+'].map((words) => `${language} ${words}`),
  );
  const wrong = groups.flatMap((group) => ['', `**${group}**: ${takenFor(group) || 'nothing'}`]);
  const head = [
    '# How well it tells',
    '',
    'Made by `npm run score:language -- FILE.tsv --write` on the set that thresholds and word lists were tuned on, which is',
    'not in this repository. Times are of the machine that it ran on. Its chat lines are one author’s, and our own lines of',
    'training (`chat/`, by other hands) say the same things in like words: on chat lines that share less than half their',
    'words with one of ours the detector is a little less right than the table says.',
    '',
  ];
  const text = [...head, ...said, '## What it takes them for, where it is wrong', ...wrong, ''].join('\n');
  writeFileSync(join(root, 'assets/language/SCORE.md'), text);
}

/** The lines are not ours to print here. @param {string} group */
function takenFor(group) {
  const counts = new Map();
  for (const error of errorsIn(group)) {
    const language = error.slice(0, error.indexOf(' 0.') > 0 ? error.indexOf(' 0.') : error.indexOf(' 1.'));
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].map(([language, count]) => `${language} (${count})`).join(', ');
}

/** @param {string} group @returns {string[]} */
function errorsIn(group) {
  return lines
    .filter((/** @type {{ gold: string[] }} */ line) => score.sharesOf([line], takt.detect).has(group))
    .flatMap((/** @type {{ gold: string[], text: string }} */ { gold, text }) => {
      const { language, confidence } = takt.detect(text);
      const isWrong = language !== 'und' && !gold.includes(language);
      return isWrong ? [`${gold.join('|')} → ${language} ${confidence.toFixed(2)}: ${text}`] : [];
    });
}

/** @param {string} line */
function say(line) {
  said.push(line);
  console.log(line);
}

/** @param {string[]} head @param {string[][]} body */
function print(head, body) {
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => (row[column] ?? '').length)));
  for (const row of [head, widths.map((width) => '-'.repeat(width)), ...body]) {
    say(`| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  }
  say('');
}

/**
 * `npm run --silent detect`: one text a line from standard input, one answer a line: `{ "language": BCP 47,
 * "confidence": 0 to 1 }`. With `-- --conversation` a line is a JSON array of one buyer's texts, the oldest first.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../run/command.mjs';
import { load } from './modules.mjs';

const { values } = parseArgs({ options: { conversation: { type: 'boolean', default: false } } });
const { createDetector } = await load('utils/domain/language/detect.ts');
const { languageOfConversation } = await load('utils/domain/language/conversation-language.ts');
const { detect, isWhole } = createDetector(readFileSync(join(root, 'assets/language/weights.bin')));
if (!isWhole) {
  console.error('assets/language/weights.bin is damaged: `npm run train:language` makes it');
  process.exit(1);
}

let at = 0;
for await (const line of linesOf(process.stdin)) {
  at++;
  const { language, confidence } = values.conversation ? ofConversation(line) : detect(line);
  process.stdout.write(`${JSON.stringify({ language, confidence })}\n`);
}

/** Apart at line feeds alone: a text may hold a carriage return. @param {NodeJS.ReadStream} input */
async function* linesOf(input) {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/u, '');
  }
  if (rest !== '') yield rest;
}

/** @param {string} line */
function ofConversation(line) {
  const texts = parsed(line);
  if (!Array.isArray(texts) || texts.some((text) => typeof text !== 'string')) {
    console.error(`Line ${at} is no JSON array of texts.`);
    process.exit(1);
  }
  return languageOfConversation(
    texts.map((text) => ({ author: 'buyer', text })),
    detect,
  );
}

/** @param {string} line */
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

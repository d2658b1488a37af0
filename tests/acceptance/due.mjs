/**
 * `npm run --silent due`: one question a line from standard input, `{ "since": ISO 8601, "duration": ISO 8601, "clock":
 * "calendar" or "working", "hours": {…} }`, and one answer a line: `{ "dueAt": ISO 8601 in UTC }`, or null for never.
 * `hours` is as one of `hours` in assets/takt-export.schema.json (`of`, `daysOff` and `interruptions` may be left out), and
 * not needed for `calendar`. Empty lines are passed over. At the first line that it cannot take it stops, says which and where, and exits with 1.
 */
import 'temporal-polyfill/global';
import { createInterface } from 'node:readline';
import { load } from './modules.mjs';

const { dueOf, LineFault } = await load('tests/support/due-line.ts');

let at = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  at++;
  if (line.trim() === '') continue;
  try {
    process.stdout.write(`${JSON.stringify(dueOf(line))}\n`);
  } catch (error) {
    if (!(error instanceof LineFault)) throw error;
    console.error(`Line ${at}: ${error.message}`);
    process.exitCode = 1;
    break;
  }
}

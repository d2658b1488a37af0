/** Rows that show more than was asked: what was answered to it later, and what the buyer said to that. The last of it counts. */
import type { Candidate } from '../../domain/pages/page-map';
import type { Steps } from '../reader';
import { candidate, timeBy } from './candidate';
import { bareName } from './names';
import { allAt, selectorSteps } from './selectors';
import { holds, leavesIn, type Place, type Survey } from './survey';
import { ANSWER_TOKEN, BUYER_LABEL, BUYER_MORE, isOwnName } from './words';

declare const document: never;

export interface Answers {
  readonly time: readonly Candidate[];
  /** None where it cannot be said of which rows the seller's answer is the last. */
  readonly own: readonly Candidate[];
  readonly text: readonly Candidate[];
}

interface Entry {
  readonly time: Place;
  readonly block: Place;
  readonly side: 'own' | 'buyer';
}

/**
 * @param names of the rows' buyers
 * @returns nothing where no row has more, or where it does not say whose it is
 */
export function* answersIn(
  survey: Survey,
  rows: readonly Place[],
  asked: ReadonlyMap<Place, Place | undefined>,
  names: readonly (string | undefined)[],
): Steps<Answers | undefined> {
  const last = new Map<Place, Entry>();
  const buyers = new Map(rows.map((row, index) => [row, names[index]]));
  for (const [row, times] of timesIn(survey, rows)) {
    yield;
    const from = asked.get(row)?.time?.moment.at;
    for (const time of times) {
      if (from === undefined || !time.time || time.time.moment.at <= from) continue;
      const block = blockOf(row, time, times);
      if (!block) continue;
      const side = sideOf(survey, block, buyers.get(row));
      if (!side) return undefined;
      last.set(row, { time, block, side });
    }
  }
  if (last.size === 0) return undefined;
  yield;
  const found: { time: string[]; text: string[]; block: string[] }[] = [];
  // What the buyer said to an answer is looked for first, then answers, where there is nothing after them.
  for (const side of ['buyer', 'own'] as const) {
    const among = rows.filter((row) => side === 'buyer' || last.get(row)?.side !== 'buyer');
    const select = (of: (entry: Entry) => Place | undefined) =>
      selectorSteps(
        among.map((row) => {
          const entry = last.get(row);
          return { scope: row.element, element: entry?.side === side ? of(entry)?.element : undefined };
        }),
      );
    const time = yield* select((entry) => entry.time);
    const block = yield* select((entry) => entry.block);
    if (!time || !block) return undefined;
    const text = yield* select((entry) => textIn(survey, entry));
    found.push({ time, block, text: text ?? [] });
  }
  const [buyer, own] = found;
  const entries = [...last.values()];
  const times = entries.map(({ time }) => time);
  return {
    time: found.flatMap(({ time }) => time.map((one) => timeBy(one, times))),
    own: ownIn(rows, last, own?.block ?? [], buyer?.block ?? []).map((one) => candidate(one)),
    text: found.flatMap(({ text }) => text.map((one) => candidate(one))),
  };
}

/** The blocks of answers that nothing of the buyer's follows. */
function ownIn(
  rows: readonly Place[],
  last: ReadonlyMap<Place, Entry>,
  own: readonly string[],
  buyer: readonly string[],
): string[] {
  const after = buyer.map((block) => `:not(:has(~ ${block}))`).join('');
  const selectors = own.map((block) => `${block}${after}`);
  if (after.includes('>>>') || after.includes(':scope')) return [];
  const isRight = (row: Place) =>
    selectors.some((select) => allAt(select, row.element).length > 0) === (last.get(row)?.side === 'own');
  return rows.every(isRight) ? selectors : [];
}

/** What is printed in each row. */
function timesIn({ times }: Survey, rows: readonly Place[]): Map<Place, Place[]> {
  const found = new Map<Place, Place[]>();
  let at = 0;
  for (const row of [...rows].sort((a, b) => a.index - b.index)) {
    while (at < times.length && (times[at] as Place).index < row.index) at++;
    const inside: Place[] = [];
    for (; at < times.length && holds(row, times[at] as Place); at++) inside.push(times[at] as Place);
    if (inside.length > 1) found.set(row, inside);
  }
  return found;
}

/** What holds this time and none of the others. */
function blockOf(row: Place, time: Place, times: readonly Place[]): Place | undefined {
  let block = time;
  for (let { parent } = block; parent && parent !== row; { parent } = block) {
    if (times.some((other) => other !== time && holds(parent as Place, other))) break;
    block = parent;
  }
  return block === time ? undefined : block;
}

export function sideOf(survey: Survey, block: Place, buyer: string | undefined): Entry['side'] | undefined {
  const said = leavesIn(survey, block).map(({ own, time }) =>
    time?.isDressed ? bareName(own) : own.replace(/\s*:$/u, ''),
  );
  if (said.some((text) => text.length < 50 && isOwnName(text))) return 'own';
  if (said.some((text) => text === buyer || BUYER_LABEL.test(text) || BUYER_MORE.test(text))) return 'buyer';
  const { className } = block.element;
  return ANSWER_TOKEN.test(`${className} ${block.element.getAttribute('data-qaid') ?? ''}`) ? 'own' : undefined;
}

function textIn(survey: Survey, { block }: Entry): Place | undefined {
  return leavesIn(survey, block)
    .filter(({ time, own }) => !time && !isOwnName(own))
    .sort((a, b) => b.own.length - a.own.length)[0];
}

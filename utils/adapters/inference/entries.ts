/** What was written to the shop and answered there, each with its time, in the block around one field. */
import { sideOf } from './answers';
import type { ListFind } from './list';
import { nameIn } from './named';
import { bareName } from './names';
import { isRising } from './packs';
import type { Side } from './sides';
import { holds, leavesIn, type Place, type Survey } from './survey';
import { isOwnName } from './words';
import { isSentence, wordsIn } from './written';

declare const document: never;

export interface Entry {
  readonly block: Place;
  readonly time: Place;
  readonly text: Place;
  readonly side: Side;
}

/** More are no card. */
export const ENTRIES = 8;

/** @returns nothing where there are too many, or where of one that is built as the others nobody knows what it says */
export function entriesIn(survey: Survey, region: Place, field: Place, lists: readonly ListFind[]): Entry[] {
  const inside = survey.times.filter((time) => holds(region, time) && time.index < field.index && time.time);
  const clocks = inside.filter(({ time }) => time && !time.day);
  const times = clocks.length > 0 ? clocks : inside;
  const dates = datesOver(survey, region, times);
  if (times.length > ENTRIES || !dates) return [];
  const buyer = nameIn(survey, region, field, lists)?.own;
  const blocks: (Block | undefined)[] = [];
  for (const time of times) {
    const others = [field, ...dates, ...times.filter((other) => other !== time)];
    blocks.push(blockWith(survey, region, time, others, !blocks.some(Boolean)));
  }
  const known = blocks.flatMap((block, index) => (block && times[index] ? [{ ...block, time: times[index] }] : []));
  const entries: Entry[] = [];
  for (const [index, time] of times.entries()) {
    const like = known.find((one) => one.time.path === time.path);
    const found = blocks[index] ?? (like && builtAs(survey, time, like));
    if (!found && like) return [];
    if (!found) continue;
    // The seller's own words wait for nobody.
    if (entries.length === 0 && isOwn(survey, found.block, found.text)) return [];
    const [first] = entries;
    const told = first ? sideOf(survey, found.block, buyer && bareName(buyer)) : 'buyer';
    // In line with the buyer's, and built as that is, is what he wrote next.
    const side = told ?? (first && isInLine(survey, first, { ...found, time }, region) ? 'buyer' : undefined);
    if (!side) return [];
    entries.push({ ...found, time, side });
  }
  return entries;
}

type Block = Pick<Entry, 'block' | 'text'>;

/** A word or two stand where others' sentences stand. */
function builtAs({ places }: Survey, time: Place, like: Block & { readonly time: Place }): Block | undefined {
  let block: Place | undefined = time;
  while (block && block.depth > like.block.depth) block = block.parent;
  const text =
    block && places.slice(block.index, block.end).find((one) => one.path === like.text.path && one.own !== '');
  return block?.path === like.block.path && text ? { block, text } : undefined;
}

/** A day, or a part of one's name. */
const OF_DAY =
  /\d\s+(?:с[іi]ч|лют|берез|кв[іi]т|трав|черв|лип|серп|верес|жовт|лист|груд|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)|\d{1,2}[./]\d{1,2}(?:[./]\d|$)|вчора|вчера/iu;

/** Whether nothing around says that they are of another day, and none of them lies ahead. */
function areOfToday(survey: Survey, region: Place, printed: readonly Place[]): boolean {
  const isAhead = ({ time }: Place) => time !== undefined && time.moment.at > survey.now;
  const isOver = ({ time, index }: Place) => time?.day === true && index < region.index;
  return (
    isRising(printed) &&
    !printed.some(isAhead) &&
    !survey.times.some(isOver) &&
    !leavesIn(survey, region).some(({ own }) => OF_DAY.test(own))
  );
}

/** The days over times of day; none where nothing there names a day: today's, if they can be. `undefined`: one of them has none. */
export function datesOver(survey: Survey, region: Place, printed: readonly Place[]): Place[] | undefined {
  if (!printed.some(({ time }) => time?.clock)) return [];
  const { times } = survey;
  const dates = times.filter((one) => one.time?.day && holds(region, one) && !printed.includes(one));
  if (dates.length === 0) return areOfToday(survey, region, printed) ? [] : undefined;
  return dates[0] && printed[0] && dates[0].index < printed[0].index ? dates : undefined;
}

/** Built, placed and labelled as the first. */
function isInLine(survey: Survey, first: Entry, other: Omit<Entry, 'side'>, region: Place): boolean {
  const said = ({ block, time, text }: Omit<Entry, 'side'>) => {
    const leaves = leavesIn(survey, block).filter((leaf) => leaf !== time && !holds(text, leaf));
    const names = leaves.map(({ own }) => own);
    for (let at: Place | undefined = block; at && at !== region; at = at.parent)
      names.push(at.path, at.element.className);
    return names.join('\n');
  };
  const left = ({ text: { element } }: Omit<Entry, 'side'>) => element.getBoundingClientRect().left;
  return said(first) === said(other) && Math.abs(left(first) - left(other)) < 4;
}

const isOwn = (survey: Survey, block: Place, text: Place) =>
  leavesIn(survey, block).some(({ own, index }) => index < text.index && isOwnName(bareName(own)));

/** @param first the first may have all the others in it: they answer it */
function blockWith(survey: Survey, region: Place, time: Place, others: readonly Place[], first: boolean) {
  for (let block: Place | undefined = time; block; block = block === region ? undefined : block.parent) {
    const at = block;
    const isApart = !others.some((other) => holds(at, other));
    if (!isApart && !(first && at === region)) {
      if (first) continue;
      return undefined;
    }
    const text = wordsIn(survey, at, isApart ? undefined : others);
    if (text && !isSentence(text.own)) return sentenceAround(survey, { block: at, text }, region, others);
    if (text) return { block: at, text };
  }
  return undefined;
}

/** A few words beside a time may be a mark; then what was written stands right around them. */
function sentenceAround(survey: Survey, few: Block, region: Place, others: readonly Place[]): Block {
  for (let block = few.block.parent; block && block !== region; block = block.parent) {
    const at = block;
    if (others.some((other) => holds(at, other))) break;
    const text = wordsIn(survey, at);
    if (text && text !== few.text && isSentence(text.own)) return { block: at, text };
  }
  return few;
}

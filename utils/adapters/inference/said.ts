/** What each message says, and who it says wrote it: by what stands in the same place in the others. */
import type { Steps } from '../reader';
import { distinct, findsAll, mean, share } from './columns';
import { bareName, nameLike } from './names';
import type { Message } from './packs';
import { ANY, allAt, type Choice, sampleOf, selectorSteps } from './selectors';
import type { Said } from './sides';
import { holds, isLettered, leavesIn, mapped, type Place, type Survey } from './survey';
import { isBuyerLabel, isOwnLabel, SYSTEM_LABEL } from './words';

declare const document: never;

/** @param around a selector of what holds several messages under one label */
export function* saidIn(
  survey: Survey,
  messages: readonly Message[],
  around: string | undefined,
  names: ReadonlySet<string>,
): Steps<Said[]> {
  const inLeaves = yield* mapped(messages, ({ row, time }) => {
    const leaves = leavesIn(survey, row);
    return leaves.flatMap((leaf) => (leaf.time?.isDressed ? dressOf(leaf) : isWords(leaf, time) ? [leaf] : []));
  });
  const named = messages.map(({ row }, index) => keyed('', row, inLeaves[index] ?? [], tagOf));
  // What stands over several messages is of all of them.
  const overRows = messages.map(({ over, time }) => {
    const leaves = over && around !== undefined ? leavesIn(survey, over) : [];
    const apart = leaves.filter((leaf) => leaf !== time && !leaf.time && !messages.some(({ row }) => holds(row, leaf)));
    return over ? keyed('over ', over, apart, tagOf) : [];
  });
  const label = labelAmong(
    columnsIn([...named, ...overRows].map((leaves) => leaves.filter(isNoFace))),
    messages.length,
    names,
  );
  const isOver = label?.startsWith('over ') && around !== undefined;
  const find = (leaves: readonly Keyed[] | undefined, key: string | undefined) =>
    leaves?.find((one) => one.key === key)?.leaf;
  const labelled = messages.map((_, index) => find((isOver ? overRows : named)[index], label));
  const inRows = messages.map(({ row }, index) => {
    const words = (inLeaves[index] ?? []).filter((leaf) => !leaf.time?.isDressed && leaf !== labelled[index]);
    // Words that are quoted stand where others' own words stand, and look otherwise.
    return keyed('', row, words, ({ element }) => `${element.localName} ${element.className}`);
  });
  const columns = columnsIn(inRows);
  const has = (leaves: readonly Keyed[], key: string) => leaves.some((one) => one.key === key);
  const [main, ...others] = [...columns].sort(([, a], [, b]) => weight(b) - weight(a)).map(([key]) => key);
  // What stands beside the words of most messages is no message's words: a face's letter, a mark.
  const mayBeText = (key: string) => {
    const bearers = inRows.filter((leaves) => has(leaves, key));
    return bearers.filter((leaves) => main !== undefined && has(leaves, main)).length < 0.5 * bearers.length;
  };
  const order = [...(main === undefined ? [] : [main]), ...others.filter(mayBeText)];
  return messages.map(({ row, over }, index) => {
    const words = order.flatMap((key) => find(inRows[index], key) ?? [])[0];
    const isPart = (leaf: Place) => {
      const key = inRows[index]?.find((one) => one.leaf === leaf)?.key;
      const values = (key !== undefined && columns.get(key)) || [];
      return values.length > 0 && !(values.length > 2 && distinct(values) < 0.5);
    };
    const texts = words ? paragraphsWith(words, isPart) : [];
    return {
      row,
      text: texts[0],
      texts,
      label: labelled[index],
      labelIn: { scope: ((isOver && over) || row).element, ...(isOver && { around }) },
    };
  });
}

interface Keyed {
  readonly key: string;
  readonly leaf: Place;
}

/** Each by where in the place it stands, how it looks, and how many of that went before. */
function keyed(start: string, { path }: Place, leaves: readonly Place[], look: (leaf: Place) => string): Keyed[] {
  const counts = new Map<string, number>();
  return leaves.map((leaf) => {
    const key = `${start}${leaf.path.slice(path.length)} ${look(leaf)}`;
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    return { key: `${key}@${nth}`, leaf };
  });
}

const tagOf = ({ element }: Place) => element.localName;
const isNoFace = ({ leaf }: Keyed) => !isLettered(leaf.element);

const isWords = (leaf: Place, time: Place) => (leaf !== time && !leaf.time) || leaf.time?.isHidden;

/** «Магазин, » of «Магазин, 12:40». */
function dressOf(leaf: Place): Place[] {
  const [own] = /^[^\d]*?(?:,\s+|\s*[·•|—–]\s*)/u.exec(leaf.own) ?? [];
  return own === undefined ? [] : [{ ...leaf, own }];
}

/** The words and what stands right before and behind them in blocks of the same kind. */
function paragraphsWith(text: Place, isPart: (leaf: Place) => boolean): Place[] {
  const { element, parent } = text;
  if (!parent || !/^(?:p|div|li|section)$/u.test(element.localName)) return [text];
  const like = (one: Place | undefined): one is Place =>
    !!one &&
    one.element.localName === element.localName &&
    one.element.className === element.className &&
    one.own !== '' &&
    isPart(one);
  const all = parent.children;
  let [from, to] = [all.indexOf(text), all.indexOf(text)];
  while (like(all[from - 1])) from--;
  while (like(all[to + 1])) to++;
  return all.slice(from, to + 1);
}

/**
 * Selectors that find all of a message's paragraphs, and nothing else in it: the engine reads whatever they find.
 * @param isOwn of what is found only its own words are read
 */
export function* textsBy(
  said: readonly { readonly scope: Element; readonly texts: readonly Place[] }[],
  choice: Choice = ANY,
  isOwn = false,
): Steps<string[] | undefined> {
  const saysIn = isOwn ? ownWords : ({ textContent }: Element) => textContent?.trim();
  const examples = said.flatMap(({ scope, texts: [text] }) => (text ? [{ scope, element: text.element }] : []));
  const sample = sampleOf(said).map(({ scope, texts }) => ({
    scope,
    texts: new Set(texts.map(({ element }) => element)),
  }));
  const isPure = (select: string) =>
    sample.every(({ scope, texts }) =>
      // Where nothing was written, a picture may stand in the place of the words.
      texts.size === 0
        ? allAt(select, scope).every((element) => !saysIn(element))
        : allAt(select, scope).length === 0 || findsAll(select, scope, texts),
    );
  return yield* selectorSteps(examples, { ...choice, may: (select) => choice.may(select) && isPure(select) });
}

const ownWords = ({ childNodes }: Element): string =>
  [...childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue?.trim() ?? '') : '')).join('');

function columnsIn(all: readonly (readonly Keyed[])[]): Map<string, string[]> {
  const columns = Map.groupBy(all.flat(), ({ key }) => key);
  return new Map([...columns].map(([key, found]) => [key, found.map(({ leaf }) => leaf.own)]));
}

const isKnownLabel = (text: string) => {
  const label = bareName(text);
  return isOwnLabel(label) || isBuyerLabel(label) || SYSTEM_LABEL.test(label);
};

/** Few names, again and again; or no more than one beside those who are known, or say themselves who they are. */
function labelAmong(
  columns: ReadonlyMap<string, readonly string[]>,
  messages: number,
  names: ReadonlySet<string>,
): string | undefined {
  const isKnown = (value: string) => isKnownLabel(value) || names.has(bareName(value));
  const isOneOther = (values: readonly string[]) => new Set(values.filter((value) => !isKnown(value))).size <= 1;
  const fits = (values: readonly string[]) =>
    values.length >= 0.5 * messages &&
    new Set(values).size <= 4 &&
    new Set(values).size > 1 &&
    (distinct(values) <= 0.5 || (isOneOther(values) && values.some(isKnown))) &&
    values.every((value) => value.length < 45) &&
    share(values, (value) => isKnown(value) || nameLike(value) > 0.3) >= 0.4;
  const [label] = [...columns]
    .filter(([, values]) => fits(values))
    .sort(([, a], [, b]) => share(b, isKnown) - share(a, isKnown) || b.length - a.length);
  return label?.[0];
}

const weight = (values: readonly string[]) =>
  mean(values.map(({ length }) => length)) * Math.sqrt(values.length) * (0.2 + distinct(values));

/** Whether the buyers' messages bear several names: questions and reviews of many are no thread of one. */
export function isOfMany(said: readonly Said[], sides: readonly string[], survey: Survey): boolean {
  const buyers = said.filter((_, index) => sides[index] === 'buyer' || sides[index] === 'unknown');
  // Of those that nobody knows whose they are a few may be the seller's people's.
  const most = sides.includes('unknown') ? 3 : 1;
  // Letters of a face, a name and a role may stand in a row of one tag.
  const leaves = buyers.map(({ row, text }) => {
    const others = leavesIn(survey, row).filter((leaf) => !leaf.time && leaf !== text);
    return keyed('', row, others, tagOf);
  });
  return [...columnsIn(leaves).values()].some(
    (values) =>
      values.length >= 0.6 * buyers.length &&
      new Set(values).size > most &&
      mean(values.map(nameLike)) > 0.75 &&
      !values.every(isKnownLabel),
  );
}

/** What each message says, and who it says wrote it: by what stands in the same place in the others. */
import type { Steps } from '../reader';
import { distinct, mean, share } from './columns';
import { bareName, nameLike } from './names';
import type { Said } from './sides';
import { holds, leavesIn, mapped, type Place, type Survey } from './survey';
import type { Message } from './thread';
import { BUYER_LABEL, OWN_LABEL, SYSTEM_LABEL } from './words';

declare const document: never;

/** @param around a selector of what holds several messages under one label */
export function* saidIn(survey: Survey, messages: readonly Message[], around: string | undefined): Steps<Said[]> {
  const inRows = yield* mapped(messages, ({ row, time }) => {
    const counts = new Map<string, number>();
    return leavesIn(survey, row)
      .filter((leaf) => leaf !== time && !leaf.time)
      .map((leaf) => {
        const path = `${leaf.path.slice(row.path.length)} ${leaf.element.localName}`;
        const nth = counts.get(path) ?? 0;
        counts.set(path, nth + 1);
        return { key: `${path}@${nth}`, leaf };
      });
  });
  // What stands over several messages is of all of them.
  const overRows = messages.map(({ pack, time }) =>
    (pack && around !== undefined ? leavesIn(survey, pack) : [])
      .filter((leaf) => leaf !== time && !leaf.time && !messages.some(({ row }) => holds(row, leaf)))
      .map((leaf) => ({ key: `over ${leaf.path} ${leaf.element.localName}`, leaf })),
  );
  const [labels, texts] = [columnsIn([...inRows, ...overRows]), columnsIn(inRows)];
  const label = labelAmong(labels, messages.length);
  const order = [...texts]
    .filter(([key]) => key !== label)
    .sort(([, a], [, b]) => weight(b) - weight(a))
    .map(([key]) => key);
  return messages.map(({ row, pack }, index) => {
    const find = (leaves: typeof inRows, key: string | undefined) =>
      leaves[index]?.find((one) => one.key === key)?.leaf;
    const isOver = label?.startsWith('over ') && around !== undefined;
    return {
      row,
      text: order.flatMap((key) => find(inRows, key) ?? [])[0],
      label: find(isOver ? overRows : inRows, label),
      labelIn: { scope: ((isOver && pack) || row).element, ...(isOver && { around }) },
    };
  });
}

function columnsIn(all: readonly (readonly { key: string; leaf: Place }[])[]): Map<string, string[]> {
  const columns = new Map<string, string[]>();
  for (const leaves of all)
    for (const { key, leaf } of leaves) {
      const values = columns.get(key);
      if (values) values.push(leaf.own);
      else columns.set(key, [leaf.own]);
    }
  return columns;
}

const isKnownLabel = (text: string) =>
  [OWN_LABEL, BUYER_LABEL, SYSTEM_LABEL].some((label) => label.test(bareName(text)));

/** Few names, again and again. */
function labelAmong(columns: ReadonlyMap<string, readonly string[]>, messages: number): string | undefined {
  const fits = (values: readonly string[]) =>
    values.length >= 0.5 * messages &&
    new Set(values).size <= 4 &&
    new Set(values).size > 1 &&
    (distinct(values) < 0.5 || values.every(isKnownLabel)) &&
    values.every((value) => isKnownLabel(value) || nameLike(value) > 0.3);
  const [label] = [...columns]
    .filter(([, values]) => fits(values))
    .sort(([, a], [, b]) => share(b, isKnownLabel) - share(a, isKnownLabel) || b.length - a.length);
  return label?.[0];
}

const weight = (values: readonly string[]) =>
  mean(values.map(({ length }) => length)) * Math.sqrt(values.length) * (0.2 + distinct(values));

/** Whether the buyers' messages bear several names: questions and reviews of many are no thread of one. */
export function isOfMany(said: readonly Said[], sides: readonly string[], survey: Survey): boolean {
  const buyers = said.filter((_, index) => sides[index] === 'buyer');
  const leaves = buyers.map(({ row, text }) =>
    leavesIn(survey, row)
      .filter((leaf) => !leaf.time && leaf !== text)
      .map((leaf) => ({ key: leaf.path.slice(row.path.length), leaf })),
  );
  return [...columnsIn(leaves).values()].some(
    (values) =>
      values.length >= 0.6 * buyers.length &&
      new Set(values).size > 1 &&
      mean(values.map(nameLike)) > 0.75 &&
      !values.every(isKnownLabel),
  );
}

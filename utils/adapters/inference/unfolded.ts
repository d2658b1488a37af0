/** A row of a list that was unfolded: the field for its answer stands in a block of its own right behind it. */
import type { ElementCandidate } from '../../domain/pages/page-map';
import { pagesOwn } from '../places';
import type { Steps } from '../reader';
import { candidate, type Fields, timeBy } from './candidate';
import { namesAround } from './context';
import { SURE } from './inferred';
import type { ListFind } from './list';
import { type ReplyFind, replyBy } from './reply';
import { selectorSteps, tokensOf } from './selectors';
import { holds, leavesIn, type Place, type Survey } from './survey';
import type { ThreadFind } from './thread';
import { ANSWER_LABEL, beginsAsOwn, OWN_LABEL, YOU } from './words';
import { wordsIn } from './written';

declare const document: never;

const PIERCES = '>>>';

/** @returns nothing where something else is said in that block: then the row is not all of it */
export function* unfoldedBy(
  survey: Survey,
  field: Place,
  lists: readonly ListFind[],
): Steps<(ThreadFind & { readonly reply: ReplyFind }) | undefined> {
  const around = lists.flatMap((list) => (list.score >= SURE && !list.sums ? (rowBefore(field, list) ?? []) : []))[0];
  if (!around) return undefined;
  const { list, row, block, holder } = around;
  const time = list.times[list.rows.indexOf(row)];
  const text = leavesIn(survey, row).find(({ own }) => list.previews.has(own)) ?? wordsIn(survey, row);
  if (!time || !text || survey.times.some((one) => holds(block, one))) return undefined;
  // A second time, or whose it is, says that it is answered.
  const isAnswered = ({ own }: Place) => beginsAsOwn(own) || OWN_LABEL.test(own) || ANSWER_LABEL.test(own);
  if (survey.times.filter((one) => holds(row, one)).length > 1 || leavesIn(survey, row).some(isAnswered))
    return undefined;
  const reply = yield* replyBy(survey, row);
  if (!reply || reply.place !== field) return undefined;
  yield;
  const within = (element: Element) => selectorSteps([{ scope: row.element, element }]);
  const [texts, times] = [yield* within(text.element), yield* within(time.element)];
  const thread = holding(holder, survey.page.body, reply.select);
  const message = beforeField(row, block, holder, reply.select);
  if (!texts || !times || !thread || message === undefined) return undefined;
  const buyer = list.names[list.rows.indexOf(row)];
  const fields: Fields = {
    thread: thread.map((select) => candidate(select)),
    message: [candidate(message)],
    'message.text': texts.map((select) => candidate(select)),
    'message.time': times.map((select) => timeBy(select, [time])),
    // The row that is opened next may be answered.
    'message.own': [
      ...(list.fields['row.own'] ?? []),
      ...texts.map((select) => candidate(select, { startsWith: YOU })),
    ],
    // Rows take no sides.
    'message.bubble': [candidate(':scope')],
    ...(buyer !== undefined && { 'thread.buyer': namesIn(message, list) }),
  };
  return {
    holder,
    messages: [row],
    sides: { of: ['buyer'], fields: {}, sure: 1 },
    fields,
    buyer,
    score: list.score,
    about: namesAround(row),
    reply,
  };
}

/** The row that stands right before the block with the field. */
function rowBefore(field: Place, list: ListFind) {
  const parents = new Set(list.rows.map(({ parent }) => parent));
  let block: Place | undefined = field;
  while (block && !parents.has(block.parent)) block = block.parent;
  const holder = block?.parent;
  if (!block || !holder || list.rows.includes(block)) return undefined;
  const row = holder.children[holder.children.indexOf(block) - 1];
  if (!row || row.element.localName !== block.element.localName) return undefined;
  // What stands behind the last of them may be of them all.
  const isMarked =
    row.element.ariaExpanded === 'true' ||
    list.rows.every((one) => one === row || one.element.className !== row.element.className);
  if (row === list.rows.at(-1) && !isMarked) return undefined;
  return list.rows.includes(row) ? { list, row, block, holder } : undefined;
}

/** Told by what stands behind it, wherever that is opened. */
function beforeField(row: Place, block: Place, { element }: Place, fields: readonly string[]): string | undefined {
  const tokens = ({ element: { localName }, element: one }: Place) => [...tokensOf(one), localName].slice(0, 8);
  for (const select of fields)
    for (const one of tokens(row))
      for (const other of tokens(block)) {
        const found = `${one}:has(+ ${other} ${select})`;
        if (select.includes(PIERCES) || select.startsWith(':scope')) continue;
        const [first, ...more] = element.querySelectorAll(pagesOwn(found, element));
        if (first === row.element && more.length === 0) return found;
      }
  return undefined;
}

const namesIn = (message: string, { fields }: ListFind) =>
  (fields['row.buyer'] ?? []).flatMap((one) =>
    'select' in one && !one.select.includes(PIERCES) && !/^:scope(?! )/u.test(one.select)
      ? [{ ...one, select: `${message} ${one.select.replace(/^:scope /u, '')}` } satisfies ElementCandidate]
      : [],
  );

/** Once the field is gone, what it stood under is no thread any more: it is answered. */
export function holding({ element }: Place, body: Element, fields: readonly string[]): string[] | undefined {
  const tokens = [...tokensOf(element), element.localName];
  const selectors = tokens.flatMap((token) => fields.map((field) => `${token}:has(${field.replace(/^:scope /u, '')})`));
  const found = selectors.find(
    (select) => !select.includes(PIERCES) && body.querySelector(pagesOwn(select, body)) === element,
  );
  return found === undefined ? undefined : [found];
}

/** One question, review or request with the field for its answer beside it: a thread of one message, or of few. */
import type { Candidate } from '../../domain/pages/page-map';
import { pagesOwn } from '../places';
import type { Steps } from '../reader';
import { candidate, type Fields, timeBy } from './candidate';
import { tellingApart } from './columns';
import { headOver, namesAround, titleOf } from './context';
import { datesOver, ENTRIES, type Entry, entriesIn } from './entries';
import { SURE } from './inferred';
import type { ListFind } from './list';
import { nameIn, nameOfRow } from './named';
import { bareName } from './names';
import { fieldsIn, type ReplyFind, replyBy } from './reply';
import { textsBy } from './said';
import { ANY, selectorSteps, selectorsForAll } from './selectors';
import type { Side } from './sides';
import { holds, leavesIn, type Place, type Survey } from './survey';
import type { ThreadFind } from './thread';
import { holding, unfoldedBy } from './unfolded';
import { isOfBuyers, OTHER, QUESTION, REVIEW, TALK, TICKET } from './words';

declare const document: never;

export interface CardFind extends ThreadFind {
  readonly reply: ReplyFind;
}

const LEVELS = 9;
const SUPPORT = /підтримк|поддержк|support|helpdesk/iu;
const FIELDS = 16;

/** @returns nothing where there is none, and where there are several */
export function* cardIn(survey: Survey, lists: readonly ListFind[]): Steps<CardFind | undefined> {
  const fields = fieldsIn(survey);
  if (fields.length > FIELDS * 4) return undefined;
  const found: CardFind[] = [];
  for (const field of fields.slice(0, FIELDS)) {
    yield;
    const region = regionOf(survey, field, lists);
    if (!region) {
      const unfolded = yield* unfoldedBy(survey, field, lists);
      if (unfolded) found.push(unfolded);
      continue;
    }
    const entries = entriesIn(survey, region, field, lists);
    const [first] = entries;
    if (!first) continue;
    const reply = yield* replyBy(survey, first.block === region ? first.text : first.block);
    if (!reply || reply.place !== field) continue;
    const card = yield* cardOf(survey, region, entries, reply, lists);
    if (card) found.push(card);
  }
  return found.length === 1 ? found[0] : undefined;
}

/** The smallest place around the field in which a time is printed before it, and no more than one row of any list. */
function regionOf({ times }: Survey, field: Place, lists: readonly ListFind[]): Place | undefined {
  for (let at = field.parent, up = 0; at && up < LEVELS; at = at.parent, up++) {
    const place = at;
    if (lists.some(({ rows, score }) => score >= SURE && rows.filter((row) => holds(place, row)).length > 1))
      return undefined;
    const inside = times.filter((time) => holds(place, time));
    if (inside.length > 3 * ENTRIES) return undefined;
    if (inside.some((time) => time.index < field.index)) return place;
  }
  return undefined;
}

function* cardOf(
  survey: Survey,
  region: Place,
  entries: readonly Entry[],
  reply: ReplyFind,
  lists: readonly ListFind[],
): Steps<CardFind | undefined> {
  const name = nameIn(survey, region, reply.place, lists) ?? nameOfRow(survey, region, lists);
  const body = survey.page.body;
  const holder = region.element;
  const inside = yield* selectorSteps([{ scope: holder, element: reply.place.element }]);
  const isInRoot = holder.getRootNode() !== survey.page;
  const thread = isInRoot
    ? yield* selectorSteps([{ scope: body, element: holder }])
    : holding(region, body, inside ?? []);
  const blocks = entries.map(({ block }) => block);
  const elements = blocks.filter((block) => block !== region).map(({ element }) => element);
  const [only, ...more] = elements;
  const messages =
    only === undefined
      ? []
      : ((yield* selectorsForAll(elements, holder)) ?? (more.length === 0 ? [pathTo(only, holder)] : undefined));
  const within = (of: (entry: Entry) => Place) =>
    selectorSteps(entries.map((entry) => ({ scope: entry.block.element, element: of(entry).element })));
  const texts = yield* textsBy(entries.map(({ block, text }) => ({ scope: block.element, texts: [text] })));
  const times = yield* within(({ time }) => time);
  const dates = datesOver(
    survey,
    region,
    entries.map(({ time }) => time),
  );
  const dateSelectors =
    dates &&
    (yield* selectorsForAll(
      dates.map(({ element }) => element),
      holder,
    ));
  if (!thread || !messages || !texts || !times || !dateSelectors) return undefined;
  yield;
  const of = entries.map(({ side }) => side);
  const own = yield* ownOf(entries, region);
  const signed = name && !own ? yield* signedBy(survey, entries, name) : undefined;
  if (of.includes('own') && !own) return undefined;
  const buyer = name && (yield* buyerBy(name, region, thread[0] ?? '', body));
  const hasParts = entries.some(({ text }) => text.children.some(({ element }) => element.textContent));
  const fields: Fields = {
    thread: thread.map((select) => candidate(select)),
    message: [...(blocks.includes(region) ? [':scope'] : []), ...messages].map((select) => candidate(select)),
    ...(dateSelectors.length > 0 && { date: dateSelectors.map((select) => candidate(select)) }),
    'message.text': texts.map((select) => candidate(select, hasParts ? { own: true } : {})),
    'message.time': times.map((select) =>
      timeBy(
        select,
        entries.map(({ time }) => time),
      ),
    ),
    ...(own && { 'message.own': own }),
    ...(signed && buyer ? { 'message.buyer': signed } : { 'message.bubble': texts.map((select) => candidate(select)) }),
    ...(name &&
      buyer && {
        'thread.buyer': buyer.map((select) => candidate(select, asName([name]))),
      }),
  };
  return {
    holder: region,
    messages: blocks,
    sides: { of, fields: {}, sure: 1 },
    fields,
    buyer: name && bareName(name.own),
    score: scoreOf(survey, region, entries, name, reply, lists),
    about: namesAround(region),
    reply,
  };
}

/** In the thread, wherever there is such a way: another one that is opened has another buyer. */
function* buyerBy(name: Place, { element }: Place, thread: string, body: Element): Steps<string[] | undefined> {
  const [inside, ...more] = (yield* selectorSteps([{ scope: element, element: name.element }])) ?? [];
  const select = `${thread} ${inside?.replace(/^:scope(?= )/u, '')}`;
  const isPlain = inside && more.length === 0 && !/>>>|^:scope(?! )/u.test(inside) && !thread.includes('>>>');
  if (isPlain && body.querySelector(pagesOwn(select, body)) === name.element) return [select];
  return yield* selectorSteps([{ scope: body, element: name.element }]);
}

/** Counted by kind: what Takt draws there has tags of its own. */
const placeAmongIts = (element: Element): number =>
  [...(element.parentElement?.children ?? [])]
    .filter(({ localName }) => localName === element.localName)
    .indexOf(element) + 1;

function pathTo(element: Element, holder: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== holder; at = at.parentElement)
    steps.unshift(`${at.localName}:nth-of-type(${placeAmongIts(at)})`);
  return [':scope', ...steps].join(' > ');
}

/** Where each bears the buyer's name, an answer will bear another: where it stands says nothing then. */
function* signedBy(survey: Survey, entries: readonly Entry[], name: Place): Steps<Candidate[] | undefined> {
  const signs = entries.map(({ block }) =>
    leavesIn(survey, block).find(({ own }) => bareName(own) === bareName(name.own)),
  );
  const examples = entries.flatMap(({ block }, index) => {
    const sign = signs[index];
    return sign ? [{ scope: block.element, element: sign.element }] : [];
  });
  if (examples.length < entries.length) return undefined;
  return (yield* selectorSteps(examples))?.map((select) =>
    candidate(select, { ...asName(signs.flatMap((sign) => sign ?? [])), sameAs: 'thread.buyer' }),
  );
}

/** How a name is read there: without what is printed with it, and without what stands in elements of their own. */
const asName = (names: readonly Place[]) => ({
  ...(names.some(({ own }) => bareName(own) !== own) && { parse: 'name' as const }),
  ...(names.some(({ children }) => children.some(({ element }) => element.textContent)) && { own: true as const }),
});

/** Where the first is all of it, the others stand in it, and say nothing of it: they are told by what they are. */
function* ownOf(entries: readonly Entry[], region: Place): Steps<Candidate[] | undefined> {
  const elements = (side: Side) =>
    entries.flatMap(({ side: of, block }) => (of === side && block !== region ? [block.element] : []));
  const isAll = entries.some(({ block }) => block === region);
  const may = (select: string) => /^:scope[^ ]/u.test(select) && !region.element.matches(select.slice(6));
  const choice = isAll ? { ...ANY, may } : ANY;
  const found = yield* tellingApart(elements('own'), elements('buyer'), choice);
  return found && [candidate(found.select, found.in === undefined ? {} : { in: found.in })];
}

function scoreOf(
  survey: Survey,
  region: Place,
  entries: readonly Entry[],
  name: Place | undefined,
  reply: ReplyFind,
  lists: readonly ListFind[],
): number {
  const isKnown = name !== undefined && lists.some(({ names }) => names.includes(bareName(name.own)));
  const isListed = lists.some(({ previews }) => entries.some(({ text }) => previews.has(text.own)));
  const said = `${titleOf(survey)} ${headOver(survey, region)}`;
  const about = `${said} ${namesAround(region)}`;
  const isAsked = [TALK, REVIEW, QUESTION, TICKET].some((words) => words.test(about));
  return (
    0.45 +
    (isKnown ? 0.25 : name ? 0.15 : 0) +
    (isListed ? 0.2 : 0) +
    (isAsked ? 0.15 : 0) +
    // Nobody is named; that something is sent to somebody is certain. Whom shops write to themselves are no buyers.
    (!name && isAsked && reply.sure >= 1 && !SUPPORT.test(`${about} ${region.element.textContent}`) ? 0.1 : 0) -
    (OTHER.test(said) && !TALK.test(said) && !isOfBuyers(headOver(survey, region)) ? 0.4 : 0)
  );
}

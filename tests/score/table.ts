/** The tables of `SCORES.md`: how well pages are read, and what happens when one of their hooks goes. */
import type { HooksScore, PageScore, ScoredPage, Share } from './page-score';

export interface PagesScores {
  readonly replicas: readonly ScoredPage[];
  readonly imagined: readonly ScoredPage[];
  readonly hooks: readonly HooksScore[];
}

const MARKS = { begin: '<!-- pages:begin -->', end: '<!-- pages:end -->' };

const REPLY: Readonly<Record<PageScore['reply'], string>> = {
  ...{ right: 'found', none: 'none, rightly', missed: 'not found' },
  ...{ wrong: '**another**', trap: '**a trap**' },
};

export function tablesOf({ replicas, imagined, hooks }: PagesScores): string {
  const chats = imagined.filter(
    ({ threads, reply, kind }) => kind !== 'no chat' && (threads.of > 0 || reply !== 'none'),
  );
  const others = imagined.filter(({ kind }) => kind === 'no chat');
  const silent = others.filter(({ map }) => map === null).length;
  return [
    'On the replicas:',
    '',
    ...pagesTable(replicas),
    '',
    'On pages imagined by somebody who has not seen the maps, and that no map was changed for:',
    '',
    ...pagesTable(chats),
    '',
    `Of ${others.length} imagined pages that hold no chat, ${silent} are left alone.`,
    '',
    'With each hook of the stored pages (an attribute, a class, a tag) taken away in turn:',
    '',
    '| map | stored pages | hooks | right by another way | the same timers by structure | less is said | wrong |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...hooks.map(hooksLine),
  ].join('\n');
}

const hooksLine = ({ map, pages, hooks, right, structure, less, wrong }: HooksScore) =>
  `| ${map} | ${pages} | ${hooks} | ${right} | ${structure} | ${less} | ${wrong} |`;

const pagesTable = (pages: readonly ScoredPage[]): string[] => [
  '| page | variant | threads | authors | times | reply field |',
  '| --- | --- | --- | --- | --- | --- |',
  ...pages.map(lineOf),
];

function lineOf({ marketplace, kind, variant, map, threads, strangers, authors, times, reply }: ScoredPage): string {
  const page = `${marketplace} ${kind}`;
  if (map === null) return `| ${page} | ${variant} | not recognised | | | |`;
  const false_ = strangers > 0 ? `, ${strangers} that are none` : '';
  return `| ${page} | ${variant} | ${share(threads)}${false_} | ${share(authors)} | ${share(times)} | ${REPLY[reply]} |`;
}

const share = ({ right, of }: Share) => (of === 0 ? '' : `${right} of ${of}`);

/** @throws Error where the markers are not there, once each and in this order */
export function withTables(page: string, tables: string, marks = MARKS): string {
  const { before, after } = partsOf(page, marks);
  return `${before}${marks.begin}\n${tables}\n${marks.end}${after}`;
}

export const tablesIn = (page: string, marks = MARKS): string => partsOf(page, marks).tables.trim();

function partsOf(page: string, { begin, end }: typeof MARKS) {
  const [before, rest, ...more] = page.split(begin);
  const [tables, after, ...others] = rest?.split(end) ?? [];
  if (before === undefined || tables === undefined || after === undefined || more.length + others.length > 0)
    throw new Error(`The page must hold ${begin} and ${end}, once each.`);
  return { before, tables, after };
}

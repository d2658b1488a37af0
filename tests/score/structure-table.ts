/** The table of `SCORES.md` on what the structural reader makes of pages without any known map. */
import type { PageScore, Share } from './page-score';
import type { NamedScore, StructureScores } from './structure';

export const STRUCTURE_MARKS = { begin: '<!-- structure:begin -->', end: '<!-- structure:end -->' };

const REPLY: Readonly<Record<PageScore['reply'], string>> = {
  ...{ right: 'right', none: 'none, rightly', missed: 'missed', wrong: '**WRONG**', trap: '**TRAP**' },
};

const HEAD = [
  '| page | threads found | false threads | authors | times within precision | reply field |',
  '| --- | --- | --- | --- | --- | --- |',
];

export function structureTables(scores: StructureScores): string {
  const { replicas, strangers, variants, seen, notChats, unseen, unseenNotChats } = scores;
  return [
    'The structural reader alone, with no known map. Closed shadow roots, which an extension may look into and a page may',
    'not, are opened for the score. On the pages that it is tuned on: the variants too, which no known map was tuned on, and',
    'those that were held out once:',
    '',
    ...HEAD,
    ...[...strangers, ...replicas, ...variants, ...seen].map(lineOf),
    totalOf('**strangers together**', strangers),
    totalOf('**replicas together**', replicas),
    totalOf('**variants together**', variants),
    totalOf('**seen together**', seen),
    '',
    `Of ${notChats.length} pages that hold no chat, ${silentOf(notChats)} are left alone.`,
    '',
    'Unseen: pages not tuned on, held out from whoever works on the reader:',
    '',
    ...HEAD,
    ...unseen.map(lineOf),
    totalOf('**unseen together**', unseen),
    '',
    `Of ${unseenNotChats.length} unseen pages that are near to chats and hold none, ${silentOf(unseenNotChats)} are left alone.`,
  ].join('\n');
}

const lineOf = ({ page, threads, strangers, authors, times, reply }: NamedScore): string =>
  `| ${page} | ${share(threads)} | ${strangers || ''} | ${share(authors)} | ${share(times)} | ${REPLY[reply]} |`;

const silentOf = (pages: readonly NamedScore[]) => pages.filter(({ map }) => map === null).length;

function totalOf(name: string, pages: readonly NamedScore[]): string {
  const sum = (of: (page: NamedScore) => Share): Share =>
    pages.reduce((all, page) => ({ right: all.right + of(page).right, of: all.of + of(page).of }), { right: 0, of: 0 });
  const shares = [sum(({ threads }) => threads), sum(({ authors }) => authors), sum(({ times }) => times)] as const;
  const [threads, authors, times] = shares.map((one) => `${share(one)} (${percent(one)})`);
  const replies = Object.keys(REPLY).flatMap((kind) => {
    const count = pages.filter(({ reply }) => reply === kind).length;
    return count > 0 ? [`${count} ${kind}`] : [];
  });
  const strange = pages.reduce((all, page) => all + page.strangers, 0);
  return `| ${name} | ${threads} | ${strange} | ${authors} | ${times} | ${replies.join(', ')} |`;
}

const share = ({ right, of }: Share) => (of === 0 ? '' : `${right} of ${of}`);
const percent = ({ right, of }: Share) => `${of === 0 ? 100 : Math.round((1000 * right) / of) / 10} %`;

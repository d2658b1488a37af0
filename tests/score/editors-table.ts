/** The table of `EDITORS.md`: every kind of field and what is promised of it. */
import { EDITORS } from '../cabinets/editors/catalogue.mjs';
import { type Found, PROMISES } from './editor-promises';
import type { EditorScore, Where } from './editors';

export const EDITORS_MARKS = { begin: '<!-- editors:begin -->', end: '<!-- editors:end -->' };

const WHERE: Readonly<Record<Where, string>> = {
  page: 'in the page',
  open: 'in an open root',
  closed: 'in a closed root',
  frame: 'in a frame',
  strict: 'under a strict policy',
};

type Column = keyof typeof PROMISES;
const columns = Object.keys(PROMISES) as readonly Column[];

export function editorsTable(scores: readonly EditorScore[]): string {
  const notes: string[] = [];
  const lines = scores.map((score) => lineOf(score, notes));
  const cells = scores.flatMap(({ visits }) => visits.flatMap(({ found }) => Object.values(found)));
  const kept = cells.filter((happens) => happens === '').length;
  return [
    `Of ${cells.length} promises looked at in ${scores.flatMap(({ visits }) => visits).length} places, ${kept} are kept.`,
    '',
    `| field | where | ${columns.map((one) => PROMISES[one]).join(' | ')} |`,
    `| ${['---', '---', ...columns.map(() => '---')].join(' | ')} |`,
    ...lines,
    ...(notes.length > 0 ? ['', 'What happens instead:', ''] : []),
    ...notes.map((note, at) => `${at + 1}. ${note}`),
  ].join('\n');
}

function lineOf({ id, visits }: EditorScore, notes: string[]): string {
  const name = EDITORS.find((one) => one.id === id)?.name ?? id;
  const where = visits.map(({ where: at }) => at).join(', ');
  const cells = columns.map((promised) => cellOf(promised, visits, name, notes));
  return `| ${name} | ${where} | ${cells.join(' | ')} |`;
}

/** "pass" where it is kept in every place where it was looked at. */
function cellOf(promised: Column, visits: EditorScore['visits'], name: string, notes: string[]): string {
  const asked = visits.flatMap(({ where, found }) => {
    const happens = (found as Found)[promised];
    return happens === undefined ? [] : [{ where, happens }];
  });
  if (asked.length === 0) return '';
  const wrong = asked.filter(({ happens }) => happens !== '');
  if (wrong.length === 0) return 'pass';
  const all = new Map<string, string[]>();
  for (const { where, happens } of wrong)
    all.set(inOneLine(happens), [...(all.get(inOneLine(happens)) ?? []), WHERE[where]]);
  const numbers = [...all].map(([happens, places]) => {
    const isEverywhere = places.length === asked.length;
    notes.push(`${name}${isEverywhere ? '' : ` (${places.join(', ')})`}, ${PROMISES[promised]}: ${happens}.`);
    return `[${notes.length}]`;
  });
  return `**no** ${numbers.join(' ')}`;
}

/** Without where in a script it was thrown. */
const inOneLine = (happens: string): string => happens.split('\n')[0] ?? '';

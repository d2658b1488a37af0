/** The figures as `FIGURES.md` shows them. */
import { editorOf } from '../cabinets/editors/catalogue.mjs';
import { type ByCabinet, CABINET_IDS, type Figures, type Part, type ScriptSize, type Times } from './figures';
import { mean, percentile } from './statistics';

/** By percent of the samples, in ms. */
type Goals = Readonly<Record<number, number>>;

interface Row {
  readonly what: string;
  readonly samples: readonly number[];
  /** What is said of the samples. */
  readonly percents: readonly number[] | 'mean';
  readonly goals?: Goals;
  readonly beside?: { readonly what: string; readonly samples: readonly number[] };
  readonly unit?: 'ms' | 'MB';
}

/** Budgets in bytes, packed: of all that runs on a page that nobody has touched, of each script that comes on need, of what tells languages. */
const BUDGETS: Partial<Record<Part, number>> = { page: 45_000, need: 25_000, detector: 60_000 };

const PLACES: Readonly<Record<Part, string>> = {
  page: 'in a cabinet’s page, from the start',
  need: 'in a cabinet’s page, on first need',
  background: 'in the background',
  detector: 'a part of the background',
  own: 'in Takt’s own pages',
};

const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';

export function tableOf({ times, sizes }: Figures): string {
  return [headOf(times), rowsOf(times).map(lineOf), '', SIZES_HEAD, sizes.map(sizeLine), '', totalOf(sizes)]
    .flat()
    .join('\n');
}

/** @throws Error where the markers are not there, once each and in this order */
export function withTable(page: string, table: string): string {
  const { before, after } = partsOf(page);
  return `${before}${BEGIN}\n${table}\n${END}${after}`;
}

export const tableIn = (page: string): string => partsOf(page).table.trim();

function partsOf(page: string) {
  const [before, rest, ...more] = page.split(BEGIN);
  const [table, after, ...others] = rest?.split(END) ?? [];
  if (before === undefined || table === undefined || after === undefined || more.length + others.length > 0)
    throw new Error(`The page must hold ${BEGIN} and ${END}, once each.`);
  return { before, table, after };
}

function rowsOf({
  inserting: { warm, atOnce, cold, coldAtOnce, bare },
  editors,
  keyPresses,
  searching,
  reading,
  inferring,
  detecting,
  many,
}: Times): Row[] {
  const command = { what: 'the same text by one command of the page', samples: all(bare.stands) };
  return [
    {
      ...{ what: 'trigger → text, background awake', samples: all(warm.stands), beside: command },
      ...{ percents: [50, 95], goals: { 50: 4, 95: 12 } },
    },
    {
      ...{ what: 'trigger → text, background asleep', samples: all(cold.stands), beside: command },
      ...{ percents: [50, 95], goals: { 95: 100 } },
    },
    {
      ...{ what: 'awake, Tab in one go with the trigger', samples: all(atOnce.stands), percents: [50, 95] },
      beside: command,
    },
    {
      ...{ what: 'asleep, Tab in one go with the trigger', samples: all(coldAtOnce.stands), percents: [50, 95] },
      beside: command,
    },
    {
      ...{ what: 'awake, until the page has dealt with the text', samples: all(warm.taken), percents: [50, 95] },
      beside: { ...command, samples: all(bare.taken) },
    },
    ...editors.map(({ id, stands, typed }) => ({
      ...{ what: `trigger → text, awake, in ${editorOf(id)?.name}`, samples: stands },
      ...{ percents: [50, 95], goals: { 50: 4, 95: 12 } },
      beside: { what: 'the same text typed by the browser', samples: typed },
    })),
    {
      ...{ what: 'a key that triggers nothing: script in its events', samples: all(keyPresses.ours) },
      ...{ percents: [50, 99], goals: { 99: 0.5 } },
      beside: { what: 'the page’s own script there', samples: all(keyPresses.theirs) },
    },
    {
      ...{ what: 'a key that begins a trigger, or goes on with one: script in its events' },
      ...{ samples: all(keyPresses.begun), percents: [50, 99] },
      beside: { what: 'the page’s own script there', samples: all(keyPresses.theirsBegun) },
    },
    {
      ...{ what: 'other script in a second of typing, mean', samples: all(keyPresses.typing), percents: 'mean' },
      beside: { what: 'in a second without a key', samples: all(keyPresses.still) },
    },
    {
      ...{ what: 'the palette opens', samples: all(searching.opens), percents: [50, 95], goals: { 50: 50 } },
    },
    {
      ...{ what: '10,000 templates: a key of a search, question and answer', samples: searching.keys },
      ...{ percents: [50, 95], goals: { 50: 5 } },
      beside: { what: 'a question that takes nothing', samples: searching.bare },
    },
    {
      ...{ what: '10,000 templates: the first key since one was changed', samples: searching.first, percents: [50] },
    },
    {
      ...{ what: 'start: all script on a page without a chat, in a new tab', samples: reading.start },
      ...{ percents: [50], goals: { 50: 8 } },
      beside: { what: '1,000 chats, read and drawn', samples: reading.first },
    },
    {
      ...{ what: '1,000 chats: all script until they are read and drawn', samples: reading.first },
      ...{ percents: [50], goals: { 50: 50 } },
      beside: { what: 'all rows made anew', samples: reading.again },
    },
    {
      ...{ what: '1,000 chats: the longest stretch of that', samples: reading.slices },
      ...{ percents: [50], goals: { 50: 8 } },
    },
    {
      ...{ what: '1,000 chats: a row that bears another chat', samples: reading.recycled },
      ...{ percents: [50], goals: { 50: 0.1 } },
      beside: { what: 'all rows made anew', samples: reading.again },
    },
    {
      ...{ what: '1,000 chats: a change beside list and thread', samples: reading.elsewhere },
      ...{ percents: [50], goals: { 50: 0.05 } },
      beside: { what: 'all rows made anew', samples: reading.again },
    },
    {
      ...{ what: '1,000 chats: heap that Takt adds to the page', samples: reading.heap, unit: 'MB' },
      ...{ percents: [50], goals: { 50: 1 } },
    },
    {
      ...{ what: '1,000 chats that no map fits: all script that understands them', samples: inferring.script },
      ...{ percents: [50], goals: { 50: 200 } },
      beside: { what: '1,000 chats, read and drawn', samples: reading.first },
    },
    {
      ...{ what: '1,000 chats that no map fits: the longest stretch of that', samples: inferring.slices },
      ...{ percents: [50], goals: { 50: 8 } },
    },
    {
      ...{ what: '10,000 open: a changed rule → all worked out and kept', samples: many.recomputed },
      ...{ percents: [50], goals: { 50: 300 } },
      beside: { what: 'a rule that is tried, nothing kept', samples: many.previewed },
    },
    {
      ...{ what: '10,000 open: the queue’s first rows painted', samples: many.firstRows },
      ...{ percents: [50], goals: { 50: 150 } },
      beside: { what: 'the options’ first lines', samples: many.blank },
    },
    {
      ...{ what: 'a tick of the pills on two screens', samples: many.ticks, percents: [50], goals: { 50: 1 } },
      beside: { what: 'all script in a still second', samples: many.still },
    },
    {
      ...{ what: 'a language told for the first time, more than later', samples: detecting.first },
      ...{ percents: [50], goals: { 50: 25 } },
      beside: { what: 'later, from question to answer', samples: detecting.later },
    },
  ];
}

function headOf({ date, browser, cores, load, priority, inserting, editors, keyPresses }: Times): string[] {
  const [awake, asleep] = [inserting.warm, inserting.cold].map(({ stands }) => all(stands).length);
  const [keys, begun] = [keyPresses.ours, keyPresses.begun].map((samples) => all(samples).length);
  const inEach = Math.min(...editors.map(({ stands }) => stands.length));
  const others = priority === 'usual' ? '' : ' (others had to wait: real-time priority)';
  return [
    `${date}, ${browser} without a window, ${cores} cores, load ${load.before} before and ${load.after} after${others}. All in one run`,
    `on the three replica cabinets: ${awake} times awake, ${asleep} asleep, a key each ${inserting.pace} ms, and ${keys} keys,`,
    `${begun} more of triggers. In each kind of editor ${inEach} times, on a page of its own: until its own model has the text, and it is shown.`,
    'Times are from Tab’s `keydown` to the text in the field, of what the browser types from the `beforeinput` that tells of it;',
    'script is processor time from a trace.',
    '',
    '| what | Takt | goal | beside it |',
    '| --- | --- | --- | --- |',
  ];
}

function lineOf({ what, samples, percents, goals = {}, unit = 'ms', beside }: Row): string {
  const held = Object.entries(goals).map(([percent, goal]) => {
    const isMet = percentile(samples, Number(percent)) <= goal;
    return `p${percent} ≤ ${goal} ${unit}: ${isMet ? 'met' : '**missed**'}`;
  });
  const other = beside && `${beside.what}: ${spoken(beside.samples, percents, unit)}`;
  return `| ${what} | ${spoken(samples, percents, unit)} | ${held.join(', ')} | ${other ?? ''} |`;
}

const all = (samples: ByCabinet): number[] => CABINET_IDS.flatMap((id) => samples[id]);

const spoken = (samples: readonly number[], percents: Row['percents'], unit: string) =>
  percents === 'mean'
    ? figure(mean(samples), unit)
    : percents.map((percent) => `p${percent} ${figure(percentile(samples, percent), unit)}`).join(', ');

const figure = (value: number, unit: string) => `${value < 1 ? value.toFixed(2) : value.toFixed(1)} ${unit}`;

const SIZES_HEAD = ['| script | where it runs | raw | packed | budget |', '| --- | --- | --- | --- | --- |'];

function sizeLine({ name, part, raw, gzip }: ScriptSize): string {
  const budget = part === 'page' || BUDGETS[part] === undefined ? '' : held(gzip, BUDGETS[part]);
  return `| \`${name}\` | ${PLACES[part]} | ${kB(raw)} | ${kB(gzip)} | ${budget} |`;
}

function totalOf(sizes: readonly ScriptSize[]): string {
  const untouched = sizes.filter(({ part }) => part === 'page').reduce((sum, { gzip }) => sum + gzip, 0);
  return `On a page that nobody has touched: ${kB(untouched)} packed, ${held(untouched, BUDGETS.page)}.`;
}

const held = (size: number, budget = Number.POSITIVE_INFINITY) =>
  `≤ ${budget / 1000} kB: ${size <= budget ? 'met' : '**missed**'}`;

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

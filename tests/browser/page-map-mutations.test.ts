/**
 * Each hook of a stored page is taken away in turn: an attribute removed, a class renamed, a tag changed. What is then
 * read is right by another candidate, or not read at all; never a wrong author, a wrong time or a message less.
 */
import { describe, expect, test } from 'vitest';
import { readPage } from '../../utils/adapters/reader';
import type { PageReading, RowReading, ThreadReading } from '../../utils/adapters/reading';
import { marketplacesIn } from '../../utils/adapters/registry';
import { latestOf, type Moment } from '../../utils/domain/conversation/moment';
import { type Fixture, fixtures, shown } from './fixtures';

interface Mutation {
  readonly name: string;
  readonly apply: (page: Document) => void;
}

const everything = (page: Document) => [...page.body.querySelectorAll('*')];

/** The stable part of a generated class: `Message__text__pP0-s` → `Message__text`, `_rt-dialog_7x7x7_1` → `_rt-dialog`. */
const baseOf = (name: string) => name.replace(/__[\w+-]{5}$|_[a-z0-9]{5}_\d+$/u, '');

function mutationsOf(html: string): Mutation[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const attributes = new Set<string>();
  const classes = new Set<string>();
  const tags = new Set<string>();
  for (const element of everything(page)) {
    tags.add(element.localName);
    for (const name of element.classList) classes.add(baseOf(name));
    for (const { name, value } of element.attributes) {
      if (name === 'class' || name === 'style') continue;
      attributes.add(['data-testid', 'data-name', 'role', 'id', 'name'].includes(name) ? `${name}=${value}` : name);
    }
  }
  return [
    ...[...attributes].map((said) => ({
      name: `without ${said}`,
      apply: (page: Document) => removeAttribute(page, said),
    })),
    ...[...classes].map((base) => ({
      name: `without the class ${base}`,
      apply: (page: Document) => renameClass(page, base),
    })),
    ...[...tags].map((tag) => ({ name: `without <${tag}>`, apply: (page: Document) => changeTag(page, tag) })),
  ];
}

function removeAttribute(page: Document, said: string): void {
  const [name = '', value] = said.split('=');
  for (const element of everything(page)) {
    if (value === undefined || element.getAttribute(name) === value) element.removeAttribute(name);
  }
}

function renameClass(page: Document, base: string): void {
  for (const element of everything(page)) {
    for (const name of [...element.classList])
      if (baseOf(name) === base) element.classList.replace(name, 'Fresh__zzzzz');
  }
}

function changeTag(page: Document, tag: string): void {
  for (const element of everything(page).filter(({ localName }) => localName === tag)) {
    const other = page.createElement(tag === 'div' ? 'article' : 'div');
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  }
}

const read = (fixture: Fixture, ...mutations: readonly Mutation[]): PageReading => {
  const adapter = marketplacesIn('').find(({ id }) => id === fixture.marketplace);
  const map = adapter?.pages.find(({ id }) => id === fixture.expected.reading.map);
  if (!adapter || !map) throw new Error(fixture.name);
  const page = shown(fixture.html);
  for (const mutation of mutations) mutation.apply(page);
  return readPage(adapter, map, page.body, fixture.expected);
};

/** What must be true of a reading, whatever was taken away. Each finding is a sentence. */
function liesIn(reading: PageReading, truth: PageReading & { kind: 'read' }): string[] {
  if (reading.kind === 'empty') return ['a full page is called empty'];
  if (reading.kind !== 'read') return [];
  const thread = reading.thread?.kind === 'thread' ? reading.thread : undefined;
  const trueThread = truth.thread as ThreadReading | undefined;
  return [
    ...(reading.list?.rows ?? []).flatMap((row, index) => liesInRow(row, truth.list?.rows[index], index)),
    ...(thread && trueThread ? liesInThread(thread, trueThread) : []),
  ];
}

function liesInRow(row: RowReading, truth: RowReading | undefined, index: number): string[] {
  if (!truth) return [`row ${index} does not exist`];
  const lies: string[] = [];
  for (const field of ['threadId', 'buyer', 'subject'] as const) {
    if (row.names[field] !== null && row.names[field] !== truth.names[field])
      lies.push(`row ${index}: ${field} ${row.names[field]}`);
  }
  if (row.last && !(truth.last && holds(row.last, truth.last))) lies.push(`row ${index}: time ${row.last.at}`);
  if (row.last && row.last.author !== 'unknown' && row.last.author !== truth.last?.author)
    lies.push(`row ${index}: ${row.last.author}`);
  return lies;
}

function liesInThread(thread: ThreadReading, truth: ThreadReading): string[] {
  const lies: string[] = [];
  for (const field of ['threadId', 'buyer', 'subject'] as const) {
    if (thread.names[field] !== null && thread.names[field] !== truth.names[field])
      lies.push(`thread: ${field} ${thread.names[field]}`);
  }
  // System lines may be left out, for nobody waits for their answer.
  const people = thread.messages.filter(({ author }) => author !== 'system');
  const truePeople = truth.messages.filter(({ author }) => author !== 'system');
  if (people.length !== truePeople.length) lies.push(`${people.length} messages instead of ${truePeople.length}`);
  for (const [index, message] of people.entries()) {
    const real = truePeople[index];
    if (!real) continue;
    if (message.author !== real.author && message.author !== 'unknown')
      lies.push(`message ${index}: ${message.author}`);
    if (!holds(message, real)) lies.push(`message ${index}: time ${message.at} ${message.precision}`);
  }
  return lies;
}

/** Whether the printed time is true of the real one. */
const holds = (printed: Moment, real: Moment) =>
  printed.at <= real.at && real.at <= Math.max(latestOf(printed), printed.at);

const full = fixtures.filter(
  ({ name, expected }) => expected.reading.kind === 'read' && !name.endsWith('thread-loading'),
);

describe.each(full)('$name', (fixture) => {
  const mutations = mutationsOf(fixture.html);

  test('is right as it is', () => {
    const truth = read(fixture);
    expect(truth.kind).toBe('read');
    expect(mutations.length).toBeGreaterThan(20);
  });

  test.each(mutations)('$name', (mutation) => {
    const truth = read(fixture) as PageReading & { kind: 'read' };
    expect(liesIn(read(fixture, mutation), truth)).toEqual([]);
  });

  const withoutInstants = mutations.filter(({ name }) => name === 'without data-addtime');

  test.each(
    withoutInstants.flatMap((instants) => mutations.map((also) => ({ name: also.name, both: [instants, also] }))),
  )('without data-addtime and $name', ({ both }) => {
    const truth = read(fixture) as PageReading & { kind: 'read' };
    expect(liesIn(read(fixture, ...both), truth)).toEqual([]);
  });
});

test('a time of day above the first date separator is not taken for today’s', () => {
  const [fixture] = full.filter(({ name }) => name === 'wildberries/chat-of-links');
  const withoutFirstDate: Mutation = {
    name: 'without the first date',
    apply: (page) => page.querySelector('li:has([data-testid="date-badge"])')?.remove(),
  };
  const withoutInstants: Mutation = { name: '', apply: (page) => removeAttribute(page, 'data-addtime') };
  const reading = fixture && read(fixture, withoutFirstDate, withoutInstants);
  expect(reading).toMatchObject({ thread: { kind: 'page-changed', field: 'message.time' } });
});

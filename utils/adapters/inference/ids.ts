/** By what the page itself tells its rows apart. */

import type { Candidate } from '../../domain/pages/page-map';
import { BUILT_IN } from '../built-in';
import { parametersOf } from '../parameters';
import type { Steps } from '../reader';
import { candidate } from './candidate';
import { mapped } from './survey';
import { GOODS, ORDER } from './words';

declare const document: never;

const ID = /^[\w-]*\d[\w-]*$|^[a-f\d-]{8,}$/iu;
const TALKS = /dialog|chat|room|thread|conversation|topic|talk|message/iu;

interface Said {
  readonly values: readonly string[];
  readonly candidate: Candidate;
  readonly trust: number;
}

/** The attribute, or the part of an address, that is another in every row. */
export function* idOf(rows: readonly Element[], page: Document): Steps<Candidate | undefined> {
  const [first] = rows;
  if (!first) return undefined;
  const said: Said[] = [];
  const own = (row: Element) => row;
  const link = (row: Element) => row.querySelector('a[href]') ?? undefined;
  for (const [select, at] of [
    [':scope', own],
    ['a[href]', link],
  ] as const) {
    const elements = rows.map(at);
    if (!elements.every((element): element is Element => element !== undefined)) continue;
    for (const { name } of elements[0]?.attributes ?? []) {
      if (/^(?:class|style|src|title|alt)$/u.test(name) || name.startsWith('aria-')) continue;
      yield;
      const values = elements.map((element) => element.getAttribute(name) ?? '');
      if (name === 'href') said.push(...(yield* partsOf(values, select, page)));
      else {
        const bare = values.map((value) => BUILT_IN.id?.(value) ?? value);
        const isBare = bare.every((value, index) => value === values[index]);
        said.push({
          values: bare,
          candidate: candidate(select, { attribute: name, ...(!isBare && { parse: 'id' }) }),
          trust: trustOf(name),
        });
      }
    }
  }
  const fits = ({ values }: Said) =>
    values.every((value) => value.length < 80 && ID.test(value)) &&
    new Set(values).size === values.length &&
    !isCount(values);
  const [best, ...others] = said.filter(fits).sort((a, b) => b.trust - a.trust);
  // Of two that are told apart by two things nobody knows which is the thread's: a product, an order, a buyer.
  const isDoubtful = others.some(({ values, trust }) => best && trust > best.trust - 1 && values[0] !== best.values[0]);
  return isDoubtful ? undefined : best?.candidate;
}

const trustOf = (name: string) =>
  TALKS.test(name) ? 3 : GOODS.test(name) ? -1 : /id$/iu.test(name) ? 2 : name === 'id' ? 1 : 0;

/** A row's number in the list says nothing of whose it is. */
const isCount = (values: readonly string[]) =>
  values.every((value) => /^\d{1,4}$/u.test(value) && Number(value) < 3000);

function* partsOf(links: readonly string[], select: string, page: Document): Steps<Said[]> {
  const base = page.baseURI;
  const urls = yield* mapped(links, (link) => URL.parse(link, base));
  const [first] = urls;
  if (!first || !urls.every((url): url is URL => url !== null)) return [];
  if (GOODS.test(first.pathname)) return [];
  const said: Said[] = parametersOf(first.searchParams).map(([name]) => ({
    values: urls.map(({ searchParams }) => searchParams.get(name) ?? ''),
    candidate: candidate(select, { attribute: 'href', parse: `query:${name}` }),
    trust: trustOf(name) + 1,
  }));
  const steps = first.pathname.split('/');
  for (let at = 1; at < steps.length; at++) {
    const start = `${steps.slice(0, at).join('/')}/`;
    if (!urls.every(({ pathname }) => pathname.startsWith(start))) break;
    // On a page of tickets the order that a row leads to is not what the row is.
    if (ORDER.test(start) && !ORDER.test(`${page.title} ${page.location.pathname}`)) continue;
    said.push({
      values: urls.map(({ pathname }) => pathname.slice(start.length).split('/')[0] ?? ''),
      candidate: candidate(select, { attribute: 'href', parse: `path:${start}` }),
      trust: trustOf(start) + 1,
    });
  }
  return said;
}

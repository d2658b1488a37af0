/** What a page says, and what its parts are called, as its skeleton has them. */

import { SKELETON_TEXT } from '../../domain/pages/skeleton';
import { parametersOf } from '../parameters';
import { dayBackOf, FILLING, monthOf, weekdayOf } from '../time-words';
import type { PrintedTimes } from './printed-times';
import type { StandIns } from './stand-ins';
import { partsIn, type Words } from './words';

declare const document: never;

export interface Texts {
  /** For people: a text, a label. */
  said(text: string): string;
  /** For programs: a class, a role, the name of an attribute. */
  named(name: string): string;
  /** For programs too, and by whatever it was filled in: an id, a value of `data-…`. */
  valued(value: string): string;
  /** An address: its shape, no host, known words only. */
  link(link: string): string;
}

/** What only says that time is meant, beside a figure. */
const TIME_WORD =
  /^(?:щойно|зараз|сейчас|только|что|тому|назад|хв|мин|год|годин[аиу]?|час(?:а|ов)?|ч|д|дн(?:і|ів|я|ей)|день)\.?$/u;

/** Signs that carry nothing one sees, and could carry something one doesn't. */
const UNSEEN = /[\p{C}\p{M}]/gu;

export function texts(words: Words, times: PrintedTimes, standIns: StandIns): Texts {
  const said = (raw: string): string => {
    const text = tidy(raw);
    const whole = text.trim();
    if (whole === '' || whole === '0' || words.said.has(whole)) return text;
    const begin = words.begins.find((one) => text.startsWith(one) && !goesOn(one, text));
    if (begin !== undefined) return begin + rest(text.slice(begin.length));
    return rest(text);
  };

  const rest = (text: string): string => {
    const tokens = tokensOf(text);
    keepTimeWords(tokens);
    let made = '';
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.kind !== 'word' || token.kept) {
        made += token.text;
        continue;
      }
      // Words that belong together share a stand-in: a name is one wherever it stands.
      let phrase = token.text;
      while (isPhrase(phrase) && tokens[at + 1]?.text === ' ' && isLoose(tokens[at + 2])) {
        phrase += ` ${(tokens[at + 2] as Token).text}`;
        at += 2;
      }
      made += standIns.of(phrase);
    }
    return made;
  };

  const tokensOf = (text: string): Token[] => {
    const tokens: Token[] = [];
    let from = 0;
    for (const time of times.in(text)) {
      tokens.push(...split(text.slice(from, time.from)), { kind: 'time', text: time.text, kept: true });
      from = time.to;
    }
    return [...tokens, ...split(text.slice(from))];
  };

  const part = (run: string): string => {
    if (words.parts.has(run.toLowerCase())) return run;
    if (/\d/u.test(run)) return standIns.of(run);
    const humps = run.match(/\p{Lu}?[^\p{Lu}]+|\p{Lu}+(?![^\p{Lu}])/gu) ?? [run];
    return humps
      .map((hump) =>
        partsIn(hump).join('') === hump.toLowerCase() && words.parts.has(hump.toLowerCase()) ? hump : standIns.of(hump),
      )
      .join('');
  };

  /** A number is the same one in a text, an address and an id. */
  const byRuns = (value: string) => tidy(value).replace(/[\p{L}\p{N}]+/gu, (run) => standIns.of(run));

  const named = (raw: string): string => {
    const name = tidy(raw);
    if (/[^ -~\n]/u.test(name)) return said(name);
    const runs = name.match(/[A-Za-z0-9]+|[^A-Za-z0-9]+/gu) ?? [];
    return runs
      .map((run, at) => (isLastFigure(runs, at, words) || /^[^A-Za-z0-9]/u.test(run) ? run : part(run)))
      .join('');
  };

  const valued = (raw: string): string => {
    const value = tidy(raw);
    if (words.values.has(value)) return value;
    const begin = words.beginnings.find((one) => value.startsWith(one)) ?? '';
    return begin + byRuns(value.slice(begin.length));
  };

  return {
    said: (text) => said(text).slice(0, SKELETON_TEXT),
    named: (name) => named(name).slice(0, SKELETON_TEXT),
    valued: (value) => valued(value).slice(0, SKELETON_TEXT),
    link: (link) => linkOf(link, words, byRuns).slice(0, SKELETON_TEXT),
  };
}

type Token = { readonly kind: 'word' | 'gap' | 'time'; readonly text: string; kept: boolean };

function split(text: string): Token[] {
  const runs = text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? [];
  return runs.map((run) => ({ kind: /^[\p{L}\p{N}]/u.test(run) ? 'word' : 'gap', text: run, kept: run === '0' }));
}

/** What begins with a known word may be another, longer one. */
const goesOn = (begin: string, text: string): boolean =>
  /[\p{L}\p{N}]$/u.test(begin) && /^[\p{L}\p{N}]/u.test(text.slice(begin.length));

/** Letters only; a number or a code stands for itself. */
const isPhrase = (text: string) => !/\p{N}/u.test(text);
const isLoose = (token: Token | undefined) => token?.kind === 'word' && !token.kept && isPhrase(token.text);

/** Days and what belongs to them stay beside a time, and where nothing else is printed. */
function keepTimeWords(tokens: readonly Token[]): void {
  const chain = tokens.filter(({ kind }) => kind !== 'gap');
  const isTime = chain.map(({ kind, text }) => kind === 'time' || namesTime(text));
  if (isTime.every(Boolean) && chain.some(({ text }) => namesDay(text) || TIME_WORD.test(text.toLowerCase()))) {
    for (const token of chain) token.kept = true;
    return;
  }
  for (const step of [1, -1]) {
    for (let at = step > 0 ? 1 : chain.length - 2; at >= 0 && at < chain.length; at += step) {
      const beside = chain[at - step];
      const token = chain[at];
      if (token && isTime[at] && isTime[at - step] && beside?.kept) token.kept = true;
    }
  }
}

const namesDay = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/['’ʼ]/gu, '');
  return dayBackOf(lower) !== undefined || weekdayOf(lower) !== undefined;
};

function namesTime(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    namesDay(word) || FILLING.test(lower) || TIME_WORD.test(lower) || (lower.length > 3 && monthOf(lower) !== undefined)
  );
}

/** «sender_3»: one figure at the very end, after a word that is known. */
function isLastFigure(runs: readonly string[], at: number, { parts }: Words): boolean {
  return at === runs.length - 1 && /^\d$/u.test(runs[at] ?? '') && parts.has((runs[at - 2] ?? '').toLowerCase());
}

/** Any address: only what comes after a host is kept. Read as `http://a/`. */
const BASE = 'http:a';

/** A host says whose it is, and a word may be anybody's name: both go. */
function linkOf(link: string, words: Words, other: (value: string) => string): string {
  const phone = /^tel:(.*)$/u.exec(link)?.[1];
  if (phone !== undefined) return `tel:${other(phone)}`;
  if (link === '' || link.startsWith('#')) return link === '' ? '' : '#';
  const url = URL.parse(link, BASE);
  if (!url?.protocol.startsWith('http')) return '#';
  const step = (run: string) => (words.path.has(run.toLowerCase()) ? run : other(run));
  const steps = url.pathname.split('/').map((one) => decoded(one).replace(/[\p{L}\p{N}]+/gu, step));
  const query = parametersOf(url.searchParams).map(
    ([name, value]) => `${words.query.has(name) ? name : other(name)}=${other(value)}`,
  );
  return steps.join('/') + (query.length > 0 ? `?${query.join('&')}` : '');
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** Composed, without what one does not see, white space as one sees it; pictures as one and the same picture. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, (gap) => (gap.includes('\n') && gap !== text ? '\n' : ' '))
    .replace(UNSEEN, (sign) => (sign === '\n' ? sign : ''))
    .replace(/\p{Extended_Pictographic}|\p{So}/gu, (sign) => (/[№°]/u.test(sign) ? sign : '☺'));
}

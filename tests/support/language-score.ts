/** How well a detector tells languages: counts over labelled lines, as shares of right and of wrong answers. */
import { languageOfConversation } from '../../utils/domain/language/conversation-language';
import type { TextLanguage } from '../../utils/domain/language/detect';
import { wrongLanguageOf } from '../../utils/domain/language/draft';
import { MARKET_LANGUAGES } from '../../utils/domain/language/languages';
import { randomFrom } from '../../utils/domain/language/training/random';

export interface GoldLine {
  /** Any of these is right. */
  readonly gold: readonly string[];
  readonly text: string;
  readonly source: string;
}

/** In percent; the rest was not answered. */
export interface Share {
  readonly right: number;
  readonly wrong: number;
  readonly lines: number;
}

export type Detect = (text: string) => TextLanguage;

/** @param tsv `gold[|gold]<TAB>text<TAB>source` */
export function goldLinesOf(tsv: string): GoldLine[] {
  return tsv
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [gold = '', text = '', source = ''] = line.split('\t');
      return { gold: gold.split('|'), text, source };
    });
}

/** By group of lines: uk and ru by number of words, kinds of chat lines, the other languages from four words on. */
export function sharesOf(lines: readonly GoldLine[], detect: Detect): Map<string, Share> {
  const counts = new Map<string, { right: number; wrong: number; lines: number }>();
  for (const line of lines) {
    const { language } = detect(line.text);
    const right = line.gold.includes(language);
    const groups = groupsOf(line);
    for (const group of groups) {
      // An outside language may be called by its name or not at all; what matters is that it is not called one of ours.
      const isOurs = language === 'mul' || MARKET_LANGUAGES.some((ours) => ours === language);
      const isRight = group === OUTSIDE ? !isOurs : right;
      const isWrong = group === OUTSIDE ? isOurs : !right && language !== 'und';
      const count = counts.get(group) ?? { right: 0, wrong: 0, lines: 0 };
      counts.set(group, {
        right: count.right + Number(isRight),
        wrong: count.wrong + Number(isWrong),
        lines: count.lines + 1,
      });
    }
  }
  const percent = (part: number, all: number) => (100 * part) / all;
  return new Map(
    [...counts].map(([group, { right, wrong, lines: all }]) => [
      group,
      { right: percent(right, all), wrong: percent(wrong, all), lines: all },
    ]),
  );
}

const OUTSIDE = 'outside languages, not taken for ours';

/** Names of the groups, in the order in which they are shown. */
export const GROUPS = [
  ...['uk', 'ru'].flatMap((language) => ['1 word', '2-3', '4-8', '9+'].map((words) => `${language} ${words}`)),
  ...['chat', 'no language', 'surzhyk', 'uk without і ї є'],
  ...['be', 'kk'],
  ...['ky', 'tg', 'uz', 'uz-Cyrl', 'az', 'hy', 'ka', 'pl', 'ro', 'en'].map((one) => `${one} 4+`),
  ...['transliterated', 'words of both', OUTSIDE],
];

function groupsOf({ gold, text, source }: GoldLine): string[] {
  const only = gold.length === 1 ? gold[0] : undefined;
  const words = text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
  const bucket = words <= 1 ? '1 word' : words <= 3 ? '2-3' : words <= 8 ? '4-8' : '9+';
  const groups: string[] = [];
  if (only === 'uk' || only === 'ru') groups.push(`${only} ${bucket}`);
  else if (only === 'be' || only === 'kk') groups.push(only);
  else if (only && words >= 4) groups.push(`${only} 4+`);
  if (source.startsWith('chat')) groups.push('chat');
  if (source === 'none') groups.push('no language');
  if (source === 'surzhyk') groups.push('surzhyk');
  if (source === 'translit') groups.push('transliterated');
  if (source === 'ambig') groups.push('words of both');
  if (source === 'auto-noi' || source === 'chat-noi') groups.push('uk without і ї є');
  if (source === 'other') groups.push(OUTSIDE);
  return groups;
}

/** Answers with a confidence from 0.1 step to 0.1 step: how many of a hundred were right. */
export function calibrationOf(
  lines: readonly GoldLine[],
  detect: Detect,
): { from: number; right: number; lines: number }[] {
  const bins = Array.from({ length: 10 }, (_, index) => ({ from: index / 10, right: 0, lines: 0 }));
  for (const { gold, text } of lines) {
    const { language, confidence } = detect(text);
    if (language === 'und') continue;
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (!bin) continue;
    bin.right += Number(gold.includes(language));
    bin.lines++;
  }
  return bins.filter((bin) => bin.lines > 0).map((bin) => ({ ...bin, right: (100 * bin.right) / bin.lines }));
}

/** Buyers of chat and social lines: what one is written to be is one of the two, and nothing else. */
function spoken(lines: readonly GoldLine[], language: string): GoldLine[] {
  const sources = ['chat', 'chat-noisy', 'taiga-social', 'ua-gec'];
  return lines.filter(({ gold, source }) => gold.length === 1 && gold[0] === language && sources.includes(source));
}

/** Conversations drawn at random: of so many messages of one buyer. */
export function conversationShare(
  lines: readonly GoldLine[],
  detect: Detect,
  language: 'uk' | 'ru',
  messages: number,
  drawn = 2000,
): Share {
  const own = spoken(lines, language);
  const random = randomFrom(messages);
  const cached = remembered(detect);
  let [right, wrong] = [0, 0];
  for (let left = drawn; left > 0; left--) {
    const found = languageOfConversation(drawnFrom(own, messages, random), cached).language;
    if (found === language) right++;
    else if (found !== 'und') wrong++;
  }
  return { right: (100 * right) / drawn, wrong: (100 * wrong) / drawn, lines: drawn };
}

/**
 * Drafts of two words and more beside a buyer of whom so many messages are known, under the policy "the buyer's": in
 * the buyer's language (a warning is false), and in the other one (a warning catches it). In percent.
 */
export function draftShare(
  lines: readonly GoldLine[],
  detect: Detect,
  messages: number,
  drawn = 4000,
): { falsely: number; caught: number } {
  const random = randomFrom(100 + messages);
  const cached = remembered(detect);
  const buyers = { uk: spoken(lines, 'uk'), ru: spoken(lines, 'ru') };
  const drafts = { uk: longEnough(buyers.uk), ru: longEnough(buyers.ru) };
  let [falsely, caught] = [0, 0];
  for (let left = 0; left < drawn; left++) {
    const language = left % 2 === 0 ? 'uk' : 'ru';
    const label = languageOfConversation(drawnFrom(buyers[language], messages, random), cached);
    const warns = (draft: GoldLine) =>
      wrongLanguageOf({ text: draft.text, told: cached(draft.text) }, label, 'buyers', ['uk', 'ru', 'en']) !==
      undefined;
    const draw = (own: readonly GoldLine[]) => own[Math.floor(random() * own.length)] as GoldLine;
    falsely += Number(warns(draw(drafts[language])));
    caught += Number(warns(draw(drafts[language === 'uk' ? 'ru' : 'uk'])));
  }
  return { falsely: (100 * falsely) / drawn, caught: (100 * caught) / drawn };
}

function longEnough(lines: readonly GoldLine[]): GoldLine[] {
  return lines.filter(({ text }) => (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2);
}

function drawnFrom(lines: readonly GoldLine[], count: number, random: () => number) {
  return Array.from({ length: count }, () => ({
    author: 'buyer' as const,
    text: (lines[Math.floor(random() * lines.length)] as GoldLine).text,
  }));
}

function remembered(detect: Detect): Detect {
  const known = new Map<string, TextLanguage>();
  return (text) => {
    const found = known.get(text) ?? detect(text);
    known.set(text, found);
    return found;
  };
}

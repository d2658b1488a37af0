/** In which language a buyer writes: what the messages of one conversation say together. */
import type { Author } from '../conversation/message';
import type { Detector, TextLanguage } from './detect';
import type { DetectedLanguage } from './languages';

export interface ConversationLanguage {
  readonly language: DetectedLanguage;
  /** 0 to 1; 0 where there is none, 1 where it was set by hand. */
  readonly confidence: number;
  readonly source: 'detected' | 'set' | 'none';
  /** Where the buyer writes in two: the one that is met more, of late. Else the language itself. */
  readonly mainly: DetectedLanguage;
  /** How many messages told their language. */
  readonly messages: number;
  /** What spoke for it in the newest message that did: letters and common words. */
  readonly letters: readonly string[];
  readonly words: readonly string[];
}

export const NO_LANGUAGE: ConversationLanguage = {
  ...{ language: 'und', confidence: 0, source: 'none', mainly: 'und', messages: 0, letters: [], words: [] },
};

/** Older ones say nothing of how the buyer writes now. */
const LAST = 10;
/** A message counts this much of the next newer one. */
const AGE = 0.85;
/** A vote is the natural logarithm of a message's odds, and never more: a wrong one should not outvote two others. */
const MOST = 6;
/** A language with a smaller share of the votes is one of two. */
const ALONE = 0.6;
/** How sure it is then. */
const BOTH = 0.9;
/** So many of the newest, each at least as sure, say what the buyer writes now, whatever came before. */
const IN_A_ROW = 2;
const SURE = 0.8;

/** @param messages the oldest first; only the buyer's own count @param set the language that the seller chose for it */
export function languageOfConversation(
  messages: readonly { readonly author: Author; readonly text: string }[],
  detect: Detector['detect'],
  set?: DetectedLanguage,
): ConversationLanguage {
  if (set !== undefined) {
    return { ...NO_LANGUAGE, language: set, confidence: 1, source: 'set', mainly: set };
  }
  const found: TextLanguage[] = [];
  for (let at = messages.length - 1; at >= 0 && found.length < LAST; at--) {
    const message = messages[at];
    const one = message?.author === 'buyer' ? detect(message.text) : undefined;
    if (one && one.language !== 'und') found.push(one);
  }
  const told = inOneAlphabet(found);
  const votes = votesOf(hasChanged(told) ? told.slice(0, IN_A_ROW) : told);
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  if (!first) return NO_LANGUAGE;
  const [mainly, most] = first;
  const all = [...votes.values()].reduce((sum, vote) => sum + vote, 0);
  const isAlone = most / all >= ALONE;
  const isBoth = !isAlone && isUkrainianAndRussian(mainly, second?.[0]);
  // Others than these two are not mixed in a word: the newest counts, and is as doubtful as it is.
  if (!isAlone && !isBoth) return newestOf(told, votes, all);
  const { letters, words } = told.find(({ language }) => language === mainly) ?? NO_LANGUAGE;
  return {
    ...{ mainly, source: 'detected', messages: told.length, letters, words },
    language: isBoth ? 'mul' : mainly,
    confidence: isBoth ? BOTH : sureness(told, mainly, most / all),
  };
}

function newestOf(
  told: readonly TextLanguage[],
  votes: ReadonlyMap<DetectedLanguage, number>,
  all: number,
): ConversationLanguage {
  const [newest] = told;
  if (!newest) return NO_LANGUAGE;
  const { language, letters, words } = newest;
  const confidence = (votes.get(language) ?? 0) / all;
  return { language, mainly: language, confidence, source: 'detected', messages: told.length, letters, words };
}

/** Whoever writes Ukrainian or Russian in both alphabets writes one language. */
function inOneAlphabet(told: readonly TextLanguage[]): readonly TextLanguage[] {
  const has = (language: DetectedLanguage) => told.some((one) => one.language === language);
  return told.map((one) => {
    if (one.language === 'uk-Latn' && has('uk')) return { ...one, language: 'uk' };
    return one.language === 'ru-Latn' && has('ru') ? { ...one, language: 'ru' } : one;
  });
}

function hasChanged(told: readonly TextLanguage[]): boolean {
  const newest = told.slice(0, IN_A_ROW);
  return (
    newest.length === IN_A_ROW && newest.every((one) => one.language === told[0]?.language && one.confidence >= SURE)
  );
}

/** The newest first: by language, each as sure as it is, and less the older it is. */
function votesOf(told: readonly TextLanguage[]): Map<DetectedLanguage, number> {
  const votes = new Map<DetectedLanguage, number>();
  told.forEach(({ language, confidence }, age) => {
    const vote = voteOf(confidence) * AGE ** age;
    const spoken: readonly DetectedLanguage[] = language === 'mul' ? ['uk', 'ru'] : [language];
    for (const one of spoken) votes.set(one, (votes.get(one) ?? 0) + vote / spoken.length);
  });
  return votes;
}

function voteOf(confidence: number): number {
  return Math.max(0, Math.min(MOST, Math.log(confidence / (1 - confidence))));
}

/** That of the surest message, and more with every other that says the same; less with what says otherwise. */
function sureness(told: readonly TextLanguage[], language: DetectedLanguage, share: number): number {
  const doubt = told
    .filter((one) => one.language === language)
    .reduce((left, { confidence }) => left * (1 - Math.min(confidence, 0.99)), 1);
  return (1 - doubt) * share;
}

function isUkrainianAndRussian(one: DetectedLanguage, other: DetectedLanguage | undefined): boolean {
  return (one === 'uk' && other === 'ru') || (one === 'ru' && other === 'uk');
}

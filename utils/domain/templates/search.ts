/** Finding a template by what the seller remembers of it. */
import { layoutsOf } from './keyboard-layouts';
import { compareTemplates } from './order';
import { PREFIXES } from './prefix';
import type { Template } from './template';
import { triggerKey } from './trigger';
import { plainOf, wordIndex, wordsOf } from './word-index';

/** Why a template was found, the best first. */
const RANKS = ['trigger', 'trigger-prefix', 'title-prefix', 'title-word', 'tag', 'body'] as const;
type Rank = (typeof RANKS)[number];

/** By how many fields it takes to find all words: the title, the tags too, the text too. */
const WORD_RANKS: readonly (Rank | undefined)[] = [undefined, 'title-word', 'tag', 'body'];
/** A shorter query is looked for in names only: nearly every text has words with such a beginning. */
const BODY_QUERY_LENGTH = 3;
const NAME_RANKS = WORD_RANKS.slice(0, 3);

export interface TemplateSearch {
  /**
   * By trigger, title, tags, folder and text of all variants. All words of the query must begin words of the template.
   * What is typed in the wrong layout finds too, where it finds nothing as it is written; and with a slip, where it finds
   * nothing without.
   * @returns for a query the best first; among equals, and for an empty one among all, those used most there, then those
   * last used
   */
  find(query: string, usesOf?: UsesOf): Template[];
  /** One of them was used: its words are the same, and nothing is put in order anew. */
  used(template: Template): void;
}

/** How often a template is used where one is sought. */
type UsesOf = (template: Template) => number;

const NEVER: UsesOf = () => 0;

export function templateSearch(templates: readonly Template[]): TemplateSearch {
  const all = [...templates].sort(compareTemplates);
  /** Where they stand in that, those last used first. */
  let order = all.map((_, at) => at);
  // Made with the first query: until then an open palette shows the list only.
  let search: ReturnType<typeof searchIn> | undefined;
  const at = (places: readonly number[]) => places.flatMap((place) => all[place] ?? []);
  return {
    find(query, usesOf = NEVER) {
      const asked = unprefixed(query.trim());
      if (asked === '') return byUse(at(order), usesOf);
      search ??= searchIn(all);
      return search(asked, order).flatMap((places) => byUse(at(places), usesOf));
    },
    used(template) {
      const place = all.findIndex(({ id }) => id === template.id);
      if (place < 0) return;
      all[place] = template;
      order = [place, ...order.filter((other) => other !== place)];
    },
  };
}

/** The palette is opened behind a prefix, and whoever knows a trigger types it with one. */
const unprefixed = (query: string) => (PREFIXES.some((prefix) => query.startsWith(prefix)) ? query.slice(1) : query);

/** Those used most first; the others stay as they are. Few of many are used at all. */
function byUse(found: readonly Template[], usesOf: UsesOf): Template[] {
  const used = found.flatMap((template) => {
    const uses = usesOf(template);
    return uses > 0 ? { template, uses } : [];
  });
  const first = used.sort((a, b) => b.uses - a.uses).map(({ template }) => template);
  const areFirst = new Set(first);
  return [...first, ...found.filter((template) => !areFirst.has(template))];
}

/** Gives where in `ordered` those stand that are found: those that are equally good together, the best first. */
function searchIn(ordered: readonly Template[]): (query: string, order: readonly number[]) => number[][] {
  const keys = ordered.map(({ trigger }) => (trigger === null ? undefined : triggerKey(trigger)));
  const titles = ordered.map(({ title }) => plainOf(title));
  const index = wordIndex(ordered.map((template, at) => [titles[at] ?? '', tagsOf(template), bodyOf(template)]));

  const byWords = (query: string, slipped: boolean): (Rank | undefined)[] => {
    const plain = plainOf(query);
    const needed = index.fieldsNeeded(wordsOf(plain), slipped);
    const ranks = plain.length < BODY_QUERY_LENGTH ? NAME_RANKS : WORD_RANKS;
    return titles.map((title, at) => (plain && title.startsWith(plain) ? 'title-prefix' : ranks[needed[at] ?? 0]));
  };

  return (query, order) => {
    const typed = triggerKey(query);
    const layouts = new Set([query, ...layoutsOf(query)]);
    let words: (Rank | undefined)[] = [];
    // Who knows the trigger has not slipped.
    const isCalled = keys.some((key) => key?.startsWith(typed));
    for (const slipped of isCalled ? [false] : [false, true])
      for (const meant of layouts) words = words.some(Boolean) ? words : byWords(meant, slipped);
    const byRank = new Map<Rank, number[]>(RANKS.map((rank) => [rank, []]));
    for (const at of order) {
      const rank = keys[at] === typed ? 'trigger' : keys[at]?.startsWith(typed) ? 'trigger-prefix' : words[at];
      if (rank) byRank.get(rank)?.push(at);
    }
    return [...byRank.values()];
  };
}

function tagsOf({ tags, folder }: Template): string {
  return plainOf([...tags, folder].join('\n'));
}

function bodyOf({ variants }: Template): string {
  return plainOf(variants.map(({ text }) => text.replace(/\{\{.*?\}\}|\{%.*?%\}/gsu, ' ')).join('\n'));
}

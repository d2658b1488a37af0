/** Templates for a thread: in the language that the shop answers in, with what is known filled in. */
import type { MarketplaceId } from '../domain/conversation/ids';
import { TaktError } from '../domain/errors';
import { answerLanguages, spokenLanguages } from '../domain/language/answer-policy';
import type { AnswerLanguage } from '../domain/language/languages';
import { firstNameOf } from '../domain/names/first-name';
import { greetingAt } from '../domain/templates/greeting';
import { fits } from '../domain/templates/order';
import { PERSONAL, type Placeholder, type Values } from '../domain/templates/placeholders';
import { PREFIX, typedTrigger } from '../domain/templates/prefix';
import { type NameOf, previewOf, renderTemplate } from '../domain/templates/render';
import { type TemplateSearch, templateSearch } from '../domain/templates/search';
import type { Template, TemplateId, Variant } from '../domain/templates/template';
import { usesOf } from '../domain/templates/usage';
import type { Candidate, CandidateAsk, ChoicesAsk, TemplateChoice, ThreadFacts } from '../messaging/protocol';
import type { AccountRecord, Settings } from '../storage/records';
import type { OpenRepositories, Repositories } from '../storage/repositories';
import { answeringIn } from './answering';
import { withStarters } from './foundation';
import type { Clock, Locale } from './ports';

/** A marketplace where a greeting may name the time of day, and where it may not. */
export interface GreetingRule {
  readonly id: MarketplaceId;
  readonly greets: 'by-hour' | 'neutral';
}

/** How much of a text a list shows. */
const PREVIEW_LENGTH = 160;

/** @param nameOf what the seller calls a placeholder, or a stop */
export function candidatesService(
  open: OpenRepositories,
  marketplaces: readonly GreetingRule[],
  clock: Clock,
  locale: Locale,
  nameOf: () => Promise<NameOf>,
) {
  let searchable: Promise<TemplateSearch> | undefined;

  function hourIn({ names }: ThreadFacts): number | null {
    if (marketplaces.find(({ id }) => id === names.marketplace)?.greets !== 'by-hour') return null;
    return Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO(locale.zone()).hour;
  }

  function valuesIn(thread: ThreadFacts, { set, account }: Known, language: AnswerLanguage): Values {
    const { names, orderNumber, productTitle } = thread;
    const isPublic = isReadByAll(thread);
    return filled({
      'buyer.firstName': isPublic || names.buyer === null ? undefined : firstNameOf(names.buyer),
      greeting: greetingAt(hourIn(thread), language),
      'order.number': isPublic ? undefined : orderNumber,
      'product.title': productTitle,
      'shop.name': account?.shopName ?? set.shopName,
      'seller.name': set.sellerName,
    });
  }

  return {
    /** Templates were changed: the next search is over others. */
    forget(): void {
      searchable = undefined;
    },

    /** A template was used: the next search knows it. */
    async used(id: TemplateId): Promise<null> {
      const [template, search] = [await (await open()).templates.get(id), await searchable?.catch(() => undefined)];
      if (template) search?.used(template);
      return null;
    },

    /**
     * One template for one thread.
     * @throws TaktError `template-missing` when it was removed; `template-not-here` where it is not for that channel;
     * `template-personal` where everybody would read the buyer's name or order in it, `refused` where these are given
     */
    async candidate({ templateId, thread, given, language: wished }: CandidateAsk): Promise<Candidate> {
      const from = await open();
      const [template, known] = await Promise.all([from.templates.get(templateId), knownOf(from, thread)]);
      if (!template) throw new TaktError('template-missing');
      if (!fits(template, thread.names.channel)) throw new TaktError('template-not-here');
      const isPublic = isReadByAll(thread);
      if (isPublic && PERSONAL.some((placeholder) => given[placeholder] !== undefined)) {
        throw new TaktError('refused', 'candidate');
      }
      const { language, text } = variantIn(template, wished ? [wished, ...known.languages] : known.languages);
      const values = { ...valuesIn(thread, known, language), ...filled(given) };
      const rendering = renderTemplate(text, values);
      if (rendering.kind === 'broken') throw new TaktError('template-invalid', `variants: ${rendering.fault.kind}`);
      const missing = rendering.kind === 'missing' ? rendering.missing : [];
      // Left out it would leave a hole: «, !». What an `if` asks for is closed without one.
      if (isPublic && missing.some((placeholder) => PERSONAL.includes(placeholder))) {
        throw new TaktError('template-personal');
      }
      return {
        ...{ templateId, title: template.title, language },
        ...{ outside: isOutside(language, known), others: othersIn(template, language) },
        text: rendering.kind === 'text' ? rendering.text : null,
        stops: rendering.kind === 'text' ? rendering.stops : [],
        preview: previewOf(text, values, await nameOf()),
        missing: missing.map((placeholder) => ({ placeholder, guess: guessOf(placeholder, thread, known) })),
      };
    },

    /** The templates that fit, the best first. */
    async choices({ query, thread, limit }: ChoicesAsk): Promise<TemplateChoice[]> {
      const from = await open();
      searchable ??= withStarters(from, clock, locale).then(templateSearch);
      const search = searchable;
      // What could not be read is read anew the next time.
      search.catch(() => {
        if (searchable === search) searchable = undefined;
      });
      const chosen = from.settings.get('prefix');
      const [templates, known, called, prefix = PREFIX] = await Promise.all([
        search,
        knownOf(from, thread),
        nameOf(),
        chosen,
      ]);
      const [language] = known.languages;
      const place = thread && language ? { channel: thread.names.channel, language } : null;
      const found = templates
        .find(query, (template) => usesOf(template, place))
        .filter((template) => !thread || fits(template, thread.names.channel));
      const speaks = ({ variants }: Template) => variants.some(({ language }) => !isOutside(language, known));
      // What can be said in none of the shop's languages is the last that anybody wants.
      const best = firstThose(found, speaks, limit);
      return best.map((template) => {
        const { id, title, trigger } = template;
        const { language, text } = variantIn(template, known.languages);
        const values = thread ? valuesIn(thread, known, language) : {};
        return {
          id,
          title,
          trigger: trigger === null ? null : typedTrigger(prefix, trigger),
          language,
          outside: isOutside(language, known),
          others: othersIn(template, language),
          preview: begun(previewOf(text, values, called)),
        };
      });
    },
  };
}

/** Of a review and its answer. */
function isReadByAll({ names }: ThreadFacts): boolean {
  return names.channel === 'review';
}

interface Known {
  readonly set: Partial<Settings>;
  readonly account: AccountRecord | undefined;
  /** To answer in, the best first. */
  readonly languages: readonly AnswerLanguage[];
  /** Those of them that its policy wants. */
  readonly spoken: readonly AnswerLanguage[];
}

async function knownOf(from: Repositories, thread: ThreadFacts | null): Promise<Known> {
  const { set, account, policy, able, label } = await answeringIn(from, thread?.names);
  // Who writes in two may be answered in either; the one that is met more is the better.
  const spoken = label.language === 'mul' ? 'mul' : label.mainly;
  return {
    ...{ set, account, languages: answerLanguages(policy, label.mainly, able) },
    spoken: spokenLanguages(policy, spoken, able),
  };
}

/** In the first of the languages in which there is one; else as the template begins. */
function variantIn({ variants }: Template, languages: readonly AnswerLanguage[]): Variant {
  const found = languages.map((language) => variants.find((variant) => variant.language === language));
  return found.find((variant) => variant !== undefined) ?? (variants[0] as Variant);
}

/** Whether the shop, by its policy there, does not answer in it. */
function isOutside(language: AnswerLanguage, { spoken }: Known): boolean {
  return !spoken.includes(language);
}

/** As many as that, in their order, but those that are so before the others. */
function firstThose<Item>(items: readonly Item[], areSo: (item: Item) => boolean, limit: number): Item[] {
  const first: Item[] = [];
  const rest: Item[] = [];
  for (const item of items) {
    if (first.length === limit) break;
    (areSo(item) ? first : rest).push(item);
  }
  return [...first, ...rest].slice(0, limit);
}

function othersIn({ variants }: Template, language: AnswerLanguage): AnswerLanguage[] {
  return variants.map((variant) => variant.language).filter((other) => other !== language);
}

/** What may be offered where nothing certain is known. */
function guessOf(placeholder: Placeholder, { names }: ThreadFacts, { account }: Known): string | null {
  if (placeholder === 'shop.name') return account?.shownName ?? null;
  if (placeholder === 'buyer.firstName') return isName(names.buyer) ? names.buyer : null;
  return null;
}

/** Letters and what joins them: a buyer may be called by a phone's number, or by a piece of code. */
function isName(text: string | null): boolean {
  return text !== null && /^[\p{L}\p{M}'’ʼ. -]+$/u.test(text);
}

/** Without what is not known, and what is blank. */
function filled(values: Readonly<Partial<Record<Placeholder, string | null | undefined>>>): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => (value ?? '').trim() !== ''));
}

function begun(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > PREVIEW_LENGTH
    ? `${line
        .slice(0, PREVIEW_LENGTH - 1)
        .toWellFormed()
        .trimEnd()}…`
    : line;
}

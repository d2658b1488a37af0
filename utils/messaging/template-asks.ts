/** What a page asks of the templates, and what it is answered. */
import type { ThreadNames } from '../domain/conversation/identity';
import type { AnswerLanguage } from '../domain/language/languages';
import type { Placeholder, Values } from '../domain/templates/placeholders';
import type { TemplateId } from '../domain/templates/template';

/** The open thread, as the page shows it at the moment in which a template is asked for. */
export interface ThreadFacts {
  readonly names: ThreadNames;
  readonly orderNumber: string | null;
  readonly productTitle: string | null;
}

/** One template for one thread. */
export interface CandidateAsk {
  readonly templateId: TemplateId;
  readonly thread: ThreadFacts;
  /** What the seller filled in where nothing was known. */
  readonly given: Values;
  /** The seller's own choice; `null`: by the shop's policy. */
  readonly language: AnswerLanguage | null;
}

export interface Candidate {
  readonly templateId: TemplateId;
  readonly title: string;
  readonly language: AnswerLanguage;
  /** Whether that is none of those in which the shop answers there: it has no text in any of them. */
  readonly outside: boolean;
  /** The other languages that it has. */
  readonly others: readonly AnswerLanguage[];
  /** What to insert; `null` while something is missing. */
  readonly text: string | null;
  /** Offsets in it (UTF-16 units), in their order: where the seller writes on. */
  readonly stops: readonly number[];
  /** What is known filled in; what is missing, and a stop, stands there by its name. */
  readonly preview: string;
  /** What has to be asked for, in the order of the text; `guess` may be offered, never inserted unasked. */
  readonly missing: readonly { readonly placeholder: Placeholder; readonly guess: string | null }[];
}

/** Which templates to show. */
export interface ChoicesAsk {
  /** As the seller types it; nothing: those come first that are used most there, then those used last. */
  readonly query: string;
  /** `null`: no thread is open; then nothing is filled in, and every channel fits. */
  readonly thread: ThreadFacts | null;
  readonly limit: number;
}

/** A template in the palette, or on the bar. */
export interface TemplateChoice {
  readonly id: TemplateId;
  readonly title: string;
  readonly trigger: string | null;
  readonly language: AnswerLanguage;
  /** Whether that is none of those in which the shop answers there: it has no text in any of them. */
  readonly outside: boolean;
  /** The other languages that it has. */
  readonly others: readonly AnswerLanguage[];
  /** The beginning of its text with what is known filled in; what is missing stands there by its name. */
  readonly preview: string;
}

/** What was put into the page's field. */
export interface InsertedNote {
  readonly names: ThreadNames;
  readonly templateId: TemplateId;
  readonly language: AnswerLanguage;
  /** Of a longer one its first `MESSAGE_LENGTH`. */
  readonly text: string;
  /** When (epoch ms); told twice it is one insertion. */
  readonly at: number;
}

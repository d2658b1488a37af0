import type { AnswerLanguage } from '../../utils/domain/language/languages';

/** A template as one chooses it. */
export interface Choice {
  readonly id: string;
  readonly title: string;
  /** As it is typed. */
  readonly trigger: string | null;
  /** In which its text is. */
  readonly language: AnswerLanguage;
  /** Whether the shop answers in none of the languages that it has. */
  readonly outside: boolean;
  /** The other languages that it has. */
  readonly others: readonly AnswerLanguage[];
  /** Its text, as far as it can be told yet. */
  readonly preview: string;
}

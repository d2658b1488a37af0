/** A stored reply. */
import type { Channel } from '../conversation/ids';
import type { AnswerLanguage } from '../language/languages';
import type { Usage } from './usage';

declare const brand: unique symbol;
export type TemplateId = string & { readonly [brand]: 'TemplateId' };

export interface Template {
  readonly id: TemplateId;
  /** What the seller calls it. */
  readonly title: string;
  /** What is typed after the prefix, as the seller wrote it; `null`: found by search and click only. */
  readonly trigger: string | null;
  /** Where it may be used; none means everywhere. */
  readonly channels: readonly Channel[];
  readonly folder: string;
  readonly tags: readonly string[];
  /** At least one, and one a language at most. */
  readonly variants: readonly Variant[];
  /** When its content was last changed, and when it was last inserted (epoch ms). */
  readonly updatedAt: number;
  readonly usedAt: number | null;
  /** How often, since that is counted; none: not once. */
  readonly uses?: readonly Usage[];
}

export interface Variant {
  readonly language: AnswerLanguage;
  /** Liquid, with the placeholders of `placeholders.ts`. */
  readonly text: string;
}

/** How long (UTF-16 units) what a seller writes may be. */
export const TITLE_LENGTH = 100;
export const TRIGGER_LENGTH = 30;
export const TEXT_LENGTH = 10_000;
/** The name of a folder, or a tag. */
export const WORD_LENGTH = 50;
/** How many tags one template may have. */
export const TAGS = 20;

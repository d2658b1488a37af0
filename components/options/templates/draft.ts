/** A template while it is being edited: as it stands in the fields, and what of it can be kept. */
import type { Channel } from '../../../utils/domain/conversation/ids';
import type { AnswerLanguage } from '../../../utils/domain/language/languages';
import { conflictOf } from '../../../utils/domain/templates/order';
import { PREFIX, withoutPrefix } from '../../../utils/domain/templates/prefix';
import { checkTemplateText, type TemplateFault } from '../../../utils/domain/templates/render';
import {
  TAGS,
  type Template,
  type TemplateId,
  TITLE_LENGTH,
  WORD_LENGTH,
} from '../../../utils/domain/templates/template';
import { checkTrigger } from '../../../utils/domain/templates/trigger';

export interface Draft {
  /** `null`: it is a new one. */
  readonly id: TemplateId | null;
  /** When it had been changed last as it was opened (epoch ms). */
  readonly updatedAt: number | null;
  readonly title: string;
  /** Without the prefix; nothing means none. */
  readonly trigger: string;
  readonly channels: readonly Channel[];
  readonly folder: string;
  /** Between commas. */
  readonly tags: string;
  readonly variants: readonly { readonly language: AnswerLanguage; readonly text: string }[];
}

/** What is kept of a draft. */
export type TemplateContent = Pick<Template, 'title' | 'trigger' | 'channels' | 'folder' | 'tags' | 'variants'> & {
  readonly id: TemplateId | null;
  readonly updatedAt: number | null;
};

/** What is being edited; `saved`: as it was when it was opened, or last saved. */
export interface Editing {
  readonly draft: Draft;
  readonly saved: Draft;
}

export function newDraft(language: AnswerLanguage): Draft {
  const variants = [{ language, text: '' }];
  return { id: null, updatedAt: null, title: '', trigger: '', channels: [], folder: '', tags: '', variants };
}

export function draftOf({ id, updatedAt, title, trigger, channels, folder, tags, variants }: TemplateContent): Draft {
  return { id, updatedAt, title, trigger: trigger ?? '', channels, folder, tags: tags.join(', '), variants };
}

/** The same once more, for the seller to change: two cannot have one trigger. */
export function copyOf(draft: Draft, title: string): Draft {
  return { ...draft, id: null, updatedAt: null, title: title.slice(0, TITLE_LENGTH), trigger: '' };
}

export function opened(draft: Draft): Editing {
  return { draft, saved: draft };
}

/** Whether something would be lost. */
export function isChanged({ draft, saved }: Editing): boolean {
  const written = (one: Draft) => JSON.stringify({ ...contentOf(one), updatedAt: null });
  return written(draft) !== written(saved);
}

export function contentOf({ id, updatedAt, title, trigger, channels, folder, tags, variants }: Draft): TemplateContent {
  return {
    id,
    updatedAt,
    title: title.trim(),
    trigger: triggerOf(trigger),
    channels: [...channels],
    folder: folder.trim(),
    tags: [...new Set(wordsOf(tags))],
    variants: variants.map(({ language, text }) => ({ language, text })),
  };
}

/** What is kept as the trigger; the usual prefix need not be typed, and may be. */
export function triggerOf(written: string): string | null {
  const bare = written.trim();
  const trigger = withoutPrefix(PREFIX, bare);
  return trigger === '' ? null : trigger;
}

export type Fault =
  | { readonly kind: 'empty' | 'too-long' }
  | { readonly kind: 'space' | 'prefix' | 'too-many' }
  | { readonly kind: 'taken'; readonly by: string }
  | TemplateFault;

/** What cannot be kept, by the field in which it stands. */
export interface Faults {
  readonly title?: Fault;
  readonly trigger?: Fault;
  readonly folder?: Fault;
  readonly tags?: Fault;
  readonly variants: Readonly<Partial<Record<AnswerLanguage, Fault>>>;
}

/** @param templates all that there are, for two cannot have one trigger */
export function faultsOf(draft: Draft, templates: readonly Template[]): Faults {
  const { title, folder, tags, variants } = contentOf(draft);
  return {
    ...(title === '' && { title: { kind: 'empty' } as const }),
    ...(title.length > TITLE_LENGTH && { title: { kind: 'too-long' } as const }),
    ...triggerFault(draft, templates),
    ...(folder.length > WORD_LENGTH && { folder: { kind: 'too-long' } as const }),
    ...(tags.length > TAGS && { tags: { kind: 'too-many' } as const }),
    ...(tags.some((tag) => tag.length > WORD_LENGTH) && { tags: { kind: 'too-long' } as const }),
    variants: Object.fromEntries(
      variants.flatMap(({ language, text }) => {
        const fault = checkTemplateText(text);
        return fault ? [[language, fault]] : [];
      }),
    ),
  };
}

export function hasFault({ variants, ...fields }: Faults): boolean {
  return Object.keys(variants).length > 0 || Object.keys(fields).length > 0;
}

function triggerFault({ id, trigger }: Draft, templates: readonly Template[]): Pick<Faults, 'trigger'> {
  const kept = triggerOf(trigger);
  if (kept === null) return {};
  const kind = checkTrigger(kept);
  if (kind) return { trigger: { kind } };
  const other = conflictOf(templates, { id: id ?? ('' as TemplateId), trigger: kept });
  return other ? { trigger: { kind: 'taken', by: other.title } } : {};
}

function wordsOf(written: string): string[] {
  return written
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

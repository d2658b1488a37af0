/** What a seller wrote as a template → the template as it is kept; or where it cannot be kept as it is. */
import { TaktError } from '../domain/errors';
import { checkTemplateText } from '../domain/templates/render';
import { TAGS, TITLE_LENGTH, WORD_LENGTH } from '../domain/templates/template';
import { checkTrigger } from '../domain/templates/trigger';
import type { TemplateDraft } from '../messaging/protocol';

export type TemplateContent = Omit<TemplateDraft, 'id' | 'updatedAt'>;

/**
 * Without blanks around names, and without empty tags.
 * @throws TaktError `template-invalid` with a path and what is wrong there: `title: empty`, `trigger: space`,
 * `variants[1].text: unknown-placeholder foo`
 */
export function checkedContent(draft: TemplateContent): TemplateContent {
  const trigger = draft.trigger?.trim() ?? '';
  const content: TemplateContent = {
    title: draft.title.trim(),
    trigger: trigger === '' ? null : trigger,
    channels: [...draft.channels],
    folder: draft.folder.trim(),
    tags: [...new Set(draft.tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))],
    variants: draft.variants.map(({ language, text }) => ({ language, text })),
  };
  if (content.title === '') refuse('title', 'empty');
  if (content.title.length > TITLE_LENGTH) refuse('title', 'too-long');
  const fault = content.trigger === null ? undefined : checkTrigger(content.trigger);
  if (fault) refuse('trigger', fault);
  if (content.folder.length > WORD_LENGTH) refuse('folder', 'too-long');
  if (content.tags.length > TAGS) refuse('tags', 'too-many');
  const long = content.tags.findIndex((tag) => tag.length > WORD_LENGTH);
  if (long !== -1) refuse(`tags[${long}]`, 'too-long');
  checkVariants(content);
  return content;
}

function checkVariants({ variants }: TemplateContent): void {
  if (variants.length === 0) refuse('variants', 'empty');
  for (const [index, { language, text }] of variants.entries()) {
    const first = variants.findIndex((variant) => variant.language === language);
    if (first !== index) refuse(`variants[${index}].language`, 'twice');
    const fault = checkTemplateText(text);
    if (!fault) continue;
    const more = 'name' in fault ? fault.name : 'line' in fault ? String(fault.line) : '';
    refuse(`variants[${index}].text`, `${fault.kind} ${more}`.trim());
  }
}

function refuse(path: string, fault: string): never {
  throw new TaktError('template-invalid', `${path}: ${fault}`);
}

/** Whether both say the same to a seller; when they were changed or used is beside the point. */
export function sameContent(a: TemplateContent, b: TemplateContent): boolean {
  const said = ({ title, trigger, channels, folder, tags, variants }: TemplateContent) =>
    JSON.stringify([title, trigger, channels, folder, tags, variants.map(({ language, text }) => [language, text])]);
  return said(a) === said(b);
}

/** Why there is no text of a template, in a sentence beside the field. */
import type { ErrorCode, TaktError } from '../../domain/errors';
import type { TextKey } from '../../platform/i18n';

const SENTENCES: Partial<Record<ErrorCode, TextKey>> = {
  'template-missing': 'template.hint.missing',
  'template-not-here': 'template.hint.not-here',
  'template-invalid': 'template.hint.invalid',
  'template-personal': 'template.hint.personal',
};

export const whyNone = ({ code }: TaktError): TextKey => SENTENCES[code] ?? 'template.hint.no-answer';

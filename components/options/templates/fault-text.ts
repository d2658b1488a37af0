/** What is wrong with a template, in words. */
import { PREFIX } from '../../../utils/domain/templates/prefix';
import { TAGS, TEXT_LENGTH, TITLE_LENGTH, TRIGGER_LENGTH, WORD_LENGTH } from '../../../utils/domain/templates/template';
import { t } from '../../../utils/platform/i18n';
import type { Fault } from './draft';

const LENGTHS = { title: TITLE_LENGTH, trigger: TRIGGER_LENGTH, folder: WORD_LENGTH, tags: WORD_LENGTH };

export function fieldFaultText(field: keyof typeof LENGTHS, fault: Fault | undefined): string | undefined {
  if (!fault) return undefined;
  if (fault.kind === 'too-long') return t('options.templates.fault.too-long', { limit: LENGTHS[field] });
  if (fault.kind === 'too-many') return t('options.templates.fault.too-many', { limit: TAGS });
  if (fault.kind === 'taken') return t('options.templates.fault.taken', { title: fault.by });
  if (fault.kind === 'space') return t('options.templates.fault.space');
  if (fault.kind === 'prefix') return t('options.templates.fault.prefix', { prefix: PREFIX });
  return t('options.templates.fault.no-title');
}

export function textFaultText(fault: Fault | undefined): string | undefined {
  if (!fault) return undefined;
  if (fault.kind === 'too-long') return t('options.templates.fault.too-long', { limit: TEXT_LENGTH });
  if (fault.kind === 'syntax') return t('options.templates.fault.syntax', { line: fault.line });
  if (fault.kind === 'unknown-placeholder') return t('options.templates.fault.placeholder', { name: fault.name });
  if (fault.kind === 'unknown-filter') return t('options.templates.fault.filter', { name: fault.name });
  if (fault.kind === 'unknown-tag') return t('options.templates.fault.tag', { name: fault.name });
  return t('options.templates.fault.no-text');
}

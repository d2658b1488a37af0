import { useMemo, useState } from 'preact/hooks';
import { type Prefix, typedTrigger } from '../../../utils/domain/templates/prefix';
import type { Template } from '../../../utils/domain/templates/template';
import { t } from '../../../utils/platform/i18n';
import { Button } from '../../controls/Button';
import { SearchField } from '../../controls/SearchField';
import { folded, holdsWords, wordsOf } from '../../fold';

interface TemplateListProps {
  /** In the order in which they are shown: by folder, then by title. */
  readonly templates: readonly Template[];
  readonly prefix: Prefix;
  readonly openId: string | null;
  readonly onOpen: (template: Template) => void;
  readonly onCreate: () => void;
}

/** All templates under the names of their folders, and a search over all that is written in them. */
export function TemplateList({ templates, prefix, openId, onOpen, onCreate }: TemplateListProps) {
  const [query, search] = useState('');
  const texts = useMemo(() => new Map(templates.map((one) => [one.id, textOf(one, prefix)])), [templates, prefix]);
  const words = wordsOf(query);
  const found = templates.filter(({ id }) => holdsWords(texts.get(id) ?? '', words));
  const folders = [...new Set(found.map(({ folder }) => folder))];
  return (
    <nav class="template-list" aria-label={t('options.section.templates')}>
      <Button kind="main" onClick={onCreate} testId="template-new">
        {t('options.templates.new')}
      </Button>
      {templates.length > 0 && (
        <SearchField label={t('options.templates.search')} value={query} onInput={search} testId="template-search" />
      )}
      {templates.length > 0 && found.length === 0 && (
        <p class="hint" role="status">
          {t('queue.nothing-found')}
        </p>
      )}
      <div class="template-folders">
        {folders.map((folder) => (
          <section key={folder} aria-label={folder || t('options.templates.no-folder')}>
            {folder !== '' && (
              <h3>
                <bdi>{folder}</bdi>
              </h3>
            )}
            <ul>
              {found
                .filter((one) => one.folder === folder)
                .map((one) => (
                  <li key={one.id}>
                    <TemplateButton
                      template={one}
                      prefix={prefix}
                      open={one.id === openId}
                      onOpen={() => onOpen(one)}
                    />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}

interface TemplateButtonProps {
  readonly template: Template;
  readonly prefix: Prefix;
  readonly open: boolean;
  readonly onOpen: () => void;
}

function TemplateButton({ template, prefix, open, onOpen }: TemplateButtonProps) {
  const { title, trigger, variants } = template;
  return (
    <button
      type="button"
      class="template-item"
      aria-current={open ? 'true' : undefined}
      data-testid="template-item"
      onClick={onOpen}
    >
      <bdi class="template-title">{title}</bdi>
      <span class="template-about">
        {trigger !== null && <bdi class="template-trigger">{typedTrigger(prefix, trigger)}</bdi>}
        <span>{variants.map(({ language }) => t(`language-code.${language}`)).join(' ')}</span>
      </span>
    </button>
  );
}

function textOf({ title, trigger, folder, tags, variants }: Template, prefix: Prefix): string {
  const texts = variants.map(({ text }) => text);
  return folded([title, trigger === null ? '' : typedTrigger(prefix, trigger), folder, ...tags, ...texts].join('\n'));
}

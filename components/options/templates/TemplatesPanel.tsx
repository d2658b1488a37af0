import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { AnswerLanguage } from '../../../utils/domain/language/languages';
import type { Template } from '../../../utils/domain/templates/template';
import type { TypingKeys } from '../../../utils/domain/templates/typing-keys';
import { t } from '../../../utils/platform/i18n';
import { Button } from '../../controls/Button';
import { ErrorNote } from '../../controls/ErrorNote';
import type { Editing } from './draft';
import { KeyFields } from './KeyFields';
import { LeavingQuestion } from './LeavingQuestion';
import { TemplateEditor } from './TemplateEditor';
import { TemplateList } from './TemplateList';
import { type Said, type TemplateActions, useTemplates } from './use-templates';

/** How long a reply may be somewhere, and whose figure that is. */
export interface LengthLimit {
  /** Of the marketplace, as sellers say it. */
  readonly place: string;
  readonly length: number;
  readonly owner: 'marketplace' | 'seller';
}

interface TemplatesPanelProps {
  readonly templates: readonly Template[];
  readonly actions: TemplateActions;
  /** What is being edited; it outlasts the panel. */
  readonly store: Signal<Editing | null>;
  /** In which the shop can answer, the best known first. */
  readonly languages: readonly AnswerLanguage[];
  readonly limits: readonly LengthLimit[];
  readonly keys: TypingKeys;
  readonly onKeys: (change: Partial<TypingKeys>) => Promise<unknown>;
  /** What previews are filled with. */
  readonly names: { readonly seller: string | null; readonly shop: string | null };
}

/** All stored replies, and the one that is open. */
export function TemplatesPanel({ templates, actions, store, languages, limits, names, ...rest }: TemplatesPanelProps) {
  const { keys, onKeys } = rest;
  const panel = useTemplates(store, templates, actions, languages[0] ?? 'uk');
  const { editing, pending } = panel;
  const heading = useRef<HTMLHeadingElement>(null);
  const { openings } = panel;
  const seen = useRef(openings);
  useEffect(() => {
    if (openings !== seen.current) heading.current?.focus();
    seen.current = openings;
  }, [openings]);
  const asked = useRef(false);
  useEffect(() => {
    // The question that had the focus is gone, and nothing else was opened.
    if (asked.current && !pending && isLost(heading.current)) heading.current?.focus();
    asked.current = pending !== null;
  }, [pending]);
  return (
    <div class="templates">
      <div class="template-side">
        <TemplateList
          templates={templates}
          prefix={keys.prefix}
          openId={editing?.saved.id ?? null}
          onOpen={panel.open}
          onCreate={panel.create}
        />
        <KeyFields {...keys} onChoose={onKeys} />
      </div>
      <div class="template-place">
        <SaidNote said={panel.said} busy={panel.busy} onRestore={panel.restore} />
        {pending && <LeavingQuestion onAnswer={panel.decide} />}
        {editing ? (
          <TemplateEditor
            editing={editing}
            templates={templates}
            panel={panel}
            heading={heading}
            limits={limits}
            names={names}
            languages={languages}
            prefix={keys.prefix}
          />
        ) : (
          <p class="silence">{t(templates.length > 0 ? 'options.templates.choose' : 'options.templates.none')}</p>
        )}
      </div>
    </div>
  );
}

/** Whether the focus is nowhere. */
function isLost(near: HTMLElement | null): boolean {
  const page = near?.ownerDocument;
  return page !== undefined && page.activeElement === page.body;
}

interface SaidNoteProps {
  readonly said: Said | null;
  readonly busy: boolean;
  readonly onRestore: () => void;
}

/** How the last thing went. The element stays, for a screen reader watches it. */
function SaidNote({ said, busy, onRestore }: SaidNoteProps) {
  const restore = useRef<HTMLButtonElement>(null);
  // What was removed had the focus.
  useEffect(() => {
    if (said?.kind === 'removed') restore.current?.focus();
  }, [said]);
  return (
    <div class={said ? 'said' : 'said is-empty'} data-testid="template-said">
      <p role="status" class={said?.kind === 'saved' ? 'task-done' : ''}>
        {said && said.kind !== 'failed' && t(`options.templates.${said.kind}`)}
      </p>
      {said?.kind === 'removed' && (
        <Button waiting={busy} onClick={onRestore} testId="template-restore" ref={restore}>
          {t('options.templates.restore')}
        </Button>
      )}
      {said?.kind === 'failed' && <ErrorNote error={said.error} />}
    </div>
  );
}

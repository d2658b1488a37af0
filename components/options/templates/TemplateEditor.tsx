import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { CHANNELS } from '../../../utils/domain/conversation/ids';
import { ANSWER_LANGUAGES, type AnswerLanguage } from '../../../utils/domain/language/languages';
import { type Prefix, withoutPrefix } from '../../../utils/domain/templates/prefix';
import type { Template } from '../../../utils/domain/templates/template';
import { t } from '../../../utils/platform/i18n';
import { Button } from '../../controls/Button';
import { Checks } from '../../controls/Checks';
import { TextField } from '../../controls/TextField';
import { type Draft, type Editing, type Faults, faultsOf, isChanged } from './draft';
import { fieldFaultText } from './fault-text';
import type { LengthLimit } from './TemplatesPanel';
import type { Templates } from './use-templates';
import { VariantField } from './VariantField';

interface TemplateEditorProps {
  readonly editing: Editing;
  readonly templates: readonly Template[];
  readonly panel: Templates;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly limits: readonly LengthLimit[];
  readonly names: { readonly seller: string | null; readonly shop: string | null };
  /** In which the shop can answer, the best known first. */
  readonly languages: readonly AnswerLanguage[];
  readonly prefix: Prefix;
}

/** One template: what it is called and called by, where it is offered, and its text in each language. */
export function TemplateEditor({ editing, templates, panel, heading, limits, names, ...rest }: TemplateEditorProps) {
  const { languages, prefix } = rest;
  const { draft, saved } = editing;
  const faults = faultsOf(draft, templates);
  const shown = visibleFaults(faults, panel.strict);
  const form = useRef<HTMLFormElement>(null);
  const { said } = panel;
  useEffect(() => {
    if (said?.kind === 'faulty') form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [said]);
  const { edit } = panel;
  const isNew = draft.id === null;
  return (
    <form
      class="template-editor"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        panel.save();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {isNew ? t('options.templates.new') : <bdi>{saved.title}</bdi>}
        {isChanged(editing) && <small data-testid="template-changed"> {t('options.templates.changed')}</small>}
      </h3>
      <div class="field-row">
        <TextField
          label={t('options.templates.title')}
          value={draft.title}
          fault={fieldFaultText('title', shown.title)}
          testId="template-title"
          onInput={(title) => edit({ title })}
        />
        <TextField
          label={t('options.templates.trigger')}
          value={draft.trigger}
          prefix={prefix}
          hint={t('options.templates.trigger.hint')}
          fault={fieldFaultText('trigger', shown.trigger)}
          testId="template-trigger"
          // It stands before the field.
          onInput={(trigger) => edit({ trigger: withoutPrefix(prefix, trigger) })}
        />
      </div>
      <Variants {...{ draft, limits, names, languages, edit }} faults={shown.variants} />
      <Checks
        label={t('options.templates.channels')}
        options={CHANNELS.map((channel) => ({ value: channel, label: t(`options.templates.channel.${channel}`) }))}
        chosen={draft.channels}
        inline
        hint={t('options.templates.channels.hint')}
        testId="template-channels"
        onChange={(channels) => edit({ channels })}
      />
      <div class="field-row">
        <TextField
          label={t('options.templates.folder')}
          value={draft.folder}
          fault={fieldFaultText('folder', shown.folder)}
          testId="template-folder"
          onInput={(folder) => edit({ folder })}
        />
        <TextField
          label={t('options.templates.tags')}
          value={draft.tags}
          hint={t('options.templates.tags.hint')}
          fault={fieldFaultText('tags', shown.tags)}
          testId="template-tags"
          onInput={(tags) => edit({ tags })}
        />
      </div>
      <div class="buttons">
        <Button kind="main" waiting={panel.busy} onClick={panel.save} testId="template-save">
          {t('options.templates.save')}
        </Button>
        {isNew ? (
          <Button waiting={panel.busy} onClick={panel.close} testId="template-close">
            {t('options.cancel')}
          </Button>
        ) : (
          <>
            <Button waiting={panel.busy} onClick={panel.duplicate} testId="template-duplicate">
              {t('options.templates.duplicate')}
            </Button>
            <Button waiting={panel.busy} onClick={panel.remove} testId="template-remove">
              {t('options.templates.remove')}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}

/** Nobody is told of an empty field before it was to be saved; what is written wrong is said at once. */
function visibleFaults(faults: Faults, strict: boolean): Faults {
  if (strict) return faults;
  const { title, variants, ...rest } = faults;
  const written = Object.entries(variants).filter(([, fault]) => fault?.kind !== 'empty');
  return { ...rest, ...(title && title.kind !== 'empty' && { title }), variants: Object.fromEntries(written) };
}

interface VariantsProps {
  readonly draft: Draft;
  readonly faults: Faults['variants'];
  readonly limits: readonly LengthLimit[];
  readonly names: TemplateEditorProps['names'];
  readonly languages: readonly AnswerLanguage[];
  readonly edit: (change: Partial<Draft>) => void;
}

function Variants({ draft, faults, limits, names, languages, edit }: VariantsProps) {
  const { variants } = draft;
  const absent = ANSWER_LANGUAGES.filter((language) => !variants.some((variant) => variant.language === language));
  const without = (language: AnswerLanguage) => variants.filter((variant) => variant.language !== language);
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(variants.map(({ language }) => language));
  const shown = useRef(draft.id);
  // The button that was pressed is gone: the focus goes to what came in its place.
  useEffect(() => {
    const now = variants.map(({ language }) => language);
    const moved = [...now, ...before.current].find((one) => now.includes(one) !== before.current.includes(one));
    before.current = now;
    if (moved && draft.id === shown.current) {
      place.current
        ?.querySelector<HTMLElement>(`textarea[lang=${moved}], button[data-testid=variant-add-${moved}]`)
        ?.focus();
    }
    shown.current = draft.id;
  }, [variants, draft.id]);
  return (
    <div class="variants" ref={place}>
      {variants.map(({ language, text }) => (
        <VariantField
          key={language}
          language={language}
          text={text}
          fault={faults[language]}
          limits={limits}
          names={names}
          unused={!languages.includes(language)}
          onInput={(written) =>
            edit({ variants: variants.map((one) => (one.language === language ? { language, text: written } : one)) })
          }
          {...(variants.length > 1 && { onRemove: () => edit({ variants: without(language) }) })}
        />
      ))}
      {absent.length > 0 && (
        <div class="buttons">
          {absent.map((language) => (
            <Button
              key={language}
              testId={`variant-add-${language}`}
              onClick={() => edit({ variants: [...variants, { language, text: '' }] })}
            >
              {t(`options.templates.add.${language}`)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

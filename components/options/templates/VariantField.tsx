import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { AnswerLanguage } from '../../../utils/domain/language/languages';
import { greetingAt } from '../../../utils/domain/templates/greeting';
import { PLACEHOLDERS, type Placeholder, STOP, type Values } from '../../../utils/domain/templates/placeholders';
import { placeholdersIn, previewOf } from '../../../utils/domain/templates/render';
import { t } from '../../../utils/platform/i18n';
import { Button } from '../../controls/Button';
import { FieldAbout } from '../../controls/TextField';
import type { Fault } from './draft';
import { textFaultText } from './fault-text';
import type { LengthLimit } from './TemplatesPanel';

const PUT = [...PLACEHOLDERS, STOP] as const;

interface VariantFieldProps {
  readonly language: AnswerLanguage;
  readonly text: string;
  readonly fault: Fault | undefined;
  readonly limits: readonly LengthLimit[];
  readonly names: { readonly seller: string | null; readonly shop: string | null };
  /** The shop does not answer in it. */
  readonly unused: boolean;
  readonly onInput: (text: string) => void;
  readonly onRemove?: () => void;
}

/** The text in one language: what is written, what it comes to, and how long that is. Nobody has to type a brace. */
export function VariantField({ language, text, fault, limits, names, unused, onInput, onRemove }: VariantFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  // The page is drawn anew with the text that was put in; only then can the caret stand behind it.
  useLayoutEffect(() => {
    if (caret.current !== null) field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const put = (placeholder: (typeof PUT)[number]) => {
    const written = `{{ ${placeholder} }}`;
    field.current?.focus();
    // As if it were typed, so that Ctrl+Z takes it out again.
    if (field.current?.ownerDocument.execCommand?.('insertText', false, written)) return;
    const [start, end] = [field.current?.selectionStart ?? text.length, field.current?.selectionEnd ?? text.length];
    caret.current = start + written.length;
    onInput(text.slice(0, start) + written + text.slice(end));
  };
  const preview = previewOf(text, samples(language, names), (placeholder) => t(`placeholder.${placeholder}`));
  const hasStops = preview.includes(shownStop());
  const about = [
    ...(unused ? [t('options.templates.unused-language')] : []),
    ...(language === 'uk' && placeholdersIn(text).some(isName) ? [t('options.templates.nominative')] : []),
    ...(hasStops ? [t('options.templates.stops')] : []),
  ];
  return (
    <fieldset class="variant" data-testid={`variant-${language}`}>
      <legend lang={language}>{t(`language.${language}`)}</legend>
      <textarea
        id={id}
        class="field"
        lang={language}
        rows={4}
        value={text}
        aria-label={t('options.templates.text', { language: t(`language.${language}`) })}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-about`}
        data-testid={`variant-text-${language}`}
        ref={field}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <FieldAbout
        id={`${id}-about`}
        hint={about.length > 0 ? about.join(' ') : undefined}
        fault={textFaultText(fault)}
      />
      <fieldset class="chips" aria-label={t('options.templates.insert')}>
        <span aria-hidden="true">{t('options.templates.insert')}</span>
        {PUT.map((placeholder) => (
          <button
            key={placeholder}
            type="button"
            class="chip"
            data-placeholder={placeholder}
            onClick={() => put(placeholder)}
          >
            {t(`placeholder.${placeholder}`)}
          </button>
        ))}
      </fieldset>
      {text.trim() !== '' && fault === undefined && (
        <figure class="preview">
          <figcaption>{t('options.templates.preview')}</figcaption>
          <p lang={language} data-testid={`variant-preview-${language}`}>
            {preview}
          </p>
        </figure>
      )}
      <div class="variant-foot">
        <Length length={preview.replaceAll(shownStop(), '').length} limits={limits} />
        {onRemove && (
          <Button onClick={onRemove} testId={`variant-remove-${language}`}>
            {t(`options.templates.remove-variant.${language}`)}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** As a preview shows it. */
const shownStop = () => `‹${t('placeholder.stop')}›`;

/** Of a person. Ukrainian addresses people in the vocative, and a name is put in as it is. */
function isName(placeholder: Placeholder): boolean {
  return placeholder === 'buyer.firstName' || placeholder === 'seller.name';
}

/** What the preview is filled with; what is not known yet stands there by its name. */
function samples(language: AnswerLanguage, { seller, shop }: VariantFieldProps['names']): Values {
  return {
    greeting: greetingAt(12, language),
    'buyer.firstName': t('options.templates.sample.buyer'),
    'order.number': '184558726',
    'product.title': t('options.templates.sample.product'),
    ...(shop !== null && { 'shop.name': shop }),
    ...(seller !== null && { 'seller.name': seller }),
  };
}

/** For information: a limit warns where a reply is inserted, and never cuts. */
function Length({ length, limits }: { readonly length: number; readonly limits: readonly LengthLimit[] }) {
  return (
    <p class="length" data-testid="template-length">
      <span>{t('options.templates.length', { n: length })}</span>
      {limits.map(({ place, length: limit, owner }) => (
        <span key={place} class={length > limit ? 'is-over' : ''}>
          {t(`options.templates.limit.${owner}`, { marketplace: place, limit })}
        </span>
      ))}
    </p>
  );
}

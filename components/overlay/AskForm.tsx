import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Placeholder, Values } from '../../utils/domain/templates/placeholders';
import { t } from '../../utils/platform/i18n';

export interface AskField {
  readonly placeholder: Placeholder;
  /** In the seller's words. */
  readonly label: string;
  /** Likely, and to be looked at before it is used. */
  readonly guess: string | null;
}

interface Props {
  /** Of the template. */
  readonly title: string;
  readonly fields: readonly AskField[];
  /** The text with what is given so far. */
  readonly preview: (given: Values) => Promise<string>;
  readonly onSubmit: (given: Values) => Promise<void> | void;
  readonly onCancel: () => void;
}

/** Asks for what a template needs and nobody knows; a text with a hole in it is never inserted. */
export function AskForm({ title, fields, preview, onSubmit, onCancel }: Props) {
  const [given, give] = useState<Values>(() =>
    Object.fromEntries(fields.flatMap(({ placeholder, guess }) => (guess ? [[placeholder, guess]] : []))),
  );
  const [isTried, setTried] = useState(false);
  const [progress, setProgress] = useState<'asking' | 'busy' | 'failed'>('asking');
  const form = useRef<HTMLFormElement>(null);
  const inputs = () => [...(form.current?.querySelectorAll('input') ?? [])];
  const text = usePreview(preview, given);

  useLayoutEffect(() => {
    const first = form.current?.querySelector('input');
    first?.focus({ preventScroll: true });
    // So that typing replaces a guess.
    first?.select();
  }, []);

  const submit = async () => {
    const filled = trimmed(given);
    const open = fields.findIndex(({ placeholder }) => !filled[placeholder]);
    setTried(true);
    if (open >= 0) return inputs()[open]?.focus();
    if (progress === 'busy') return;
    setProgress('busy');
    try {
      await onSubmit(filled);
      setProgress('asking');
    } catch {
      setProgress('failed');
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    const { target } = event;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Tab') stayWithin(form.current, event);
    else if (event.key === 'Enter' && target instanceof HTMLInputElement) {
      event.preventDefault();
      const next = inputs()[inputs().indexOf(target) + 1];
      if (next && target.value.trim() === '') return setTried(true);
      if (!next) void submit();
      next?.focus();
      next?.select();
    }
  };
  return (
    <form
      ref={form}
      class="panel ask"
      aria-label={t('palette.ask', { title })}
      data-testid="ask"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 class="ask-title">{title}</h2>
      {fields.map(({ placeholder, label, guess }) => {
        const value = given[placeholder] ?? '';
        const isEmpty = isTried && value.trim() === '';
        const isGuess = guess !== null && value === guess;
        return (
          <label key={placeholder} class="ask-field">
            <span>{label}</span>
            <input
              type="text"
              autocomplete="off"
              // Without what is said of it below, which describes it.
              aria-label={label}
              value={value}
              aria-invalid={isEmpty}
              aria-describedby={isEmpty || isGuess ? `about-${placeholder}` : undefined}
              data-testid={`ask-${placeholder}`}
              onInput={({ currentTarget }) => give({ ...given, [placeholder]: currentTarget.value })}
            />
            {(isEmpty || isGuess) && (
              <span id={`about-${placeholder}`} class={isEmpty ? 'ask-empty' : 'ask-guess'}>
                {t(isEmpty ? 'palette.ask.empty' : 'palette.ask.guess')}
              </span>
            )}
          </label>
        );
      })}
      <p class="preview" data-testid="ask-preview">
        {text}
      </p>
      {progress === 'failed' && (
        <p class="ask-empty" role="alert" data-testid="ask-failed">
          {t('palette.failed')}
        </p>
      )}
      <div class="ask-buttons">
        <button type="submit" class="button button-main" aria-disabled={progress === 'busy'} data-testid="ask-submit">
          {t('palette.ask.submit')}
        </button>
        <button type="button" class="button" data-testid="ask-cancel" onClick={onCancel}>
          {t('palette.ask.cancel')}
        </button>
      </div>
    </form>
  );
}

function trimmed(given: Values): Values {
  return Object.fromEntries(Object.entries(given).map(([placeholder, value]) => [placeholder, value.trim()]));
}

/** The latest; an answer that is overtaken by a later one is not shown. */
function usePreview(preview: Props['preview'], given: Values): string {
  const [text, setText] = useState('');
  const asked = useRef(0);
  const ask = useRef(preview);
  ask.current = preview;
  useLayoutEffect(() => {
    const question = ++asked.current;
    ask.current(trimmed(given)).then(
      (answer) => {
        if (question === asked.current) setText(answer);
      },
      () => undefined,
    );
  }, [given]);
  return text;
}

/** From the last to the first, and back: behind our form lies the page. */
function stayWithin(form: HTMLFormElement | null, event: KeyboardEvent): void {
  const stops = [...(form?.querySelectorAll<HTMLElement>('input, button') ?? [])];
  const [leaving, entered] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (event.target !== leaving) return;
  event.preventDefault();
  entered?.focus();
}

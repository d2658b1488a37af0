import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnswerLanguage } from '../../utils/domain/language/languages';
import { t } from '../../utils/platform/i18n';
import { ChoiceLanguage } from './ChoiceLanguage';
import type { Choice } from './template-choice';

export type PaletteState = 'loading' | 'ready' | 'failed';

/** Keys as they are printed on keyboards, and what they do. */
const KEYS = [
  ['↑ ↓', 'palette.keys.move'],
  ['Enter, Tab', 'palette.keys.pick'],
  ['Shift+Enter', 'palette.keys.other'],
  ['Esc', 'palette.keys.close'],
] as const;

interface Props {
  /** What fits what is sought, the best first; a new list is an answer to the last `onQuery`. */
  readonly choices: ReadonlySignal<readonly Choice[]>;
  readonly state: ReadonlySignal<PaletteState>;
  /** What is sought to begin with. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onPick: (id: string, language?: AnswerLanguage) => void;
  readonly onClose: () => void;
  /** Where templates are written. */
  readonly onOptions: () => void;
  readonly limitNote?: string | undefined;
}

/** The templates, sought and chosen without leaving the keyboard. It has the focus as long as it is there. */
export function Palette({ choices, state, query: begun, onQuery, onPick, onClose, onOptions, limitNote }: Props) {
  const [query, setQuery] = useState(begun);
  const [activeId, activate] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const preview = useRef<HTMLElement>(null);
  /** The list that stood there when something else was asked for; what it offers is not meant any more. */
  const stale = useRef<readonly Choice[] | null>(null);
  const due = useRef<Picking | undefined>(undefined);
  const found = choices.value;
  const index = Math.max(
    found.findIndex(({ id }) => id === activeId),
    0,
  );
  const active = found[index];

  const put = ({ id, others: [other] }: Choice, picking: Picking) => {
    if (picking === 'other' && other) onPick(id, other);
    else onPick(id);
  };

  // At once, or the next key would be typed into the page.
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(begun.length, begun.length);
  }, [begun]);
  useLayoutEffect(() => {
    list.current?.children[index]?.scrollIntoView?.({ block: 'nearest' });
    const picking = due.current;
    if (!picking || stale.current === found) return;
    due.current = undefined;
    if (active) put(active, picking);
  });

  const seek = (text: string) => {
    setQuery(text);
    activate(undefined);
    stale.current = found;
    due.current = undefined;
    onQuery(text);
  };
  const scroll = (pages: number) => preview.current?.scrollBy({ top: pages * preview.current.clientHeight });
  const go = (to: number) => activate(found[(to + found.length) % found.length]?.id);
  const pick = (picking: Picking) => {
    // Whoever types fast means what comes for the words, not what still stands there for the first of them.
    if (stale.current === found && state.value !== 'failed') due.current = query === '' ? undefined : picking;
    else if (active) put(active, picking);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    const act = {
      ArrowDown: () => go(index + 1),
      ArrowUp: () => go(index - 1),
      Home: () => go(0),
      End: () => go(-1),
      PageUp: () => scroll(-1),
      PageDown: () => scroll(1),
      Enter: () => pick(event.shiftKey ? 'other' : 'own'),
      Tab: () => pick('own'),
      Escape: onClose,
    }[event.key];
    const isOnButton = event.target !== field.current || (event.key === 'Tab' && found.length === 0);
    if (!act || event.ctrlKey || event.altKey || event.metaKey || (isOnButton && event.key !== 'Escape')) return;
    event.preventDefault();
    act();
  };
  return (
    <div
      class="panel palette"
      role="dialog"
      aria-label={t('palette.label')}
      data-testid="palette"
      onKeyDown={onKeyDown}
    >
      <input
        ref={field}
        class="search"
        type="text"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls="choices"
        aria-autocomplete="list"
        aria-activedescendant={active && `choice-${index}`}
        aria-label={t('palette.search')}
        aria-describedby="keys"
        placeholder={t('palette.search')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        data-testid="palette-search"
        onInput={({ currentTarget }) => seek(currentTarget.value)}
      />
      {/* A click must not take the focus out of the search field. */}
      <div
        ref={list}
        id="choices"
        class="choices"
        role="listbox"
        aria-label={t('palette.label')}
        onMouseDown={(event) => event.preventDefault()}
      >
        {found.map((choice, at) => (
          <Option
            key={choice.id}
            choice={choice}
            id={`choice-${at}`}
            isActive={at === index}
            onActive={() => activate(choice.id)}
            onPick={() => onPick(choice.id)}
            onOther={(language) => onPick(choice.id, language)}
          />
        ))}
      </div>
      {active ? (
        <section
          ref={preview}
          id="preview"
          class="preview"
          aria-labelledby={`choice-${index}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever clicks it scrolls it by the arrow keys
          tabIndex={0}
          data-testid="palette-preview"
        >
          {active.preview}
        </section>
      ) : (
        <Silence state={state.value} isSought={query.trim() !== ''} onOptions={onOptions} />
      )}
      {state.value === 'failed' && active && <Failed as="note" />}
      {limitNote && <p class="note">{limitNote}</p>}
      <p id="keys" class="keys" aria-hidden="true">
        {KEYS.map(([key, meaning]) => (
          <span key={key}>
            <kbd>{key}</kbd> {t(meaning)}
          </span>
        ))}
      </p>
    </div>
  );
}

/** In the language that fits, or in the next one that the template has. */
type Picking = 'own' | 'other';

interface OptionProps {
  readonly choice: Choice;
  readonly id: string;
  readonly isActive: boolean;
  readonly onActive: () => void;
  readonly onPick: () => void;
  readonly onOther: (language: AnswerLanguage) => void;
}

function Option({
  choice: { title, trigger, language, outside, others },
  id,
  isActive,
  onActive,
  onPick,
  onOther,
}: OptionProps) {
  const inOther = (event: MouseEvent, other: AnswerLanguage) => {
    event.stopPropagation();
    onOther(other);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the search field's
    // biome-ignore lint/a11y/useFocusableInteractive: the focus is, too
    <div
      id={id}
      class="choice"
      role="option"
      aria-selected={isActive}
      // So that it is heard, as it is seen, what would be put into the field.
      aria-describedby={isActive ? 'preview' : undefined}
      data-testid="palette-choice"
      onMouseMove={isActive ? undefined : onActive}
      onClick={onPick}
    >
      <span class="title">{title}</span>
      {trigger !== null && <kbd class="trigger">{trigger}</kbd>}
      <ChoiceLanguage {...{ language, outside }} />
      {isActive &&
        others.map((other) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the key is Shift+Enter in the search field
          <span
            key={other}
            class="language other"
            role="img"
            aria-label={[t('palette.keys.other'), t(`language-code.${other}`)].join(': ')}
            title={t('palette.keys.other')}
            data-testid="palette-other"
            onClick={(event) => inOther(event, other)}
          >
            {t(`language-code.${other}`)}
          </span>
        ))}
    </div>
  );
}

interface SilenceProps {
  readonly state: PaletteState;
  readonly isSought: boolean;
  readonly onOptions: () => void;
}

function Silence({ state, isSought, onOptions }: SilenceProps) {
  if (state === 'failed') return <Failed as="silence" />;
  return (
    <div class="silence" role="status" data-testid="palette-silence">
      {state === 'loading' && t('palette.loading')}
      {state === 'ready' && (isSought ? t('palette.none-found') : t('palette.none-yet'))}
      {state === 'ready' && !isSought && (
        <button type="button" class="button" data-testid="palette-options" onClick={onOptions}>
          {t('palette.create')}
        </button>
      )}
    </div>
  );
}

function Failed({ as }: { readonly as: 'silence' | 'note' }) {
  return (
    <p class={as} role="alert" data-testid="palette-failed">
      {t('palette.failed')}
    </p>
  );
}

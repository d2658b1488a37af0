import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n';

export interface TeachingButton {
  readonly name: string;
  readonly text: string;
  readonly onClick: () => void;
  /** What most will want now. */
  readonly main?: boolean | undefined;
}

export interface TeachingChoice {
  readonly legend: string;
  readonly options: readonly {
    readonly name: string;
    readonly text: string;
    readonly chosen: boolean;
    readonly onChoose: () => void;
  }[];
}

export interface TeachingPanelProps {
  /** What it is about now; another one takes the keyboard. */
  readonly step: string;
  readonly title: string;
  /** Which point of how many. */
  readonly progress: string | undefined;
  /** What was read as names, where that is shown. */
  readonly names?: string | undefined;
  readonly hint: string | undefined;
  /** What speaks against what is shown: to be read before the buttons. */
  readonly doubt?: string | undefined;
  /** Why nothing came of the last point. */
  readonly fault: string | undefined;
  /** What the keys have come to. */
  readonly walked: string | undefined;
  readonly busy: boolean;
  /** Points on the page are asked for: it takes no clicks of its own. */
  readonly pointing: boolean;
  readonly side: 'start' | 'end';
  readonly choice?: TeachingChoice | undefined;
  readonly buttons: readonly TeachingButton[];
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onMove: () => void;
  readonly onClose: () => void;
}

/** In a corner of the page: what to point at next, or what was found and whether it is so. */
export function TeachingPanel(props: TeachingPanelProps) {
  const {
    step,
    title,
    progress,
    names,
    hint,
    doubt,
    fault,
    walked,
    busy,
    pointing,
    side,
    choice,
    buttons,
    onKey,
    onMove,
    onClose,
  } = props;
  const panel = useRef<HTMLElement>(null);
  // What stands in a live region from the start is not read out: the first step is what the dialog opens with.
  const opening = useRef<string | undefined>(step);
  if (opening.current !== step) opening.current = undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each step, and then alone
  useLayoutEffect(() => {
    const main = panel.current?.querySelector<HTMLElement>('.teaching-main');
    (main ?? panel.current)?.focus({ preventScroll: true });
  }, [step]);
  /** On its way to another corner it takes no click that is a point; any other click must not fall through to the page. */
  const onWay = (isOnWay: boolean) => (event: TransitionEvent) => {
    const { current } = panel;
    if (current && event.target === current) current.style.pointerEvents = isOnWay && pointing ? 'none' : '';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') onKey(event);
    else if (pointing) stayWithin(panel.current, event);
  };
  return (
    <section
      ref={panel}
      class={`teaching teaching-${side}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keys walk over the page from here
      tabIndex={0}
      role="dialog"
      aria-label={t('teaching.label')}
      aria-describedby={opening.current === undefined ? undefined : 'teaching-title teaching-hint'}
      // While a point is asked for, clicks on the page are answers and keys walk over it from here; else it is the seller's.
      aria-modal={pointing}
      aria-busy={busy}
      data-testid="teaching"
      onKeyDown={onKeyDown}
      onTransitionRun={onWay(true)}
      onTransitionEnd={onWay(false)}
      onTransitionCancel={onWay(false)}
    >
      <div class="teaching-head">
        <span class="teaching-progress">{progress ?? t('teaching.label')}</span>
        <IconButton name="move" text={t('teaching.move')} path="M4 3L1 6l3 3M8 3l3 3-3 3M1 6h10" onClick={onMove} />
        <IconButton name="close" text={t('teaching.close')} path="M2.5 2.5l7 7M9.5 2.5l-7 7" onClick={onClose} />
      </div>
      {/* All that is said, each once: the dialog's own name stays the same. Read out is what has changed of it. */}
      <div class="teaching-said" role="status" aria-atomic="false">
        <Said {...{ title, names, hint, doubt, fault, walked }} />
      </div>
      {choice && <Choice {...choice} />}
      <div class="teaching-buttons">
        {buttons.map(({ name, text, main, onClick }) => (
          <button
            key={name}
            type="button"
            class={main ? 'button teaching-main' : 'button'}
            aria-disabled={busy}
            data-testid={`teaching-${name}`}
            onClick={onClick}
          >
            {text}
          </button>
        ))}
      </div>
    </section>
  );
}

type SaidProps = Pick<TeachingPanelProps, 'title' | 'names' | 'hint' | 'doubt' | 'fault' | 'walked'>;

function Said({ title, names, hint, doubt, fault, walked }: SaidProps) {
  return (
    <>
      <h2 id="teaching-title" data-testid="teaching-title">
        {title}
      </h2>
      {names !== undefined && <p data-testid="teaching-names">{names}</p>}
      {hint !== undefined && (
        <p id="teaching-hint" class="teaching-hint" data-testid="teaching-hint">
          {hint}
        </p>
      )}
      {doubt !== undefined && (
        <p class="teaching-fault teaching-doubt" data-testid="teaching-doubt">
          {doubt}
        </p>
      )}
      {fault !== undefined && (
        <p class="teaching-fault" data-testid="teaching-fault">
          {fault}
        </p>
      )}
      <p class="teaching-walked" data-testid="teaching-walked">
        {walked}
      </p>
    </>
  );
}

function Choice({ legend, options }: TeachingChoice) {
  return (
    <fieldset class="teaching-choice">
      <legend>{legend}</legend>
      {options.map(({ name, text, chosen, onChoose }) => (
        <label key={name}>
          <input type="radio" name="channel" checked={chosen} onChange={onChoose} data-testid={`teaching-is-${name}`} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

interface IconButtonProps {
  readonly name: string;
  readonly text: string;
  readonly path: string;
  readonly onClick: () => void;
}

function IconButton({ name, text, path, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`teaching-icon teaching-icon-${name}`}
      aria-label={text}
      title={text}
      data-testid={`teaching-${name}`}
      onClick={onClick}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

/** From the last to the first, and back: behind it lies the page. */
function stayWithin(panel: HTMLElement | null, event: KeyboardEvent): void {
  const stops = [...(panel?.querySelectorAll<HTMLElement>('button, input:checked') ?? [])];
  const at = event.target === panel ? -1 : stops.indexOf(event.target as HTMLElement);
  const next = event.shiftKey ? at - 1 : at + 1;
  if (next >= 0 && next < stops.length) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}

export type OutlineKind = 'row' | 'name' | 'time' | 'buyer' | 'own' | 'reply' | 'hover' | 'point' | 'point-time';

export interface Outline {
  readonly kind: OutlineKind;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly label?: string | undefined;
}

/** Over the page, beside the panel: what would be read of it. Each kind has a line of its own, and says what it is. */
export function TeachingOutlines({ outlines }: { outlines: readonly Outline[] }) {
  return (
    <div class="outlines" aria-hidden="true">
      {outlines.map(({ kind, left, top, width, height, label }, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: boxes have no identity, and are drawn anew each time
          key={index}
          class={`outline outline-${kind}`}
          data-kind={kind}
          style={`left:${left}px;top:${top}px;width:${width}px;height:${height}px`}
        >
          {label !== undefined && (
            <span class={`outline-label ${whereOn(kind, top, height)} ${fromWhere(left, width)}`}>{label}</span>
          )}
        </div>
      ))}
    </div>
  );
}

/** How much room (px) a label takes, and how high what is too high for one below it. */
const LABEL = 16;
const HIGH = 60;

/** How far (px) a label may reach to the left. */
const LABEL_WIDTH = 140;

/** Its end stands at the end of what it names; where that is too close to the edge of the window, its start at the start. */
const fromWhere = (left: number, width: number): string => (left + width < LABEL_WIDTH ? 'outline-from-start' : '');

/** Over it; where the window ends there, below it, or in it. Over a time mostly stands what was pointed at before. */
function whereOn(kind: OutlineKind, top: number, height: number): string {
  if (kind === 'point-time') return 'outline-below';
  if (top >= LABEL) return 'outline-over';
  return height < HIGH ? 'outline-below' : 'outline-in';
}

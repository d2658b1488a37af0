// Ways in which fields of real pages misbehave, each by its name in the address. Where only what comes at once is meant
// (more than one character), a draft can still be typed.
import { linesIn } from './shown';
import type { Mounted } from './start';

type Reached = {
  box: HTMLElement;
  field: Mounted;
  /** Calls this when the field's text has changed. */
  onInput: (heard: (now: string, before: string) => void) => void;
  /** Calls this before, or else right when, several characters come at once. */
  onInsertion: (coming: (event: Event) => void) => void;
  note: (what: string) => void;
};

type Mischief = { atStart?: (note: Reached['note']) => void; reach?: (reached: Reached) => void };

/** Longer than this is cut, or not let in. */
const LONGEST = 60;
/** How late (ms) what is late comes, unless the address says another. */
const LATE = Number(new URLSearchParams(location.search).get('delay') ?? 300);

/** Writes what the page makes of a text, if that is another. */
const rewriting = (make: (now: string, before: string) => string): Mischief => ({
  reach({ field, onInput, note }) {
    onInput((now, before) => {
      const made = make(now, before);
      if (made === now) return;
      note(`made «${made}» of «${now}»`);
      field.write(made);
    });
  },
});

const isMuch = (now: string, before: string) => now.length - before.length > 1;

const MISCHIEF: Record<string, Mischief> = {
  vanishes: {
    reach: ({ box, onInsertion, note }) =>
      onInsertion(() => {
        if (!box.isConnected) return;
        note('vanished');
        box.remove();
      }),
  },
  rejects: {
    reach: ({ onInsertion, note }) =>
      onInsertion((event) => {
        event.preventDefault();
        note(`rejected ${event.type}`);
      }),
  },
  resets: rewriting((now, before) => (isMuch(now, before) ? before : now)),
  masks: rewriting((now) => now.replace(/\d/gu, '•')),
  trims: rewriting((now, before) => (isMuch(now, before) ? now.trim().replace(/ {2,}/gu, ' ') : now)),
  corrects: rewriting((now) => now.replaceAll(' - ', ' — ').replaceAll('...', '…')),
  cuts: rewriting((now) => now.slice(0, LONGEST)),
  maxlength: { reach: ({ field }) => field.element().setAttribute('maxlength', String(LONGEST)) },
  'read-only': { reach: ({ field }) => shut(field.element(), 'readonly') },
  disabled: { reach: ({ field }) => shut(field.element(), 'disabled') },
  moves: {
    reach({ box, onInsertion, note }) {
      const elsewhere = document.createElement('iframe');
      document.body.append(elsewhere);
      onInsertion(() => {
        if (box.ownerDocument !== document) return;
        note('moved');
        elsewhere.contentDocument?.body.append(box);
      });
    },
  },
  /** As a dialog does that holds the keyboard fast: only a click gets past it. */
  'steals-focus': {
    reach({ box, note }) {
      let isPressed = false;
      addEventListener('pointerdown', () => (isPressed = true), true);
      addEventListener('pointerup', () => (isPressed = false), true);
      box.addEventListener('focusin', () => {
        if (isPressed) return;
        note('took the focus');
        document.querySelector<HTMLElement>('[data-qaid="send_message_btn"]')?.focus();
      });
    },
  },
  'stops-keys': {
    atStart(note) {
      for (const type of ['keydown', 'keypress', 'keyup'])
        addEventListener(
          type,
          (event) => {
            event.stopImmediatePropagation();
            note(`stopped ${type}`);
          },
          { capture: true },
        );
    },
  },
  /** The field is made anew a moment after a text came, as its parent draws itself. */
  remounts: {
    reach: ({ field, onInput, note }) =>
      onInput((now, before) => {
        if (!isMuch(now, before)) return;
        queueMicrotask(() => {
          const old = field.element();
          old.replaceWith(old.cloneNode(true));
          note('made anew');
        });
      }),
  },
  /** Takes every input back and does it later; what keeps a model of its own, what comes at once and from no key. */
  late: {
    reach({ box, field, onInput, note }) {
      if (field.history) return defer(box, note);
      let waiting = 0;
      onInput((now, before) => {
        const change = changeOf(before, now);
        const at = change.at + waiting;
        waiting += change.text.length;
        field.write(before);
        setTimeout(() => {
          waiting -= change.text.length;
          const held = field.model();
          field.write(held.slice(0, at) + change.text + held.slice(at + change.removed));
          note(`committed «${change.text}»`);
        }, LATE);
      });
    },
  },
  hotkeys: {
    reach: ({ box, note }) =>
      document.addEventListener('keydown', (event) => {
        if (!event.composedPath().includes(box) || !['=', 'Tab'].includes(event.key)) return;
        note(`heard ${event.key}`);
        if (event.key !== 'Tab') return;
        event.preventDefault();
        document.querySelector<HTMLElement>('[data-qaid="send_message_btn"]')?.focus();
      }),
  },
};

export const MISCHIEFS = Object.keys(MISCHIEF);

export function misbehave(name: string) {
  const done: string[] = [];
  const note = (what: string) => void done.push(what);
  const mischief = MISCHIEF[name] ?? {};
  if (name !== '' && !MISCHIEF[name]) throw new Error(`No such mischief: ${name}`);
  mischief.atStart?.(note);
  return {
    done: (): readonly string[] => done,
    reach(box: HTMLElement, field: Mounted) {
      const write = (text: string) => {
        before = text;
        field.write(text);
      };
      let before = '';
      const onInput: Reached['onInput'] = (heard) =>
        box.addEventListener('input', () => {
          const was = before;
          before = linesIn(field.element());
          heard(before, was);
        });
      mischief.reach?.({ box, field: { ...field, write }, onInput, onInsertion: (coming) => watch(box, coming), note });
    },
  };
}

/** Chromium says nothing before a command; then the text is there when the page hears of it. */
function watch(box: HTMLElement, coming: (event: Event) => void): void {
  for (const type of ['beforeinput', 'textInput', 'paste', 'input'])
    box.addEventListener(
      type,
      (event) => {
        const { data, dataTransfer } = event as InputEvent;
        const text = data ?? dataTransfer?.getData('text/plain') ?? '';
        if (type === 'paste' || [...text].length > 1) coming(event);
      },
      { capture: true },
    );
}

function defer(box: HTMLElement, note: Reached['note']): void {
  const again = new WeakSet<Event>();
  for (const type of ['beforeinput', 'paste'])
    box.addEventListener(
      type,
      (event) => {
        const { data, inputType, clipboardData, target } = event as InputEvent & ClipboardEvent;
        const isText = type === 'paste' || /^insert/u.test(inputType);
        if (event.isTrusted || again.has(event) || !isText || !target) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const ranges = type === 'beforeinput' ? { targetRanges: (event as InputEvent).getTargetRanges() } : {};
        const told = { bubbles: true, cancelable: true, composed: true };
        const copy =
          type === 'paste'
            ? new ClipboardEvent(type, { ...told, clipboardData })
            : new InputEvent(type, { ...told, inputType, data, ...ranges } as InputEventInit);
        again.add(copy);
        setTimeout(() => {
          target.dispatchEvent(copy);
          note(`committed «${data ?? clipboardData?.getData('text/plain')}»`);
        }, LATE);
      },
      { capture: true },
    );
}

function shut(field: HTMLElement, attribute: 'readonly' | 'disabled'): void {
  if ('value' in field) {
    field.setAttribute(attribute, '');
    return;
  }
  field.contentEditable = 'false';
  field.setAttribute(`aria-${attribute}`, 'true');
}

/** What stands in the place of what. */
function changeOf(before: string, now: string) {
  let at = 0;
  while (at < before.length && at < now.length && before[at] === now[at]) at += 1;
  let same = 0;
  while (same < before.length - at && same < now.length - at && before.at(-1 - same) === now.at(-1 - same)) same += 1;
  return { at, removed: before.length - at - same, text: now.slice(at, now.length - same) };
}

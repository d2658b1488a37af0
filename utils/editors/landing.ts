/** Whether what was written stays. A page may take it back, change it, or throw the field away, at once or a moment later. */
import type { Editor, Refusal } from './editor';

/** What is looked at. */
export type Watched = Pick<Editor, 'element' | 'value'>;

export interface Written {
  /** The value before. */
  readonly before: string;
  /** What the value begins and ends with now; what the seller types meanwhile stands between. */
  readonly head: string;
  readonly tail: string;
}

export interface LandingWatch {
  /** Whether anything has happened in the field yet; only where nothing has may one write again. */
  hasBegun(): boolean;
  /** To be asked once, when all is written. */
  outcome(): Promise<'landed' | Refusal>;
}

/** How long (ms) after two frames a framework is given to have its say. */
const PAGE_HAS_SPOKEN = 100;

/** How long (ms) a value that is not what it should be is waited for: a page may draw it late. */
const PATIENCE = 1000;
const LOOK_EVERY = 100;

/** What Chromium and Firefox fire for text that is about to come or has come. */
const SIGNS = ['beforeinput', 'textInput', 'input'] as const;

/** To be called before anything is written. */
export function watchLanding({ element, value: now }: Watched, written: Written): LandingWatch {
  const { before } = written;
  const listening = new AbortController();
  let isWriting = true;
  let hasSigns = false;
  let hasMoved = false;
  /** By the seller, since it was written. */
  let isTyped = false;
  let isUndone = false;
  let isLeft = false;

  const look = () => {
    hasMoved ||= now() !== before;
  };
  const options = { capture: true, signal: listening.signal };
  for (const type of SIGNS)
    element.addEventListener(
      type,
      (event) => {
        hasSigns = true;
        look();
        if (isWriting || !event.isTrusted || type !== 'input') return;
        isTyped = true;
        isUndone ||= (event as InputEvent).inputType === 'historyUndo';
      },
      options,
    );
  element.addEventListener(
    'keydown',
    (event) => {
      // Sends it, in most chats.
      if (event.isTrusted && (event as KeyboardEvent).key === 'Enter') isLeft = true;
    },
    options,
  );

  const stands = () => standsIn(now(), written, isTyped);

  async function outcome(): Promise<'landed' | Refusal> {
    isWriting = false;
    look();
    const stood = stands();
    const view = element.ownerDocument.defaultView;
    if (!view) return 'gone';
    const pause = (ms: number) => new Promise((resolve) => view.setTimeout(resolve, ms));
    const began = view.performance.now();
    await Promise.race([twoFrames(view), pause(PATIENCE / 4)]);
    await pause(PAGE_HAS_SPOKEN);
    let value = '';
    for (let last = ''; ; last = value) {
      if (!element.isConnected) return 'gone';
      value = now();
      look();
      const isSettled = stood || value === last;
      if (isSettled && stands()) return 'landed';
      if (stood && (value === before ? isUndone : isTyped || isLeft)) return 'landed';
      if (view.performance.now() - began >= PATIENCE) break;
      await pause(LOOK_EVERY);
    }
    if (!hasMoved) return 'changed-nothing';
    return now() === before ? 'sprang-back' : 'unsure';
  }

  return {
    hasBegun: () => hasSigns || now() !== before,
    outcome: () => outcome().finally(() => listening.abort()),
  };
}

/** Pages trim what is typed; that is no harm. */
function standsIn(value: string, { head, tail }: Written, isTyped: boolean): boolean {
  const text = value.trim();
  const end = tail.trimEnd();
  const start = end === '' ? (head + tail).trim() : head.trimStart();
  if (!isTyped) return text === (start + end).trim();
  return text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end);
}

/** A hidden page has none. */
function twoFrames(view: Window): Promise<void> {
  return new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(() => resolve())));
}

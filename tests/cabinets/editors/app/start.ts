// Puts a field into a chat page that the known map of Prom's chat reads, and shows tests what the page believes to stand
// in it. Where the field stands, and how it misbehaves, is in the address.
import { markedIn } from './marked';
import { misbehave } from './mischief';
import { linesIn } from './shown';
import { drawChat } from './thread';

export type History = { undo: number; redo: number };

export type Mounted = {
  /** What is typed into; some pages make it anew. */
  element: () => HTMLElement;
  /** What the framework itself believes to stand there, lines divided by "\n". */
  model: () => string;
  /** The page's own way to put a text there; a sent text is taken out with it. */
  write: (text: string) => void;
  /** What can be taken back and brought again; null where only the browser knows. */
  history?: () => History;
};

/** `name`: which of the fields of that script is wanted. */
export type Mount = (box: HTMLElement, name: string) => Mounted | Promise<Mounted>;

export type Field = {
  element: () => HTMLElement;
  model: () => string;
  /** The page's own way to put a text there. */
  write: (text: string) => void;
  /** What a person sees in it. */
  shown: () => string;
  /** The same with the caret, `W|O`, or with what is selected, `A[B]C`. */
  marked: () => string;
  history: () => History | null;
  /** What was sent, by a real key or by anything else. */
  sent: () => readonly string[];
  /** What its mischief has done so far, in words. */
  mischief: () => readonly string[];
};

declare global {
  interface Window {
    __field: Field;
  }
}

/** By which the known map finds it. */
export const FIELD_ID = 'message_input';

export async function start(mount: Mount): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const name = location.pathname.split('/').at(-1) ?? '';
  const box = placeOf(drawChat(), asked.get('place') ?? 'page');
  // Before the field is there, as a page's own listeners are older than an editor's.
  const mischief = misbehave(asked.get('mischief') ?? '');
  const mounted = await mount(box, name);
  const sent: string[] = [];

  const send = () => {
    const text = mounted.model();
    if (text.trim() === '') return;
    sent.push(text);
    mounted.write('');
    void fetch('/editors/sent', { method: 'POST', body: JSON.stringify({ name, text }) });
  };
  const breaks = asked.get('enter') === 'breaks';
  box.addEventListener(
    'keydown',
    (event) => {
      const isSend = event.key === 'Enter' && !event.isComposing && (breaks ? event.ctrlKey : !event.shiftKey);
      if (!isSend) return;
      event.preventDefault();
      event.stopPropagation();
      send();
    },
    { capture: true },
  );

  const { element } = mounted;
  element().setAttribute('data-qaid', FIELD_ID);
  mischief.reach(box, mounted);
  const field: Field = {
    element,
    model: mounted.model,
    write: mounted.write,
    shown: () => linesIn(element()),
    marked: () => markedIn(element()),
    history: () => mounted.history?.() ?? null,
    sent: () => sent,
    mischief: mischief.done,
  };
  window.__field = field;
}

/** In the page itself, or in a shadow root of the page's. */
function placeOf(form: HTMLElement, place: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'Composer__box--1';
  if (place === 'page') {
    form.prepend(box);
    return box;
  }
  const host = document.createElement('div');
  host.dataset.qaid = 'message_box';
  host.className = 'Composer__host--1';
  const root = host.attachShadow({ mode: place === 'closed' ? 'closed' : 'open' });
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = '/editors/styles.css';
  root.append(styles, box);
  form.prepend(host);
  return box;
}

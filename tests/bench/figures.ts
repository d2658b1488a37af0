/** What a run of the bench leaves in `figures.json`: everything as measured, so that every figure shown is worked out from it. */

export const CABINET_IDS = ['prom', 'rozetka', 'wildberries'] as const;
export type CabinetId = (typeof CABINET_IDS)[number];

/** Samples in milliseconds, in the order they were taken. */
export type ByCabinet = Readonly<Record<CabinetId, readonly number[]>>;

/** From a key or a command to the text in the field, and to where the page's own listeners have had it, too. */
export interface Landings {
  readonly stands: ByCabinet;
  readonly taken: ByCabinet;
}

export interface Inserting {
  /** The trigger typed key by key, the background awake. */
  readonly warm: Landings;
  /** The same, all keys and Tab in one go: the text cannot have been asked for before Tab. */
  readonly atOnce: Landings;
  /** Key by key again, the background stopped before the first key. */
  readonly cold: Landings;
  /** All in one go, the background stopped: Tab has to wait until it is awake. */
  readonly coldAtOnce: Landings;
  /** The same text in the same field by one command of the page's own. */
  readonly bare: Landings;
  /** Between two keys of a trigger, as it came out: the median. */
  readonly pace: number;
}

/** One of each kind: by its id in the catalogue of editors. */
export const EDITOR_IDS = [
  ...['textarea', 'input', 'contenteditable', 'lexical-rich', 'prosemirror'],
  ...['tiptap', 'quill', 'slate', 'draft', 'ckeditor'],
] as const;
export type EditorId = (typeof EDITOR_IDS)[number];

export interface InEditor {
  readonly id: EditorId;
  /** From Tab behind a trigger to the text that the editor knows and shows, the background awake. */
  readonly stands: readonly number[];
  /** The same text in the same editor, typed by the browser: from where it tells the page of it. */
  readonly typed: readonly number[];
}

export interface KeyPresses {
  /** Script of the extension in the events of one key that triggers nothing. */
  readonly ours: ByCabinet;
  /** Script of the page in the same events. */
  readonly theirs: ByCabinet;
  /** Script of the extension in the events of a key that begins a trigger, or goes on with one: what it may be is asked for, not drawn yet. */
  readonly begun: ByCabinet;
  /** Script of the page in the same events. */
  readonly theirsBegun: ByCabinet;
  /** Script of the extension outside of those events, in a second of typing: reading what the page has changed. */
  readonly typing: ByCabinet;
  /** The same in a second in which nobody does anything: these pages change by themselves, too. */
  readonly still: ByCabinet;
}

export interface Searching {
  /** From Ctrl+. to where the palette is drawn on the page; its script is there. */
  readonly opens: ByCabinet;
  /** A letter more of what is sought among ten thousand templates, from question to answer. */
  readonly keys: readonly number[];
  /** A question whose answer takes nothing. */
  readonly bare: readonly number[];
  /** The first letter since a template was changed. */
  readonly first: readonly number[];
}

/** With ten thousand open conversations. */
export interface Many {
  /** From a changed rule to all deadlines worked out anew and kept. */
  readonly recomputed: readonly number[];
  /** From a rule that is tried to how many would wait too long by it: all are read and worked out, nothing is kept. */
  readonly previewed: readonly number[];
  /** From the queue's opening to its first rows painted. */
  readonly firstRows: readonly number[];
  /** The same of the options' first lines. */
  readonly blank: readonly number[];
  /** Script of the extension that runs once a second, with pills on two screens of rows: their tick. */
  readonly ticks: readonly number[];
  /** All its script in a second in which nobody does anything. */
  readonly still: readonly number[];
}

/** With a thousand chats on a page. */
export interface Reading {
  /** All script on a page without a chat, in a new tab. */
  readonly start: readonly number[];
  /** All script from the page's opening until the chats are read and those within two screens drawn. */
  readonly first: readonly number[];
  /** The longest stretch of it. */
  readonly slices: readonly number[];
  /** The page makes all its rows anew, and all are read and drawn again. */
  readonly again: readonly number[];
  /** A row that bears another chat. */
  readonly recycled: readonly number[];
  /** A change beside list and thread. */
  readonly elsewhere: readonly number[];
  /** How much more heap (megabytes) the page has with Takt than without. */
  readonly heap: readonly number[];
}

/** With a thousand chats on a page that no map fits. */
export interface Inferring {
  /** All script of those that look how the page is built, until its chats are drawn. */
  readonly script: readonly number[];
  /** The longest stretch of it. */
  readonly slices: readonly number[];
}

/** In which language a text is, by a background that has just started. */
export interface Detecting {
  /** How much longer the first text takes than a later one. */
  readonly first: readonly number[];
  /** A later one, from question to answer. */
  readonly later: readonly number[];
}

/**
 * Where a script runs: in a cabinet's page from the start, there on first need, in the background, in Takt's own pages.
 * `detector`: what of the background tells languages, built by itself.
 */
export type Part = 'page' | 'need' | 'background' | 'detector' | 'own';

export interface ScriptSize {
  readonly name: string;
  readonly part: Part;
  /** In bytes. */
  readonly raw: number;
  readonly gzip: number;
}

export interface Times {
  /** The day, as in 2026-03-01. */
  readonly date: string;
  readonly browser: string;
  readonly cores: number;
  /** How many processes wanted a core, over the minute before the run and the last of it. */
  readonly load: { readonly before: number; readonly after: number };
  /** `real-time`: whatever else wanted a core had to wait, as with `chrt -r 1 npm run bench`. */
  readonly priority: 'usual' | 'real-time';
  readonly inserting: Inserting;
  readonly editors: readonly InEditor[];
  readonly keyPresses: KeyPresses;
  readonly searching: Searching;
  readonly reading: Reading;
  readonly inferring: Inferring;
  readonly detecting: Detecting;
  readonly many: Many;
}

export interface Figures {
  readonly times: Times;
  readonly sizes: readonly ScriptSize[];
}

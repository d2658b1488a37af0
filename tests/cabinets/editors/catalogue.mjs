// Which fields there are, and what is known of the real ones.

/**
 * @typedef {object} EditorPage
 * @property {string} id the last part of its address
 * @property {string} name
 * @property {string} app the script that makes it
 * @property {'line' | 'text' | 'rich'} kind one line, a text field, or an element that is edited
 * @property {readonly Place[]} [places] where it can live; everywhere when absent
 * @property {string} [strict] why it cannot live under a strict policy; it can when absent
 * @property {'change'} [hears] the model follows only when the field is left
 * @property {true} [late] what is typed fast is lost, for the value of before comes back first
 * @property {true} [trims] what stands at the ends is taken away while one types
 * @property {'none'} [undo] the page itself loses what could be taken back
 * @property {'end'} [caret] the page itself puts it there whenever something is typed
 *
 * @typedef {'page' | 'open' | 'closed' | 'frame'} Place in the page, in a shadow root, in a frame of the same host
 */

/** @type {readonly Place[]} */
export const PLACES = ['page', 'open', 'closed', 'frame'];

/** In a shadow root Quill and Draft.js lose the caret, of which the document does not tell; CKEditor throws there. */
const NO_ROOTS = /** @type {const} */ (['page', 'frame']);

/** @type {readonly EditorPage[]} */
export const EDITORS = [
  { id: 'textarea', name: 'a textarea', app: 'plain-fields.ts', kind: 'text' },
  { id: 'input', name: 'a line of text', app: 'plain-fields.ts', kind: 'line' },
  { id: 'react', name: 'React’s textarea', app: 'react-fields.tsx', kind: 'text' },
  { id: 'react-trims', name: 'React’s, with a parent that trims', app: 'react-fields.tsx', kind: 'text', trims: true },
  {
    id: 'react-slices',
    name: 'React’s, with a parent that keeps 60 characters',
    app: 'react-fields.tsx',
    kind: 'text',
  },
  {
    id: 'react-remounts',
    name: 'React’s, made anew at each input',
    app: 'react-fields.tsx',
    kind: 'text',
    undo: 'none',
    caret: 'end',
  },
  {
    id: 'react-transition',
    name: 'React’s, with its state in a transition',
    app: 'react-fields.tsx',
    kind: 'text',
    late: true,
    undo: 'none',
    caret: 'end',
  },
  { id: 'react-autosize', name: 'react-textarea-autosize', app: 'react-fields.tsx', kind: 'text' },
  { id: 'preact', name: 'Preact’s textarea', app: 'preact-field.ts', kind: 'text' },
  { id: 'vue', name: 'Vue’s v-model', app: 'vue-fields.ts', kind: 'text' },
  { id: 'vue-lazy', name: 'Vue’s v-model.lazy', app: 'vue-fields.ts', kind: 'text', hears: 'change' },
  { id: 'vue-trim', name: 'Vue’s v-model.trim', app: 'vue-fields.ts', kind: 'text' },
  {
    id: 'angular',
    name: 'Angular’s reactive form',
    app: 'angular-field.ts',
    kind: 'text',
    strict: 'it is compiled in the page, which needs `unsafe-eval`',
  },
  { id: 'contenteditable', name: 'an element that is edited', app: 'editable.ts', kind: 'rich' },
  { id: 'plaintext-only', name: 'an element that is edited as plain text', app: 'editable.ts', kind: 'rich' },
  { id: 'lexical-rich', name: 'Lexical', app: 'lexical.ts', kind: 'rich' },
  { id: 'lexical-plain', name: 'Lexical, plain', app: 'lexical.ts', kind: 'rich' },
  { id: 'prosemirror', name: 'ProseMirror', app: 'prosemirror.ts', kind: 'rich' },
  { id: 'tiptap', name: 'TipTap', app: 'tiptap.ts', kind: 'rich' },
  {
    id: 'quill',
    name: 'Quill 2',
    app: 'quill.ts',
    kind: 'rich',
    places: NO_ROOTS,
    strict: 'it writes HTML at its start',
  },
  { id: 'slate', name: 'Slate', app: 'slate.tsx', kind: 'rich' },
  { id: 'draft', name: 'Draft.js', app: 'draft.tsx', kind: 'rich', places: NO_ROOTS },
  {
    id: 'ckeditor',
    name: 'CKEditor 5',
    app: 'ckeditor.ts',
    kind: 'rich',
    places: NO_ROOTS,
    strict: 'it reads HTML at its start',
  },
];

/** @param {string} id */
export const editorOf = (id) => EDITORS.find((one) => one.id === id);

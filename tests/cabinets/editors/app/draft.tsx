// Draft.js, no longer kept up but still in use.
import { ContentState, Editor, EditorState, RichUtils } from 'draft-js';
import { type KeyboardEvent, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { start } from './start';

start((box) => {
  let state = EditorState.createEmpty();
  let write = (_: string) => {};

  function Composer() {
    const [shown, setShown] = useState(state);
    const latest = useRef(shown);
    const hears = (next: EditorState) => {
      latest.current = next;
      state = next;
      setShown(next);
    };
    write = (text) =>
      hears(EditorState.moveFocusToEnd(EditorState.push(state, ContentState.createFromText(text), 'remove-range')));
    const onReturn = (event: KeyboardEvent) => {
      if (!event.shiftKey) return 'not-handled';
      hears(RichUtils.insertSoftNewline(latest.current));
      return 'handled';
    };
    return <Editor editorState={shown} onChange={hears} handleReturn={onReturn} />;
  }
  createRoot(box).render(<Composer />);
  return new Promise((resolve) => {
    const drawn = () => {
      const field = () => box.querySelector('[contenteditable]') as HTMLElement;
      if (!field()) return void requestAnimationFrame(drawn);
      resolve({
        element: field,
        model: () => state.getCurrentContent().getPlainText('\n'),
        write: (text) => write(text),
        history: () => ({ undo: state.getUndoStack().size, redo: state.getRedoStack().size }),
      });
    };
    drawn();
  });
});

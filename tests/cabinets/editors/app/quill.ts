// Quill 2 without a theme.
import Quill from 'quill';
import { start } from './start';

start((box) => {
  const quill = new Quill(box, { placeholder: 'Повідомлення…' });
  quill.root.role = 'textbox';
  return {
    element: () => quill.root,
    // Its document always ends in a break.
    model: () => quill.getText().replace(/\n$/u, ''),
    write: (text) => void quill.setText(text, 'user'),
    history: () => ({ undo: quill.history.stack.undo.length, redo: quill.history.stack.redo.length }),
  };
});

// The browser's own editing of an element, a `div` for each line or plain text only. The page keeps what it last heard.
import { linesIn } from './shown';
import { start } from './start';

start((box, name) => {
  const field = document.createElement('div');
  field.contentEditable = name === 'plaintext-only' ? name : 'true';
  field.role = 'textbox';
  box.append(field);
  let model = '';
  field.addEventListener('input', () => {
    model = linesIn(field);
  });
  return {
    element: () => field,
    model: () => model,
    write(text) {
      field.innerText = text;
      model = text;
      // Else the caret would stand before it.
      getSelection()?.selectAllChildren(field);
      getSelection()?.collapseToEnd();
    },
  };
});

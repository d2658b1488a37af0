// The browser's own fields: nothing keeps a second text beside theirs.
import { start } from './start';

start((box, name) => {
  const field = document.createElement(name === 'textarea' ? 'textarea' : 'input');
  field.name = 'body';
  box.append(field);
  return {
    element: () => field,
    model: () => field.value,
    write(text) {
      field.value = text;
    },
  };
});

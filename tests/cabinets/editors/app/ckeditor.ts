// CKEditor 5 with its essentials: typing, breaks, clipboard, undo.
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import type { ModelElement, ModelNode } from '@ckeditor/ckeditor5-engine';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { FIELD_ID, start } from './start';

const textOf = (node: ModelNode): string => {
  if (node.is('$text')) return node.data;
  if (node.is('element', 'softBreak')) return '\n';
  return node.is('element') ? [...node.getChildren()].map(textOf).join('') : '';
};

start(async (box) => {
  const source = document.createElement('div');
  box.append(source);
  const editor = await ClassicEditor.create(source, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
  // Its own renderer takes away what it did not put there.
  editor.editing.view.change((writer) => {
    const root = editor.editing.view.document.getRoot();
    if (root) writer.setAttribute('data-qaid', FIELD_ID, root);
  });
  const root = editor.model.document.getRoot() as ModelElement;
  const stepsOf = (name: 'undo' | 'redo') =>
    (editor.commands.get(name) as unknown as { _stack: unknown[] })._stack.length;
  return {
    element: () => editor.editing.view.getDomRoot() as HTMLElement,
    model: () => [...root.getChildren()].map(textOf).join('\n'),
    write: (text) => editor.setData(text === '' ? '' : `<p>${text}</p>`),
    history: () => ({ undo: stepsOf('undo'), redo: stepsOf('redo') }),
  };
});

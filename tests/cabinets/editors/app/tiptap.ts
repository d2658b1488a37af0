// TipTap with its starter kit.
import { Editor } from '@tiptap/core';
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import StarterKit from '@tiptap/starter-kit';
import { start } from './start';

/** As its own data: text would be parsed as HTML, which a page's policy may forbid. */
const documentOf = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', ...(text !== '' && { content: [{ type: 'text', text }] }) }],
});

start((box) => {
  const editor = new Editor({
    element: box,
    content: documentOf(''),
    extensions: [StarterKit],
    editorProps: { attributes: { role: 'textbox' } },
    // A page's policy may forbid style elements; what they say is in the page's own sheet.
    injectCSS: false,
  });
  return {
    element: () => editor.view.dom,
    model: () => editor.getText({ blockSeparator: '\n' }),
    write: (text) => void editor.commands.setContent(documentOf(text)),
    history: () => ({ undo: Number(undoDepth(editor.state)), redo: Number(redoDepth(editor.state)) }),
  };
});

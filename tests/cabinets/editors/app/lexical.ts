// Lexical, rich and plain. Its React package only registers these same functions, and wants more packages beside it.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, type LexicalNode } from 'lexical';
import { start } from './start';

/** How long (ms) what is typed counts as one step, as its React plugin has it. */
const ONE_STEP = 1000;

start((box, name) => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.role = 'textbox';
  box.append(field);
  const editor = createEditor({
    namespace: 'chat',
    onError(error) {
      throw error;
    },
  });
  const history = createEmptyHistoryState();
  editor.setRootElement(field);
  if (name === 'lexical-plain') registerPlainText(editor);
  else registerRichText(editor);
  const write = (text: string, tag?: string) =>
    editor.update(
      () => {
        const paragraph = $createParagraphNode();
        if (text !== '') paragraph.append($createTextNode(text));
        $getRoot().clear().append(paragraph);
        paragraph.selectEnd();
      },
      { discrete: true, ...(tag && { tag }) },
    );
  write('', 'history-merge');
  registerHistory(editor, history, ONE_STEP);
  const textOf = (node: LexicalNode) => node.getTextContent();
  return {
    element: () => field,
    model: () => editor.getEditorState().read(() => $getRoot().getChildren().map(textOf).join('\n')),
    write,
    history: () => ({ undo: history.undoStack.length, redo: history.redoStack.length }),
  };
});

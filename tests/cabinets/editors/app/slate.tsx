// Slate with its React view and its history.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { type History, type HistoryEditor, withHistory } from 'slate-history';
import { Editable, type ReactEditor, Slate, withReact } from 'slate-react';
import { start } from './start';

const editor = withHistory(withReact(createEditor() as ReactEditor)) as ReactEditor &
  HistoryEditor & { history: History };
const EMPTY: Descendant[] = [{ children: [{ text: '' }] }];

function Composer({ onDrawn }: { onDrawn: (field: HTMLElement) => void }) {
  const [initial] = useState(EMPTY);
  return (
    <Slate editor={editor} initialValue={initial}>
      <Editable
        ref={(field: HTMLDivElement | null) => {
          if (field) onDrawn(field);
        }}
        role="textbox"
        data-qaid="message_input"
      />
    </Slate>
  );
}

start(
  (box) =>
    new Promise((resolve) => {
      let field: HTMLElement | undefined;
      const onDrawn = (drawn: HTMLElement) => {
        field = drawn;
        resolve({
          element: () => field as HTMLElement,
          model: () => editor.children.map((block) => Node.string(block)).join('\n'),
          write(text) {
            Transforms.select(editor, Editor.range(editor, []));
            Transforms.delete(editor);
            Transforms.insertText(editor, text);
          },
          history: () => ({ undo: editor.history.undos.length, redo: editor.history.redos.length }),
        });
      };
      createRoot(box).render(<Composer onDrawn={onDrawn} />);
    }),
);

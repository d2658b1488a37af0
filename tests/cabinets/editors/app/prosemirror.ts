// ProseMirror with its own basic schema and usual keys.
import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { history, redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { type Command, EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { start } from './start';

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
  return true;
};

start((box) => {
  const view = new EditorView(box, {
    state: EditorState.create({
      schema,
      plugins: [
        history(),
        keymap({
          'Mod-z': undo,
          'Mod-y': redo,
          'Mod-Shift-z': redo,
          'Shift-Enter': chainCommands(exitCode, breakLine),
        }),
        keymap(baseKeymap),
      ],
    }),
    attributes: { role: 'textbox' },
  });
  return {
    element: () => view.dom,
    model: () => {
      const { doc } = view.state;
      return doc.textBetween(0, doc.content.size, '\n', ({ type }) => (type.name === 'hard_break' ? '\n' : ''));
    },
    write(text) {
      const { tr, doc } = view.state;
      view.dispatch(tr.delete(0, doc.content.size).insertText(text));
    },
    history: () => ({ undo: Number(undoDepth(view.state)), redo: Number(redoDepth(view.state)) }),
  };
});

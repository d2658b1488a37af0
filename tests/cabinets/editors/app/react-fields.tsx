// Fields that React controls, each with a parent of its own kind.
import { type ChangeEvent, startTransition, useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import Autosize from 'react-textarea-autosize';
import { FIELD_ID, start } from './start';

type Kind = {
  /** What the parent makes of what was typed. */
  keep?: (typed: string) => string;
  isLate?: boolean;
  /** The field is made anew whenever something is typed. */
  isAnew?: boolean;
  /** One that grows with its text. */
  grows?: boolean;
};

/** As long as the longest text that `react-slices` keeps. */
const LONGEST = 60;

const KINDS: Record<string, Kind> = {
  react: {},
  'react-trims': { keep: (typed) => typed.trim() },
  'react-slices': { keep: (typed) => typed.slice(0, LONGEST) },
  'react-remounts': { isAnew: true },
  'react-transition': { isLate: true },
  'react-autosize': { grows: true },
};

start((box, name) => {
  const { keep = (typed: string) => typed, isLate, isAnew, grows } = KINDS[name] ?? {};
  let model = '';
  let write = (_: string) => {};

  function Composer() {
    const [value, setValue] = useState('');
    const [inputs, setInputs] = useState(0);
    const field = useRef<HTMLTextAreaElement>(null);
    model = value;
    write = setValue;
    useLayoutEffect(() => {
      if (inputs === 0) return;
      field.current?.focus();
      field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
    }, [inputs]);
    const onChange = ({ target }: ChangeEvent<HTMLTextAreaElement>) => {
      const typed = keep(target.value);
      if (isLate) startTransition(() => setValue(typed));
      else setValue(typed);
      if (isAnew) setInputs(inputs + 1);
    };
    const props = { name: 'body', 'data-qaid': FIELD_ID, value, onChange };
    return grows ? <Autosize {...props} /> : <textarea key={inputs} ref={field} rows={2} {...props} />;
  }
  const root = createRoot(box);
  root.render(<Composer />);
  return new Promise((resolve) => {
    const drawn = () => {
      const found = () => box.querySelector('textarea') as HTMLTextAreaElement;
      if (!found()) return void requestAnimationFrame(drawn);
      resolve({ element: found, model: () => model, write: (text) => write(text) });
    };
    drawn();
  });
});

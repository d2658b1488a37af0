// A textarea that Preact controls.
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { start } from './start';

start((box) => {
  let model = '';
  let write = (_: string) => {};

  function Composer() {
    const [value, setValue] = useState('');
    model = value;
    write = setValue;
    const onInput = ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) => setValue(currentTarget.value);
    return h('textarea', { name: 'body', rows: 2, value, onInput } as object);
  }
  render(h(Composer, null), box);
  const field = box.querySelector('textarea') as HTMLTextAreaElement;
  return { element: () => field, model: () => model, write: (text) => write(text) };
});

/** The fields that cabinets are made of: the browser's own, React's and Angular's. */
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import type { TextField } from '../../../utils/editors/text-field';

export interface MadeField {
  readonly field: TextField;
  /** What the page believes to stand in the field. */
  readonly model: () => string;
}

export type MakeField = (value: string) => MadeField;

export function onPage(): HTMLElement {
  const page = document.createElement('main');
  document.body.append(page);
  onTestFinished(() => page.remove());
  return page;
}

export const plain =
  (tag: 'textarea' | 'input', attributes = ''): MakeField =>
  (value) => {
    const page = onPage();
    page.innerHTML = `<${tag} ${attributes}></${tag}>`;
    const field = page.firstElementChild as TextField;
    field.value = value;
    return { field, model: () => field.value };
  };

export interface Controlled {
  /** What the parent makes of what was typed. */
  readonly keep?: (typed: string, before: string) => string;
  /** How late (ms) the parent hears of it. */
  readonly late?: number;
  /** The field is made anew whenever something is typed. */
  readonly anew?: boolean;
  readonly maxLength?: number;
}

export const react =
  (tag: 'textarea' | 'input', { keep = (typed) => typed, late, anew, maxLength }: Controlled = {}): MakeField =>
  (initial) => {
    const page = onPage();
    let model = initial;
    function Composer() {
      const [value, setValue] = useState(initial);
      model = value;
      const onChange = ({ target }: { target: TextField }) => {
        const typed = target.value;
        const change = () => setValue((before) => keep(typed, before));
        if (late === undefined) change();
        else setTimeout(change, late);
      };
      return createElement(tag, { key: anew ? value : '', value, onChange, maxLength } as never);
    }
    const root = createRoot(page);
    onTestFinished(() => root.unmount());
    flushSync(() => root.render(createElement(Composer)));
    return { field: page.firstElementChild as TextField, model: () => model };
  };

// A contenteditable reply field: its text is the page's state, and what differs from that goes at the next drawing.
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';

type Props = {
  'data-qaid'?: string | undefined;
  className: string;
  placeholder: string;
  text: string;
  disabled: boolean;
  onText: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** An emptied field keeps a `<br>`, and so does a line break at the end. */
const textIn = (element: HTMLElement) => element.innerText.replace(/\n$/, '');

export function RichField({ text, placeholder, disabled, onText, ...rest }: Props) {
  const field = useRef<HTMLDivElement>(null);

  // After every drawing, not only when the text changed: what was put in without an event must go.
  useLayoutEffect(() => {
    const element = field.current;
    if (element && textIn(element) !== text) element.textContent = text;
  });

  return (
    // biome-ignore lint/a11y/useSemanticElements: the variant is about a field that is no form control
    <div
      ref={field}
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={placeholder}
      aria-disabled={disabled}
      contentEditable={!disabled}
      suppressContentEditableWarning
      data-placeholder={placeholder}
      data-empty={text === ''}
      onInput={({ currentTarget }) => onText(textIn(currentTarget))}
      {...rest}
    />
  );
}

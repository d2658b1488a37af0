import { useLayoutEffect, useRef } from 'preact/hooks';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  /** As it is printed on a keyboard: the key that does it from the row. */
  readonly keyName?: string;
  readonly onChoose: () => void;
}

interface RowMenuProps {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly onClose: () => void;
}

/** A few choices below a row, gone through by the arrow keys; Escape, or going elsewhere, leaves everything as it was. */
export function RowMenu({ label, choices, onClose }: RowMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => menu.current?.querySelector('button')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys pressed in a menu are none of its row's.
    event.stopPropagation();
    const all = [...(menu.current?.querySelectorAll('button') ?? [])];
    const next = target(event.key, all.indexOf(event.target as HTMLButtonElement), all.length);
    if (next === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (next === undefined) onClose();
    else all[next]?.focus();
  };
  // Without somewhere to go the focus is only lost, as where one menu takes the place of another.
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !menu.current?.contains(relatedTarget)) onClose();
  };
  return (
    <div
      ref={menu}
      class="row-menu"
      role="menu"
      aria-label={label}
      data-testid="row-menu"
      onKeyDown={onKeyDown}
      onFocusOut={onFocusOut}
    >
      {choices.map(({ id, label: text, keyName, onChoose }) => (
        <button key={id} type="button" class="chip" role="menuitem" tabIndex={-1} data-testid={id} onClick={onChoose}>
          {text}
          {keyName && <kbd>{keyName}</kbd>}
        </button>
      ))}
    </div>
  );
}

function target(key: string, index: number, length: number): number | undefined {
  if (key === 'ArrowDown' || key === 'ArrowRight') return (index + 1) % length;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return (index + length - 1) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : undefined;
}

// The cabinet's text atom (public DOM notes: `span[data-name="Text"]`).
import type { ReactNode } from 'react';
import { cx } from './class-names';

export function Text({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <span data-name="Text" className={[cx('Text', 'Text--body-m'), className].filter(Boolean).join(' ')}>
      {children}
    </span>
  );
}

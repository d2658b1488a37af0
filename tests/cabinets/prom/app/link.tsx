// A link to another section, without a reload.
import type { ReactNode } from 'react';
import { visitPath } from '../../kit/page/route';
import { leaveChats } from './store';

type Props = { href: string; className?: string; qaid?: string; children: ReactNode };

export const Link = ({ href, className, qaid, children }: Props) => (
  <a
    href={href}
    className={className}
    data-qaid={qaid}
    onClick={(event) => {
      event.preventDefault();
      leaveChats();
      visitPath(href);
    }}
  >
    {children}
  </a>
);

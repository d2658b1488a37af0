// A link to another section, without a reload; from within the frame it changes the page around it.
import type { ReactNode } from 'react';
import { visitPath } from '../../kit/page/route';
import { chatIdIn, inFrame } from './addresses';
import { leaveChats, openThread } from './store';

type Props = { href: string; className?: string; qaid?: string; children: ReactNode };

function go(href: string): void {
  const chatId = chatIdIn({ pathname: href, search: '' });
  if (chatId === null) leaveChats();
  visitPath(href);
  if (chatId !== null) openThread(chatId);
}

export const Link = ({ href, className, qaid, children }: Props) => (
  <a
    href={href}
    className={className}
    data-qaid={qaid}
    target={inFrame ? '_top' : undefined}
    onClick={(event) => {
      if (inFrame) return;
      event.preventDefault();
      go(href);
    }}
  >
    {children}
  </a>
);

/** What Takt puts on a page stands beside what is read: a map made with it serves without it, and the other way round. */

import { expect, test } from 'vitest';
import { OWN_ELEMENTS } from '../../../utils/adapters/places';
import type { Tag } from '../../../utils/overlay/host';
import { inferred } from './inferred';
import { CHATS, FRAMES, LINES, TALK } from './panes';

// Hardly anything here has a name: it is told by where it stands.
const HTML = FRAMES.headed(TALK.map(LINES.labelled).join(''));

const put = (page: Document) => {
  for (const name of page.querySelectorAll('b')) name.parentElement?.prepend(page.createElement('takt-row'));
  const field = page.querySelector('textarea');
  const messages = field?.parentElement?.parentElement;
  messages?.prepend(page.createElement('takt-bar'));
  field?.parentElement?.before(page.createElement('takt-bar'));
};
const take = (page: Document) => {
  for (const own of page.querySelectorAll('takt-row, takt-bar')) own.remove();
};

const said = ({ list, thread }: Awaited<ReturnType<typeof inferred>>['read']) => ({
  names: list?.rows.map(({ names }) => names.buyer),
  texts: list?.rows.map(({ last }) => last?.text),
  talk: thread?.kind === 'thread' && thread.messages.map(({ author, text }) => [author, text]),
  field: thread?.kind === 'thread' && thread.reply?.localName,
});
const ALL = {
  names: CHATS.map(([name]) => name),
  texts: CHATS.map(([, , text]) => text),
  talk: TALK.map(([author, , text]) => [author, text]),
  field: 'textarea',
};

test('a map made before Takt drew serves after', async () => {
  const { read, again, page } = await inferred(HTML);
  expect(said(read)).toEqual(ALL);
  put(page);
  expect(said(again())).toEqual(ALL);
});

test('a map made after Takt drew serves without it', async () => {
  const { inferAgain, page } = await inferred(HTML);
  put(page);
  const { read, again } = inferAgain();
  expect(said(read)).toEqual(ALL);
  take(page);
  expect(said(again())).toEqual(ALL);
});

test('all that Takt puts on a page is known', () => {
  const tags: Record<Tag, true> = {
    ...{ 'takt-row': true, 'takt-bar': true, 'takt-notice': true, 'takt-palette': true },
    ...{ 'takt-hint': true, 'takt-menu': true, 'takt-teaching': true },
  };
  expect([...OWN_ELEMENTS].sort()).toEqual(Object.keys(tags).sort());
});

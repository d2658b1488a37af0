/** Chats on one side and messages on the other, where neither has a name: no message is a chat. */

import { expect, test } from 'vitest';
import { at, inferred } from './inferred';
import { CHATS, FRAMES, LINES, TALK } from './panes';

const instant = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return at(hours, minutes);
};
const rows = CHATS.map(([name, time]) => [name, instant(time)]);

const cases = Object.entries(FRAMES).flatMap(([frame, drawFrame]) =>
  Object.entries(LINES).map(([line, drawLine]) => [frame, line, { drawFrame, drawLine }] as const),
);

test.each(cases)('%s: %s', async (_frame, _line, { drawFrame, drawLine }) => {
  for (const length of [1, 3, 5, 12]) {
    const talk = TALK.slice(0, length);
    const { read } = await inferred(`<h2>Повідомлення</h2>${drawFrame(talk.map(drawLine).join(''))}`);
    expect(read.list?.rows.map(({ names, last }) => [names.buyer, last?.at])).toEqual(rows);
    if (length < 3) continue;
    const thread = read.thread?.kind === 'thread' ? read.thread : undefined;
    expect(thread?.messages.map(({ author, at: when, text }) => [author, when, text])).toEqual(
      talk.map(([author, time, text]) => [author, instant(time), text]),
    );
    expect(thread).toHaveProperty('reply.localName', 'textarea');
  }
});

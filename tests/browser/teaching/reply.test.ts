/** The field for answers of a map that came from a file: one point, and nothing else is asked for. */
import { beforeEach, expect, test, vi } from 'vitest';
import { TaktError } from '../../../utils/domain/errors';
import type { Candidate, PageMap } from '../../../utils/domain/pages/page-map';
import { catalogues } from '../../../utils/platform/catalogues';
import { heard, onTaughtPage, page, teach } from './pointed';
import { readBy } from './taught';

onTaughtPage();

const found = (select: string) => [{ select, evidence: 'pointed at', seen: '2026-11-03' }];
const keep = vi.fn(async (_: readonly Candidate[] | null) => undefined);
beforeEach(() => void keep.mockReset());

const MAP: PageMap = {
  ...{ schema: 1, id: 'prom/taught-chat', revision: 1, origin: 'imported', channel: 'chat', paths: [] },
  fields: {
    thread: found('.feed'),
    'thread.buyer': found('.feed h3'),
    message: found('.line'),
    'message.own': found(':scope.mine'),
    'message.text': found('p'),
    'message.time': found('small'),
  },
};

/** @param select how the file says that the field is found */
const asked = (select: string) => teach({ reply: { map: { ...MAP, unshown: found(select) }, keep } });

const fieldBy = (reply: readonly Candidate[]) => {
  const reading = readBy(document, { ...MAP, fields: { ...MAP.fields, reply } }, 'prom', 'Europe/Kyiv');
  return reading.kind === 'read' && reading.thread?.kind === 'thread' ? reading.thread.reply : undefined;
};

test('the field that the file means is used as the file says', async () => {
  const { click, says, at, outlined, onEnded, kept, root } = asked('textarea.answer');
  await says('title', 'Клацніть поле, у якому ви відповідаєте');
  expect(root().textContent).not.toContain('Точка');
  click('.answer');
  await says('title', 'Ви відповідаєте покупцеві в цьому полі?');
  await says('hint', 'Takt вставлятиме шаблони лише сюди');
  await vi.waitFor(() => expect(outlined('reply')).toBe(1));
  expect(keep).not.toHaveBeenCalled();
  at('yes')?.click();
  await vi.waitFor(() => expect(onEnded).toHaveBeenCalledExactlyOnceWith(undefined));
  expect(keep).toHaveBeenCalledExactlyOnceWith(null);
  expect(kept).toEqual([]);
  expect(heard).not.toHaveBeenCalled();
});

test.each([
  ['another field', 'textarea.memo'],
  ['nothing here', '.gone'],
  ['what is no selector', 'textarea['],
])('where the file means %s, the field is found as it was pointed at', async (_, select) => {
  const { click, says, at, onEnded } = asked(select);
  click('.answer');
  await says('title', 'в цьому полі?');
  at('yes')?.click();
  await vi.waitFor(() => expect(onEnded).toHaveBeenCalledOnce());
  const [reply] = keep.mock.calls[0] ?? [];
  expect(fieldBy(reply ?? [])).toBe(page.querySelector('.answer'));
  expect(JSON.stringify(reply)).not.toMatch(/Олена|наявності/u);
});

test('a point on nonsense is explained, and can be made anew', async () => {
  const { click, says, at } = asked('textarea.answer');
  click('input');
  await says('fault', 'Це пошук або фільтр');
  click('.memo');
  await says('fault', 'це нотатка');
  click('.answer');
  await says('title', 'в цьому полі?');
  at('again')?.click();
  await says('title', 'Клацніть поле');
  click('.answer');
  await says('title', 'в цьому полі?');
  at('discard')?.click();
  expect(keep).not.toHaveBeenCalled();
  expect(document.querySelector('takt-teaching')).toBeNull();
});

test('where the chat was closed meanwhile, that is said', async () => {
  const { click, says } = asked('.gone');
  page.querySelector('.feed')?.remove();
  click('.answer');
  await says('fault', 'Ця розмова не читається');
});

test('by keys alone, and out again', async () => {
  const { key, says, onEnded } = asked('textarea.answer');
  key('ArrowRight');
  await says('walked', 'Нотатка для себе');
  key('ArrowRight');
  await says('walked', 'Ваша відповідь');
  key('Enter');
  await says('title', 'в цьому полі?');
  key('Escape');
  await says('title', 'Клацніть поле');
  key('Escape');
  expect(onEnded).toHaveBeenCalledExactlyOnceWith(undefined);
});

test('what cannot be kept is said, and is still there to be kept', async () => {
  keep.mockRejectedValueOnce(new TaktError('disk-full'));
  const { click, says, at, onEnded } = asked('textarea.answer');
  click('.answer');
  await says('title', 'в цьому полі?');
  at('yes')?.click();
  await says('fault', catalogues.uk['error.disk-full'] as string);
  at('yes')?.click();
  await vi.waitFor(() => expect(onEnded).toHaveBeenCalledOnce());
});

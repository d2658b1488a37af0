/** That a conversation which was shown is kept is said for a moment, with a way back. */
import { describe, expect, it } from 'vitest';
import type { PageMap } from '../../../../utils/domain/pages/page-map';
import type { KeptAnswer } from '../../../../utils/messaging/protocol';
import { aGuide, aMap, elsewhere, onStrangePages, read, sure, waits } from './guide-support';

onStrangePages();

const UNDO: KeptAnswer = { id: 'prom/taught', addedAt: 1, before: null };

async function taughtOn(answer: KeptAnswer | null, map: PageMap) {
  const made = aGuide(sure(undefined));
  made.keepMap.mockResolvedValue(answer);
  made.guide.look(read(map));
  await made.guide.teach();
  await made.taught[0]?.keep(map, true);
  return { ...made, ends: () => made.taught[0]?.onEnded(map) };
}

describe('What was shown of a conversation', () => {
  it('is said to be kept for ten seconds, whatever the page is read to be meanwhile', async () => {
    const { guide, said, acts, ends } = await taughtOn(UNDO, aMap('taught'));
    expect(said()).toBeUndefined();
    ends();
    expect([said(), acts()]).toEqual(['page.guide.kept', ['page.guide.undo', 'page.guide.close']]);
    guide.look(read(aMap('taught')));
    await waits(9);
    expect(said()).toBe('page.guide.kept');
    await waits(1);
    expect(said()).toBeUndefined();
  });

  it('is taken back, and the page is read anew', async () => {
    const { said, act, ends, unkeepMap, ask } = await taughtOn(UNDO, aMap('taught'));
    ends();
    ask.mockClear();
    act('page.guide.undo');
    await waits(0);
    expect(unkeepMap).toHaveBeenCalledExactlyOnceWith(UNDO);
    expect(ask).toHaveBeenCalledOnce();
    expect(said()).toBeUndefined();
  });

  it('is not offered to be taken back where it cannot be', async () => {
    const { acts, act, said, ends } = await taughtOn(null, aMap('taught'));
    ends();
    expect(acts()).toEqual(['page.guide.close']);
    act('page.guide.close');
    expect(said()).toBeUndefined();
  });

  it('is not spoken of while the seller shows more', async () => {
    const { guide, said, ends } = await taughtOn(UNDO, aMap('taught'));
    ends();
    await guide.teach();
    expect(said()).toBeUndefined();
  });
});

it('Of a list that alone was shown nothing more is said', async () => {
  const { said, ends } = await taughtOn(UNDO, aMap('taught', ['list']));
  ends();
  expect(said()).toBeUndefined();
});

it('Of the list of the page the rows are those that are read now', async () => {
  const { guide, taught } = aGuide(sure(undefined));
  const list = { element: document.body, rows: [{ selected: true }] } as never;
  guide.look({ ...read(aMap('known')), list } as never);
  await guide.teach();
  expect(taught[0]?.rows?.()).toEqual([{ selected: true }]);
  guide.look(elsewhere);
  expect(taught[0]?.rows?.()).toEqual([]);
});

import { describe, expect, it, onTestFinished } from 'vitest';
import type { PageReading } from '../../../../utils/adapters/reading';
import { provide } from '../../../../utils/features/needed';
import { aGuide, aMap, changed, elsewhere, onStrangePages, read, sure, waits } from './guide-support';

onStrangePages();

describe('a page that no map fits', () => {
  it('is read by its structure, and that is said', async () => {
    const found = aMap('inferred');
    const { guide, used, said } = aGuide(sure(found));
    guide.look(elsewhere);
    await waits(1.5);
    expect(used).toEqual([[{ ...found, id: expect.anything() }]]);
    guide.look(read(found));
    expect(said()).toBe('page.guide.by-structure');
  });

  it('is asked about where it may be messages and nothing is sure', async () => {
    const { guide, used, said } = aGuide(sure(undefined, true));
    guide.look(elsewhere);
    expect(said()).toBeUndefined();
    await waits(1.5);
    expect(said()).toBe('page.guide.not-recognised');
    expect(used).toEqual([]);
  });

  it('is left alone where it is nothing of the kind', async () => {
    const { guide, said } = aGuide(sure(undefined));
    guide.look(elsewhere);
    await waits(60);
    expect(said()).toBeUndefined();
  });

  it('of a known address is said not to be recognised after eight seconds', async () => {
    const { guide, said } = aGuide(sure(undefined));
    guide.look(changed(aMap('known')));
    await waits(7.9);
    expect(said()).toBeUndefined();
    await waits(0.1);
    expect(said()).toBe('page.guide.not-recognised');
    guide.look(read(aMap('known')));
    expect(said()).toBeUndefined();
  });

  it('that grows without end is looked at eight times, and once more every ten minutes', async () => {
    const { guide, infer, size } = aGuide(sure(undefined));
    const grows = async (times: number) => {
      for (let time = 0; time < times; time++) {
        size.mockReturnValue(size() * 2);
        guide.look(elsewhere);
        await waits(2);
      }
    };
    await grows(12);
    expect(infer).toHaveBeenCalledTimes(8);
    await waits(600);
    await grows(3);
    expect(infer).toHaveBeenCalledTimes(9);
  });

  it('whose list alone is not understood is looked at, and that is said after eight seconds', async () => {
    const { guide, infer, said } = aGuide(sure(undefined));
    guide.look({ ...read(aMap('known')), broken: changed(aMap('known')) } as PageReading);
    await waits(7.9);
    expect(infer).toHaveBeenCalledOnce();
    expect(said()).toBeUndefined();
    await waits(0.1);
    expect(said()).toBe('page.guide.not-recognised');
  });

  it('on which nobody waits is not looked at', async () => {
    const { guide, infer } = aGuide(sure(undefined));
    guide.look(changed({ ...aMap('known'), untimed: true }));
    await waits(60);
    expect(infer).not.toHaveBeenCalled();
  });

  it('is looked at once, and once more when it has become another', async () => {
    const { guide, infer, size } = aGuide(sure(undefined));
    guide.look(elsewhere);
    await waits(5);
    guide.look(elsewhere);
    await waits(5);
    expect(infer).toHaveBeenCalledOnce();
    size.mockReturnValue(120);
    document.body.append(document.createElement('p'));
    await waits(5);
    expect(infer).toHaveBeenCalledTimes(2);
  });

  it('is looked at once more when a conversation that was found is no longer, though hardly anything has come', async () => {
    const found = aMap('inferred');
    const { guide, infer } = aGuide(sure(found));
    guide.look(elsewhere);
    await waits(5);
    guide.look({ ...read(found), thread: { kind: 'thread' } } as PageReading);
    await waits(5);
    expect(infer).toHaveBeenCalledOnce();
    const answered = { ...read(found), thread: { ...changed(found), field: 'message.own' } } as PageReading;
    guide.look(answered);
    await waits(5);
    expect(infer).toHaveBeenCalledTimes(2);
    // And not for ever.
    guide.look(answered);
    await waits(60);
    expect(infer).toHaveBeenCalledTimes(2);
  });

  it('that was loading is looked at again after half a minute, though as much stands there as before', async () => {
    const { guide, infer, said, used } = aGuide({ ...sure(undefined, true), lacks: 'rest' });
    guide.look(elsewhere);
    await waits(2);
    expect(said()).toBe('page.guide.loading');
    infer.mockResolvedValue(sure(aMap('inferred')));
    await waits(28);
    expect(infer).toHaveBeenCalledOnce();
    await waits(4);
    expect(used.at(-1)).toHaveLength(1);
    await waits(120);
    expect(infer).toHaveBeenCalledTimes(2);
  });

  it('is not followed all over where its list stands as before: whoever reads that says when it has changed', async () => {
    const { guide, infer, size } = aGuide(sure(undefined));
    const changedRows = { ...changed(aMap('known')), field: 'row.time' } as const;
    guide.look(changedRows);
    await waits(5);
    expect(infer).toHaveBeenCalledOnce();
    size.mockReturnValue(120);
    document.body.append(document.createElement('p'));
    await waits(5);
    expect(infer).toHaveBeenCalledOnce();
    guide.look(changedRows);
    await waits(5);
    expect(infer).toHaveBeenCalledTimes(2);
  });

  it('whose structure cannot be told is left alone, and the log says so', async () => {
    const { guide, infer, said } = aGuide(undefined);
    infer.mockRejectedValueOnce(new TypeError('x'));
    guide.look(elsewhere);
    await waits(60);
    expect(said()).toBeUndefined();
  });
});

describe('teaching', () => {
  it('that is asked for outside of the page begins on a page that is read, and asks for nothing to be said', async () => {
    const { guide, taught, hear } = aGuide(sure(undefined));
    guide.look(read(aMap('known')));
    expect(await guide.teach()).toBe(true);
    expect(taught).toHaveLength(1);
    expect(taught[0]?.proposal).toBeUndefined();
    expect(hear).not.toHaveBeenCalled();
    expect(await guide.teach()).toBe(true);
    expect(taught).toHaveLength(1);
  });

  it('says whether the list is read: then the conversation alone need be shown', async () => {
    const { guide, taught } = aGuide(sure(aMap('inferred', ['thread'])));
    guide.look(read(aMap('known', ['thread'])));
    await guide.teach();
    expect(taught[0]?.isListRead).toBe(false);
    taught[0]?.onEnded(undefined);
    guide.look({ ...read(aMap('known')), list: { element: document.body, rows: [] } } as PageReading);
    await guide.teach();
    expect(taught[1]?.isListRead).toBe(true);
  });

  it('says where it cannot begin', async () => {
    const { guide, taught } = aGuide(sure(undefined));
    guide.look(read(aMap('known')));
    provide('teaching', () => {
      throw new TypeError('x');
    });
    expect(await guide.teach()).toBe(false);
    expect(taught).toEqual([]);
  });

  it('is kept beside what the seller has shown of that page, and what a map was made for in its stead', async () => {
    const own = aMap('taught', ['list']);
    const { guide, taught, keepMap } = aGuide(sure(undefined));
    guide.look(read(own));
    await guide.teach();
    await taught[0]?.keep(aMap('taught'), true);
    expect(keepMap).toHaveBeenLastCalledWith(aMap('taught'), true, own.id);
    taught[0]?.onEnded(undefined);
    const insteadOf = { kind: 'page-changed', map: own, field: 'row.time', part: 'list' } as const;
    guide.look(read({ ...aMap('inferred'), insteadOf }));
    await guide.teach();
    await taught[1]?.keep(aMap('taught'), true);
    expect(keepMap).toHaveBeenLastCalledWith(aMap('taught'), true, own.id);
  });

  it('begins with what the structure says, and nothing else is said meanwhile', async () => {
    const found = aMap('inferred');
    const { guide, act, taught, said, keepMap, ask } = aGuide(sure(found));
    guide.look(elsewhere);
    await waits(2);
    guide.look(read(found));
    act('page.guide.correct');
    await waits(0);
    expect(taught[0]).toMatchObject({ marketplace: 'prom', channel: 'chat', proposal: found, timeZone: 'Europe/Kyiv' });
    expect(said()).toBeUndefined();
    const map = aMap('taught');
    await taught[0]?.keep(map, true);
    expect(keepMap).toHaveBeenCalledExactlyOnceWith(map, true, null);
    // Whoever kept it may be stopped before it tells the page.
    expect(ask).toHaveBeenCalledOnce();
    taught[0]?.onEnded(map);
    guide.look(read(map));
    await waits(10);
    expect(said()).toBeUndefined();
  });

  it('takes the page for what its words say, where no map says more', async () => {
    const { guide, act, taught } = aGuide(sure({ ...aMap('inferred'), channel: 'question' }));
    guide.look(elsewhere);
    await waits(2);
    act('page.guide.teach');
    await waits(0);
    expect(taught[0]?.channel).toBe('question');
  });

  it('takes it for what the map is of that should read it', async () => {
    const { guide, act, taught } = aGuide(sure({ ...aMap('inferred'), channel: 'question' }));
    guide.look(changed({ ...aMap('known'), channel: 'ticket' }));
    await waits(8);
    act('page.guide.teach');
    await waits(0);
    expect(taught[0]?.channel).toBe('ticket');
  });

  it('asks where the chats are also where nothing looks like them, if the address says that they are there', async () => {
    const before = location.href;
    history.replaceState(null, '', '/cms/chat');
    onTestFinished(() => history.replaceState(null, '', before));
    const { guide, said } = aGuide(sure(undefined));
    guide.look(elsewhere);
    await waits(2);
    expect(said()).toBeUndefined();
    await waits(20);
    expect(said()).toBe('page.guide.not-recognised');
  });
});

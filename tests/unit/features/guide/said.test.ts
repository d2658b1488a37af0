import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../../utils/adapters/reading';
import { aGuide, aMap, changed, elsewhere, onStrangePages, read, sure, waits } from './guide-support';

onStrangePages();

describe('what was said', () => {
  it('can be closed, and is not said again of such a page', async () => {
    const { guide, act, said } = aGuide(sure(undefined, true));
    guide.look(elsewhere);
    await waits(2);
    act('page.guide.close');
    expect(said()).toBeUndefined();
    guide.look(elsewhere);
    await waits(20);
    expect(said()).toBeUndefined();
  });

  it('stays closed in a tab that is opened later, for pages of that kind and marketplace', async () => {
    const { guide, kept, act, said, silence } = aGuide(sure(undefined, true));
    guide.look(elsewhere);
    await waits(2);
    act('page.guide.close');
    expect(silence).toHaveBeenCalledExactlyOnceWith({ marketplace: 'prom', path: '/.' }, ['strange']);
    guide.look(elsewhere);
    expect(said()).toBeUndefined();
    const later = aGuide(sure(undefined, true), kept);
    later.guide.look(elsewhere);
    await waits(2);
    expect(later.said()).toBeUndefined();
    kept.splice(0);
    later.guide.look(elsewhere);
    expect(later.said()).toBe('page.guide.not-recognised');
  });

  it('is closed of that alone: of what is found there later it is said', async () => {
    const found = aMap('inferred');
    const { guide, act, said } = aGuide(sure(undefined, true));
    guide.look(elsewhere);
    await waits(2);
    act('page.guide.close');
    guide.look(read(found));
    expect(said()).toBe('page.guide.by-structure');
  });

  it('names what was found: of a conversation alone it says that no list is seen', async () => {
    const thread = aMap('inferred', ['thread']);
    const { guide, said } = aGuide(sure(thread));
    guide.look(elsewhere);
    await waits(2);
    guide.look(read(thread));
    expect(said()).toBe('page.guide.by-structure-thread');
  });

  it('can be said to be right, of what was found so far', async () => {
    const [list, both] = [aMap('inferred', ['list']), aMap('inferred')];
    const { guide, act, said, silence } = aGuide(sure(list));
    guide.look(elsewhere);
    await waits(2);
    guide.look(read(list));
    act('page.guide.right');
    expect(silence).toHaveBeenLastCalledWith({ marketplace: 'prom', path: '/.' }, ['list']);
    expect(said()).toBeUndefined();
    // A chat is opened, and nobody has looked at that.
    guide.look(read(both));
    expect(said()).toBe('page.guide.by-structure');
    act('page.guide.right');
    guide.look(read(list));
    expect(said()).toBeUndefined();
    guide.look(read(both));
    expect(said()).toBeUndefined();
  });

  it('is closed of the list and of its chats together', async () => {
    const list = aMap('inferred', ['list']);
    const { guide, act, said } = aGuide(sure(list));
    guide.look(elsewhere);
    await waits(2);
    guide.look(read(list));
    act('page.guide.close');
    guide.look(read(aMap('inferred')));
    expect(said()).toBeUndefined();
  });

  it('is nothing of a list of orders that was found, where nothing is drawn', async () => {
    const orders = { ...aMap('inferred'), untimed: true } as const;
    const { guide, said } = aGuide(sure(orders));
    guide.look(elsewhere);
    await waits(2);
    guide.look(read(orders));
    await waits(20);
    expect(said()).toBeUndefined();
    // Only that what was shown is lost is said of it.
    guide.look(read(orders, changed(aMap('taught'))));
    expect(said()).toBe('page.guide.own-map-lost-found');
  });

  it('is still said where a map of the seller’s own no longer fits', async () => {
    const found = aMap('inferred');
    const { guide, act, acts, said } = aGuide(sure(found));
    guide.look(elsewhere);
    await waits(2);
    guide.look(read(found));
    expect(acts()).toEqual(['page.guide.right', 'page.guide.correct', 'page.guide.close']);
    act('page.guide.right');
    guide.look(read(found, changed(aMap('taught'))));
    expect(said()).toBe('page.guide.own-map-lost-found');
    expect(acts()).toEqual(['page.guide.teach', 'page.guide.close']);
  });

  it('is that it no longer fits also where its thread alone was found by structure', async () => {
    const { guide, said } = aGuide(sure(undefined));
    const insteadOf = { kind: 'page-changed', map: aMap('taught'), field: 'message.time', part: 'thread' } as const;
    const thread = { kind: 'thread', reply: document.body };
    guide.look(Object.assign(read({ ...aMap('inferred'), insteadOf }), { thread }));
    expect(said()).toBe('page.guide.own-map-lost-found');
  });

  it('is said again once the seller asks for teaching outside of the page', async () => {
    const { guide, act, said, hear, taught } = aGuide(sure(undefined, true));
    guide.look(elsewhere);
    await waits(2);
    act('page.guide.close');
    guide.teach();
    await waits(0);
    expect(hear).toHaveBeenCalledExactlyOnceWith({ marketplace: 'prom', path: '/.' });
    taught[0]?.onEnded(undefined);
    expect(said()).toBe('page.guide.not-recognised');
  });

  it('is that the own map no longer fits, where it is that one; also when the structure helps out', async () => {
    const found = aMap('inferred');
    const { guide, said } = aGuide(sure(found));
    const lost = changed(aMap('taught'));
    guide.look(lost);
    await waits(8);
    expect(said()).toBe('page.guide.own-map-lost');
    guide.look(read(found, lost));
    expect(said()).toBe('page.guide.own-map-lost-found');
    guide.look(read(aMap('taught')));
    expect(said()).toBeUndefined();
  });

  it('is that the own map no longer fits also where a known one reads the page, once it has stood so for a while', async () => {
    const { guide, infer, act, said } = aGuide(sure(undefined));
    const readByKnown = read(aMap('known'), changed(aMap('imported')));
    guide.look(readByKnown);
    await waits(7.9);
    guide.look(readByKnown);
    expect(said()).toBeUndefined();
    await waits(0.1);
    expect(said()).toBe('page.guide.own-map-lost-known');
    expect(infer).not.toHaveBeenCalled();
    act('page.guide.close');
    guide.look(readByKnown);
    await waits(20);
    expect(said()).toBeUndefined();
  });

  it('is that the own map no longer fits where its list is read and its conversation is not', async () => {
    const own = aMap('taught');
    const thread = { ...changed(own), field: 'message.buyer' } as const;
    const halfRead = { ...read(own), thread } as PageReading;
    const { guide, said } = aGuide(sure(undefined));
    guide.look(halfRead);
    await waits(7.9);
    expect(said()).toBeUndefined();
    await waits(0.1);
    expect(said()).toBe('page.guide.own-map-lost');
    guide.look(read(own));
    expect(said()).toBeUndefined();
    // Of a list alone that was shown a conversation was never promised.
    guide.look({ ...halfRead, map: { ...own, shown: 'list' } } as PageReading);
    await waits(20);
    expect(said()).toBeUndefined();
  });

  it('is nothing where the own map comes round before that', async () => {
    const { guide, said } = aGuide(sure(undefined));
    guide.look(read(aMap('known'), changed(aMap('taught'))));
    await waits(5);
    guide.look(read(aMap('taught')));
    await waits(20);
    expect(said()).toBeUndefined();
  });

  it('is taken away when the page ends', async () => {
    const { guide, ends, said } = aGuide(sure(undefined, true));
    guide.look(elsewhere);
    await waits(2);
    ends.abort();
    expect(said()).toBeUndefined();
  });
});

describe('a field for answers that came from a file', () => {
  const field = [{ select: 'textarea', evidence: '', seen: '' }];
  const brought = { ...aMap('imported'), unshown: field };
  const readWith = (reply: Element | undefined, map = brought) =>
    ({ ...read(map), thread: { kind: 'thread', reply } }) as PageReading;

  it('is asked for by itself, and kept as it was pointed at', async () => {
    const { guide, act, acts, said, taught, showReply, keepMap } = aGuide(sure(undefined));
    guide.look(readWith(undefined));
    expect(said()).toBe('page.guide.reply-not-shown');
    expect(acts()).toEqual(['page.guide.show-reply', 'page.guide.close']);
    act('page.guide.show-reply');
    await waits(0);
    expect(taught[0]?.reply?.map).toBe(brought);
    expect(said()).toBeUndefined();
    await taught[0]?.reply?.keep(field);
    await taught[0]?.reply?.keep(null);
    expect(showReply.mock.calls).toEqual([
      ['prom/imported', field],
      ['prom/imported', null],
    ]);
    expect(keepMap).not.toHaveBeenCalled();
    taught[0]?.onEnded(undefined);
    guide.look(readWith(document.body, { ...aMap('imported') } as typeof brought));
    expect(said()).toBeUndefined();
  });

  it('is not asked for where another map knows the field, or no thread is open', () => {
    const { guide, said } = aGuide(sure(undefined));
    guide.look(readWith(document.body));
    expect(said()).toBeUndefined();
    guide.look(read(brought));
    expect(said()).toBeUndefined();
  });

  it('need not be heard of, and what else is to be said is', async () => {
    const { guide, act, said, silence } = aGuide(sure(undefined));
    guide.look(readWith(undefined));
    act('page.guide.close');
    expect(silence).toHaveBeenCalledExactlyOnceWith({ marketplace: 'prom', path: '/.' }, ['reply']);
    guide.look(readWith(undefined));
    expect(said()).toBeUndefined();
    guide.look(changed(brought));
    await waits(8);
    expect(said()).toBe('page.guide.own-map-lost');
  });
});

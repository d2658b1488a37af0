/** Why the quiet line says that a page is not recognised. */
import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../../utils/adapters/reading';
import { aGuide, aMap, changed, elsewhere, onStrangePages, read, sure, waits } from './guide-support';

onStrangePages();

describe('why a page is not recognised', () => {
  it.each([
    ['it is still loading', 'rest', 'page.guide.loading', ['page.guide.teach', 'page.guide.close']],
    ['it shows no times', 'times', 'page.guide.no-times', ['page.guide.close']],
    ['it has two lists', 'one-list', 'page.guide.two-lists', ['page.guide.teach', 'page.guide.close']],
  ] as const)('is said where it is known: %s', async (_, lacks, says, offers) => {
    const { guide, acts, said } = aGuide({ ...sure(undefined), lacks });
    guide.look(changed(aMap('known')));
    await waits(8);
    expect(said()).toBe(says);
    expect(acts()).toEqual(offers);
  });

  it.each([
    ['row.time', 'page.guide.no-row-times'],
    ['row.buyer', 'page.guide.no-row-names'],
    ['row', 'page.guide.not-recognised'],
  ] as const)('is said of a list whose %s is not understood', async (field, says) => {
    const { guide, said } = aGuide(sure(undefined));
    guide.look({ ...changed(aMap('known')), field });
    await waits(8);
    expect(said()).toBe(says);
    const beside = aGuide(sure(undefined));
    beside.guide.look({ ...read(aMap('known')), broken: { ...changed(aMap('known')), field } } as PageReading);
    await waits(8);
    expect(beside.said()).toBe(says);
  });

  it('is nothing to blame a map of the seller’s own for while the page is loading', async () => {
    const { guide, said } = aGuide({ ...sure(undefined), lacks: 'rest' });
    guide.look(changed(aMap('taught')));
    await waits(8);
    expect(said()).toBe('page.guide.loading');
    const { guide: other, said: saidThere } = aGuide({ ...sure(undefined), lacks: 'times' });
    other.look(changed(aMap('taught')));
    await waits(8);
    expect(saidThere()).toBe('page.guide.own-map-lost');
  });

  it('is closed by itself: that a page was slow says nothing of what comes', async () => {
    const { guide, act, infer, size, said } = aGuide({ ...sure(undefined), lacks: 'rest' });
    guide.look(changed(aMap('known')));
    await waits(8);
    act('page.guide.close');
    expect(said()).toBeUndefined();
    infer.mockResolvedValueOnce({ ...sure(undefined, true), lacks: 'one-list' });
    size.mockReturnValue(200);
    guide.look(changed(aMap('known')));
    await waits(2);
    expect(said()).toBe('page.guide.two-lists');
  });

  it('makes nobody speak of a page on which nothing looks like messages', async () => {
    const { guide, said } = aGuide({ ...sure(undefined), lacks: 'times' });
    guide.look(elsewhere);
    await waits(60);
    expect(said()).toBeUndefined();
  });

  it('is forgotten once the page has become another', async () => {
    const { guide, infer, size, said } = aGuide({ ...sure(undefined), lacks: 'rest' });
    guide.look(changed(aMap('known')));
    await waits(8);
    infer.mockResolvedValueOnce(sure(undefined, true));
    size.mockReturnValue(200);
    guide.look(changed(aMap('known')));
    await waits(2);
    expect(said()).toBe('page.guide.not-recognised');
  });
});

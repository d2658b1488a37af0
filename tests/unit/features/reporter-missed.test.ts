/** What a report says of a page, or a part of it, that is not recognised. */
import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../../utils/adapters/reading';
import { chat } from '../../../utils/adapters/wildberries/maps/chat';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import type { FieldName, PageMap } from '../../../utils/domain/pages/page-map';
import { createReporter, type PageContent } from '../../../utils/features/reporter';
import { aConversation, instant } from '../../support/a-conversation';
import { aReading, aThread } from '../../support/a-reading';

const WB = 'wildberries' as MarketplaceId;
const T = instant('12:00');
const SECOND = 1000;
const content = (): PageContent => ({ rows: [], thread: undefined, threadUntil: undefined, twins: [] });
/** Read then, by a page that was awake all the time. */
const at = (observedAt: number) => ({ observedAt, completeUntil: observedAt });
const read = aReading({});

describe('a reporter tells', () => {
  test.each<[string, Partial<PageReading & { kind: 'read' }>, string]>([
    ['list', { broken: { kind: 'page-changed', map: chat, field: 'row' } }, 'row'],
    ['thread', { thread: { kind: 'page-changed', map: chat, field: 'message.time' } }, 'message.time'],
  ])('the field of a %s that cannot be understood beside what can', (_, parts, field) => {
    const reporter = createReporter(WB);
    const reading = { ...read, ...parts } as PageReading;
    const early = reporter.reportOf(reading, content(), at(T));
    expect(early?.page).toMatchObject({ result: 'read', field: null, early: true });
    if (early) reporter.told(early);
    const later = reporter.reportOf(reading, content(), at(T + 8 * SECOND))?.page;
    expect(later).toMatchObject({ result: 'read', field });
    expect(later).not.toHaveProperty('early');
  });

  test('that all of a page is read as soon as it is, which was built in parts', () => {
    const reporter = createReporter(WB);
    const half = { ...read, broken: { kind: 'page-changed', map: chat, field: 'row' } } as PageReading;
    const early = reporter.reportOf(half, content(), at(T));
    if (early) reporter.told(early);
    const whole = reporter.reportOf(read, content(), at(T + SECOND))?.page;
    expect(whole).toMatchObject({ result: 'read', field: null });
    expect(whole).not.toHaveProperty('early');
  });

  describe('of a map of the seller’s own in whose place another one was made', () => {
    const own: PageMap = { ...chat, id: 'wildberries/taught-chat', origin: 'taught' };
    const madeFor = (part: 'list' | 'thread', field: FieldName): PageMap => ({
      ...{ ...own, id: 'wildberries/inferred-chat', origin: 'inferred' },
      insteadOf: { kind: 'page-changed', map: own, field, part },
    });
    const list = { element: document.body, rows: [] };
    const thread = aThread(aConversation().buyer('10:00'));
    const lostIn = (reading: PageReading) => {
      const reporter = createReporter(WB);
      reporter.reportOf(reading, content(), at(T));
      return reporter.reportOf(reading, content(), at(T + 8 * SECOND))?.lost;
    };

    test('what it no longer finds, where that is there', () => {
      const lost = { mapId: 'wildberries/taught-chat', layer: 'taught', result: 'page-changed' };
      const byThread = { ...read, map: madeFor('thread', 'message.time'), list, thread };
      expect(lostIn(byThread)).toMatchObject({ ...lost, field: 'message.time' });
      const byList = { ...read, map: madeFor('list', 'row.time'), list, thread: undefined };
      expect(lostIn(byList)).toMatchObject({ ...lost, field: 'row.time' });
    });

    test('nothing where no such part is open', () => {
      expect(lostIn({ ...read, map: madeFor('thread', 'message.time'), list, thread: undefined })).toBeUndefined();
      expect(lostIn({ ...read, map: madeFor('list', 'row.time'), list: undefined, thread })).toBeUndefined();
    });
  });

  test('which field a page no longer has', () => {
    const changed: PageReading = { kind: 'page-changed', map: chat, field: 'row.time' };
    const reporter = createReporter(WB);
    reporter.reportOf(changed, content(), at(T));
    expect(reporter.reportOf(changed, content(), at(T + 8 * SECOND))?.page).toMatchObject({
      result: 'page-changed',
      field: 'row.time',
    });
  });

  test('nothing of a page that is not recognised until it has stood so for eight seconds', () => {
    const changed = (map: PageMap): PageReading => ({ kind: 'page-changed', map, field: 'list' });
    const reporter = createReporter(WB);
    const told = (reading: PageReading, after: number) =>
      reporter.reportOf(reading, content(), at(T + after * SECOND))?.page.result;
    expect([told(changed(chat), 0), told(changed(chat), 7.9)]).toEqual([undefined, undefined]);
    // What loads comes round; and another page is another.
    expect([told(read, 8), told(changed(chat), 9), told(changed(chat), 16.9)]).toEqual(['read', undefined, undefined]);
    const other: PageMap = { ...chat, id: 'wildberries/other' };
    expect([told(changed(other), 17), told(changed(other), 25)]).toEqual([undefined, 'page-changed']);
  });
});

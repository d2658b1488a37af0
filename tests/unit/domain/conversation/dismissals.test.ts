import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dismissalsIn, dismissedBy, NEVER } from '../../../../utils/domain/conversation/dismissals';
import { dismissedEvent, type TaktEvent, undoneEvent } from '../../../../utils/domain/conversation/events';
import { foldConversation } from '../../../../utils/domain/conversation/fold';
import type { ConversationId, ConversationKey } from '../../../../utils/domain/conversation/ids';
import type { Message } from '../../../../utils/domain/conversation/message';
import { MINUTE } from '../../../../utils/domain/conversation/moment';
import { aConversation, instant } from '../../../support/a-conversation';

const KEY = 'wildberries/unknown/chat/id%3A1' as ConversationKey;
/** Said at that time of all that there was until then. */
const at = (time: string, upTo = time) => dismissedEvent(KEY, 'answered-elsewhere', instant(upTo), instant(time));
const old = dismissedEvent(KEY, 'old', instant('10:00'), instant('10:00'));
const undone = (event: TaktEvent, time: string) => undoneEvent(KEY, event.id, instant(time));

describe('what the seller said', () => {
  it('is one thing once, and at another moment another', () => {
    expect(at('10:00')).toEqual(at('10:00'));
    expect(at('10:00').id).not.toBe(at('10:01').id);
    expect(at('10:00').id).not.toBe(old.id);
    expect(at('10:00').id).not.toBe(at('10:00', '09:59').id);
    expect(at('10:00')).toMatchObject({ source: 'seller', at: instant('10:00'), observedAt: instant('10:00') });
  });

  it.each<[what: string, events: TaktEvent[], standing: string[]]>([
    ['nothing', [], []],
    ['once', [at('10:00')], ['10:00']],
    ['twice, in any order', [at('11:00'), at('10:00')], ['10:00', '11:00']],
    ['once, and taken back', [at('10:00'), undone(at('10:00'), '10:01')], []],
    ['taken back, told first', [undone(at('10:00'), '10:01'), at('10:00')], []],
    ['taken back and said again', [at('10:00'), undone(at('10:00'), '10:01'), at('10:02')], ['10:02']],
    ['twice, of which one is taken back', [at('10:00'), at('11:00'), undone(at('11:00'), '11:01')], ['10:00']],
    ['at one moment for two reasons', [at('10:00'), old], ['10:00', '10:00']],
  ])('%s', (_, events, standing) => {
    expect(dismissalsIn(events)).toMatchObject(standing.map((time) => ({ at: instant(time), upTo: instant(time) })));
  });
});

describe('a message is settled', () => {
  const told = aConversation().buyer('10:00').buyer('10:20').seller('10:40').messages();

  it.each<[what: string, dismissals: string[], by: (string | undefined)[]]>([
    ['never without a dismissal', [], [undefined, undefined, undefined]],
    ['by the first dismissal after it was shown', ['10:10', '10:30'], ['10:10', '10:30', undefined]],
    ['by the one that comes in the moment in which it is shown', ['10:20'], ['10:20', '10:20', undefined]],
    ['by none before it', ['09:00'], [undefined, undefined, undefined]],
  ])('%s', (_, dismissals, by) => {
    expect(
      dismissedBy(
        told,
        dismissals.map((time) => ({ at: instant(time), upTo: instant(time) })),
      ),
    ).toEqual(by.map((time) => (time === undefined ? NEVER : instant(time))));
  });
});

it('what a buyer wrote is never settled by what was said before it was shown', () => {
  const minute = fc.integer({ min: 0, max: 60 }).map((minutes) => instant('10:00') + minutes * MINUTE);
  const message = fc.record({ at: minute, observedAt: minute, author: fc.constantFrom('buyer', 'seller') });
  const dismissal = fc
    .record({ at: minute, before: minute })
    .map(({ at, before }) => ({ at, upTo: Math.min(at, before) }));
  const [plain] = aConversation().buyer('10:00').messages();
  fc.assert(
    fc.property(fc.array(message, { maxLength: 6 }), fc.array(dismissal, { maxLength: 3 }), (shown, said) => {
      const messages = shown
        .sort((a, b) => a.at - b.at)
        .map((each) => ({ ...(plain as Message), ...each })) as Message[];
      const by = dismissedBy(
        messages,
        said.sort((a, b) => a.upTo - b.upTo || a.at - b.at),
      );
      for (const [index, upTo] of by.entries()) {
        const rest = messages.slice(index);
        const readBy = rest.some((each) => each.observedAt <= upTo);
        const answered = rest.some((each) => each.author === 'seller' && said.some(({ at }) => each.at <= at));
        if (upTo < NEVER) expect(readBy || answered).toBe(true);
      }
    }),
  );
});

it('a conversation that was dismissed and taken back is as it was before', () => {
  const id = KEY as string as ConversationId;
  const sightings = [
    { key: KEY, observedAt: instant('10:01'), threadSeenAt: instant('10:01'), spans: [], rows: {} },
  ] as const;
  const [event, back] = [at('10:30'), undone(at('10:30'), '10:31')];
  const before = foldConversation(id, [], sightings, 'Europe/Kyiv');
  expect(foldConversation(id, [event, back], sightings, 'Europe/Kyiv')).toEqual(before);
  expect(foldConversation(id, [back, event, event], sightings, 'Europe/Kyiv')).toEqual(before);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventFrom, exportedEvent, exportedSighting, sightingFrom } from '../../../../utils/domain/backup/convert';
import { isConversationKey, mayJoin } from '../../../../utils/domain/backup/key-check';
import {
  ambiguousEvent,
  describedEvent,
  dismissedEvent,
  followUpEvent,
  insertedEvent,
  joinedEvent,
  messageEvent,
  noFollowUpEvent,
  notedEvent,
  replyNeededEvent,
  type Sighting,
  snoozedEvent,
  type TaktEvent,
  undoneEvent,
} from '../../../../utils/domain/conversation/events';
import { type ThreadKeys, threadKeys } from '../../../../utils/domain/conversation/identity';
import type { ConversationKey } from '../../../../utils/domain/conversation/ids';
import type { MessageClaim } from '../../../../utils/domain/conversation/message';
import type { TemplateId } from '../../../../utils/domain/templates/template';
import { aConversation } from '../../../support/a-conversation';
import { exportJsonSchema, mapsJsonSchema } from '../../../support/export-schema';
import { NOON } from '../../../support/memory';

const names = aConversation({ account: 'Мій магазин / 100%' }).names;
const { own, weaker } = threadKeys(names) as ThreadKeys;
const weakest = weaker.at(-1) as ConversationKey;

describe('the public JSON Schema', () => {
  it.each([
    ['takt-export', exportJsonSchema],
    ['takt-page-maps', mapsJsonSchema],
  ])('of %s is the one that this build reads and writes (`npm run schema`)', (format, schema) => {
    const path = join(__dirname, `../../../../assets/${format}.schema.json`);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema())));
  });
});

describe('events and sightings, there and back', () => {
  const [claim] = aConversation().buyer('10:00', { id: 'm-1', text: '<b>{{ x }}</b>' }).claims() as [MessageClaim];
  const events: [string, TaktEvent][] = [
    ['a message', messageEvent(own, { ...claim, observedAt: NOON })],
    ['a description', describedEvent(own, { buyerName: 'Олена', subject: null }, NOON)],
    ['a join', joinedEvent(own, weakest, NOON)],
    ['an ambiguity', ambiguousEvent(own, NOON)],
    ['a dismissal', dismissedEvent(own, 'answered-elsewhere', NOON - 1, NOON)],
    ['a dismissal taken back', undoneEvent(own, dismissedEvent(own, 'old', NOON, NOON).id, NOON)],
    ['that no reply is needed', dismissedEvent(own, 'no-reply-needed', NOON - 1, NOON)],
    ['that one is, after all', replyNeededEvent(own, NOON - 1, NOON)],
    ['what was put off', snoozedEvent(own, NOON + 1, NOON - 1, NOON)],
    ['a reminder', followUpEvent(own, NOON + 1, NOON - 1, NOON)],
    ['a reminder soon', followUpEvent(own, null, NOON - 1, NOON)],
    ['that nothing is owed', noFollowUpEvent(own, NOON - 1, NOON)],
    ['a note', notedEvent(own, 'чекає <b>{{ x }}</b>', NOON)],
    ['no note any more', notedEvent(own, '', NOON)],
    ['an insertion', insertedEvent(own, 'starter-thanks' as TemplateId, 'Дякуємо, <b>Олено</b>!', NOON)],
  ];
  it.each(events)('%s', (_, event) => {
    const written = JSON.parse(JSON.stringify(exportedEvent(event)));
    expect(eventFrom(written)).toEqual(event);
    expect(written.observedAt).toBe('2026-07-06T12:00:00.000Z');
  });

  it('a span that reaches back to the start is written as one without a beginning', () => {
    const sighting: Sighting = {
      key: own,
      observedAt: NOON,
      threadSeenAt: null,
      spans: [{ from: 0, to: NOON, thread: true }],
      rows: { '0123456789abcdef': NOON },
    };
    const written = exportedSighting(sighting);
    expect(written.spans).toEqual([{ from: null, to: '2026-07-06T12:00:00.000Z', thread: true }]);
    expect(sightingFrom(written)).toEqual(sighting);
  });
});

describe('a key in a file', () => {
  it.each([own, ...weaker])('is one that Takt writes: %s', (key) => {
    expect(isConversationKey(key)).toBe(true);
  });

  it.each([
    '',
    'wildberries/unknown/chat',
    'wildberries/unknown/chat/id%3A1/more',
    'wildberries/unknown/mail/id%3A1',
    'wildberries//chat/id%3A1',
    'wildberries/unknown/chat/id%3A',
    'wildberries/unknown/chat/id:1',
    'wildberries/unknown/chat/id%3a1',
    'wildberries/unknown/chat/fp%3A12',
    'wildberries/unknown/chat/id%ZZ',
    'wildberries/unknown/chat/__proto__',
  ])('is refused otherwise: %j', (key) => {
    expect(isConversationKey(key)).toBe(false);
  });

  it('is joined to a stronger one only, so that joins lead in no circle', () => {
    const all = [own, ...weaker];
    for (const [strength, strong] of all.entries()) {
      for (const [weakness, weak] of all.entries()) {
        if (weakness <= strength) expect(mayJoin(weak, strong)).toBe(false);
      }
    }
    for (const weak of weaker) expect(mayJoin(weak, own)).toBe(true);
  });

  it('is not joined to somebody else’s', () => {
    const other = (changed: Partial<typeof names>) => threadKeys({ ...names, ...changed })?.own as ConversationKey;
    const weak = other({ threadId: null, account: null });
    expect(mayJoin(weak, other({ threadId: null, buyer: 'Ірина' }))).toBe(false);
    expect(mayJoin(weak, other({ channel: 'question' }))).toBe(false);
    expect(mayJoin(other({ threadId: '9', account: null }), other({ threadId: '8' }))).toBe(false);
    expect(mayJoin(other({ account: 'інший' }), own)).toBe(false);
  });
});

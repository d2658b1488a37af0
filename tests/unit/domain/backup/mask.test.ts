import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type TaktExport, taktExport } from '../../../../utils/domain/backup/format';
import { maskExport } from '../../../../utils/domain/backup/mask';
import { standIns } from '../../../../utils/domain/backup/stand-in';
import { threadKeys } from '../../../../utils/domain/conversation/identity';
import type { ConversationKey } from '../../../../utils/domain/conversation/ids';
import { aConversation } from '../../../support/a-conversation';
import { freshServices, NOON } from '../../../support/memory';

const told = aConversation({
  account: 'ФОП Петренко',
  threadId: '77001:88002:99003',
  buyer: 'Олександра Шевчук-Ковальська',
})
  .buyer('10:00', { text: 'Замовлення 20450123456789, пошта olexandra@example.com 🌸', id: 'msg-4815162342' })
  .seller('10:07', { text: 'Добрий день, Олександро!' })
  .buyer('11:30', { text: 'Замовлення 20450123456789, пошта olexandra@example.com 🌸' });

/** What must not be found in a masked file, whole or in part. */
const SECRETS = [
  'Олександр',
  'Шевчук',
  'Ковальськ',
  'Петренко',
  '77001',
  '88002',
  '20450123456789',
  'olexandra',
  'example',
  'Ромашка',
  'Квіткова',
  'Марійка',
  'Швидка відповідь',
  'швидко',
  'Тека з',
  'мітка для',
  'Дякуємо за довіру',
];

async function exported(): Promise<{ file: TaktExport; masked: TaktExport; text: string }> {
  const { backup, conversations, accounts, settings, templates, acts } = await freshServices();
  await conversations.report({ ...told.thread(), account: { id: 'ФОП Петренко', name: 'ТОВ «Ромашка»' } });
  const [account] = await accounts.accounts();
  await accounts.save(account as NonNullable<typeof account>, {
    label: 'Квіткова',
    shopName: 'Квіткова крамниця',
  });
  await settings.save({ sellerName: 'Марійка', shopName: 'Ромашка і Ко', answerPolicies: {} });
  const text = 'Дякуємо за довіру, {{ buyer.firstName }}!';
  const { id } = await templates.save({
    ...{ id: null, title: 'Швидка відповідь', trigger: 'швидко', channels: [], folder: 'Тека з', tags: ['мітка для'] },
    variants: [{ language: 'uk', text }],
  });
  await acts.inserted({
    names: told.names,
    templateId: id,
    language: 'uk',
    text: 'Дякуємо за довіру, Олександро!',
    at: NOON,
  });
  await acts.undo(
    await acts.dismissKey(threadKeys(told.names)?.own as ConversationKey, 'answered-elsewhere'),
    () => true,
  );
  await conversations.report({ ...told.row(), twins: [{ ...told.names, threadId: null, buyer: 'Ірина' }] });
  const shared = await backup.exportShared();
  return { file: JSON.parse(await backup.exportBackup()), masked: JSON.parse(shared), text: shared };
}

describe('the file to share', () => {
  it('is a file of the same format that says it is masked', async () => {
    const { masked } = await exported();
    expect(v.is(taktExport, masked)).toBe(true);
    expect(masked.masked).toBe(true);
  });

  it('names nobody', async () => {
    const { file, text } = await exported();
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    for (const secret of SECRETS.map(encodeURIComponent)) expect(text).not.toContain(secret);
    const ids = [
      ...file.events.map((event) => event.id),
      ...file.conversations.flatMap((each) => each.messages.map((message) => message.id)),
      ...file.events.flatMap((event) => /fp%3A([0-9a-f]+)/u.exec(event.conversationId)?.[1] ?? []),
      ...file.events.flatMap((event) => (event.kind === 'joined' ? (event.payload.weak.split('%3A').pop() ?? '') : [])),
    ];
    for (const id of ids) expect(text).not.toContain(id);
  });

  it('keeps when, how long and by which rule', async () => {
    const { file, masked } = await exported();
    const times = (shown: TaktExport) =>
      shown.conversations.map(({ marketplace, channel, timer, messages, stretches }) => ({
        ...{ marketplace, channel, timer },
        messages: messages.map(({ author, sentAt, precision, observedAt }) => ({
          author,
          sentAt,
          precision,
          observedAt,
        })),
        stretches: stretches.map(({ startedBy, ...stretch }) => stretch),
      }));
    expect(times(masked)).toEqual(times(file));
    expect(masked.policies).toEqual(file.policies);
    expect(masked.events.map(({ kind, at, observedAt }) => [kind, at, observedAt])).toEqual(
      file.events.map(({ kind, at, observedAt }) => [kind, at, observedAt]),
    );
  });

  it('leaves equal what was equal, and different what was different', async () => {
    const { file, masked } = await exported();
    const references = (shown: TaktExport) => [
      ...shown.conversations.flatMap((each) => [each.id, ...each.keys, each.threadId, each.account, each.buyerName]),
      ...shown.conversations.flatMap((each) => each.messages.flatMap(({ id, text }) => [id, text])),
      ...shown.conversations.flatMap((each) => each.stretches.map((stretch) => stretch.startedBy)),
      ...shown.events.flatMap((event) => [event.id, event.conversationId]),
      ...shown.events.flatMap((event) => (event.kind === 'message' ? [event.payload.text] : [])),
      ...shown.events.flatMap((event) => (event.kind === 'undone' ? [event.payload.event] : [])),
      ...shown.events.flatMap((event) => (event.kind === 'inserted' ? [event.payload.templateId] : [])),
      ...shown.templates.map(({ id }) => id),
      ...(shown.accounts ?? []).map(({ id }) => id),
      ...shown.sightings.flatMap((sighting) => [sighting.key, ...sighting.rows.map(({ event }) => event)]),
    ];
    const [before, after] = [references(file), references(masked)];
    const firstOf = (list: readonly unknown[]) => list.map((value) => list.indexOf(value));
    expect(firstOf(after)).toEqual(firstOf(before));
  });

  it('does not depend on what the texts say', async () => {
    const { file } = await exported();
    const other: TaktExport = JSON.parse(JSON.stringify(file).replaceAll('Добрий', 'Чемний'));
    expect(maskExport(other)).toEqual(maskExport(file));
  });
});

describe('a stand-in', () => {
  it.each([
    ['Олена Ш.', /^[А-ЯІЇЄҐ][а-яіїєґ]{4} [А-ЯІЇЄҐ]\.$/u],
    ['ТТН 2045', /^[А-Я]{3} \d{4}$/u],
    ['Ok, thanks :)', /^[A-Z][a-z], [a-z]{6} :\)$/u],
    ['два\nрядки', /^[а-я]{3}\n[а-я]{5}$/u],
    ['🌸', /^☺$/u],
    ['', /^$/u],
  ])('of %j has its shape', (original, shape) => {
    const made = standIns().text(original);
    expect(made).toMatch(shape);
    if (original !== '') expect(made).not.toBe(original);
  });

  it('of an identifier is nobody else’s, however many there are and however short they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 200 }), (originals) => {
        const { identifier } = standIns();
        const made = originals.map(identifier);
        expect(new Set(made).size).toBe(originals.length);
        expect(originals.map(identifier)).toEqual(made);
      }),
      { numRuns: 50 },
    );
  });
});

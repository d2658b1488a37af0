import { describe, expect, it, vi } from 'vitest';
import { messageEvent } from '../../../utils/domain/conversation/events';
import { toTaktError } from '../../../utils/domain/errors';
import { aConversation, instant } from '../../support/a-conversation';
import { oleh, olena, PROM, withASeller, withTwoConversations } from '../../support/a-seller';
import { daily } from '../../support/hours';
import { dump, freshServices, NOON, type Services, unnoted } from '../../support/memory';

/** `conversations` and the rest as JSON, to be changed by a test. */
// biome-ignore lint/suspicious/noExplicitAny: hostile files have any shape
async function changedFile({ backup }: Services, change: (file: any) => void): Promise<string> {
  const file = JSON.parse(await backup.exportBackup());
  change(file);
  return JSON.stringify(file);
}

describe('an import', () => {
  it('changes nothing the second time, and says so beforehand', async () => {
    const from = await withTwoConversations();
    const file = await from.backup.exportBackup();
    const to = await freshServices();
    const all = (JSON.parse(file).events as { kind: string }[]).filter(({ kind }) => kind !== 'judged').length;

    expect(await to.backup.previewImport(file)).toEqual({
      conversations: { added: 2, known: 0 },
      events: { added: all, known: 0 },
      templates: { added: 10, known: 0 },
      replies: 0,
    });
    await to.backup.applyImport(file);
    const once = await dump(to.database);
    const known = {
      conversations: { added: 0, known: 2 },
      events: { added: 0, known: all },
      templates: { added: 0, known: 10 },
      replies: 0,
    };
    expect(await to.backup.previewImport(file)).toEqual(known);
    expect(await to.backup.applyImport(file)).toEqual(known);

    expect(await dump(to.database)).toEqual(once);
  });

  it('adds to what is there, whichever was first', async () => {
    const [left, right] = [await freshServices(), await freshServices()];
    await left.conversations.report(olena.thread({ newest: 1 }));
    await right.conversations.report(olena.thread());
    await right.conversations.report(oleh.row());
    const [leftFile, rightFile] = [await left.backup.exportBackup(), await right.backup.exportBackup()];

    await left.backup.applyImport(rightFile);
    await right.backup.applyImport(leftFile);

    const without = ['pages', 'log', 'databaseId'];
    expect(await dump(left.database, without)).toEqual(await dump(right.database, without));
  });

  it('takes an event that stands in the file twice as one', async () => {
    const made = await withTwoConversations();
    const file = await changedFile(made, (changed) => {
      changed.events.push(...structuredClone(changed.events));
      changed.sightings.push(...structuredClone(changed.sightings));
    });
    const before = await dump(made.database);
    await made.backup.applyImport(file);
    expect(unnoted(await dump(made.database))).toEqual(unnoted(before));

    const to = await freshServices();
    const all = before.events?.length;
    expect(await to.backup.applyImport(file)).toMatchObject({ events: { added: all, known: 0 } });
  });

  it('of a file from before there were templates lays starter templates', async () => {
    const made = await withTwoConversations();
    const file = await changedFile(made, (changed) => {
      changed.templates = [];
      delete changed.accounts;
      changed.settings = { language: 'uk', installedAt: changed.settings.installedAt };
    });
    const to = await freshServices();
    expect(await to.backup.applyImport(file)).toMatchObject({ templates: { added: 0, known: 0 } });
    expect(await to.templates.templates()).toHaveLength(10);
  });

  it('after a wipe, while open pages go on asking, brings back what was there and nothing else', async () => {
    const made = await withASeller();
    const { backup, templates, conversations } = made;
    await templates.chooseStarters(true, 'ru');
    const [first] = await templates.templates();
    await templates.remove((first as NonNullable<typeof first>).id);
    const before = await backup.exportBackup();

    await backup.wipe();
    await templates.triggers();
    await conversations.verdicts([]);
    await backup.applyImport(before);
    expect(JSON.parse(await backup.exportBackup())).toEqual(JSON.parse(before));
  });

  it('keeps the starter templates here where the seller has gone through the introduction', async () => {
    const from = await freshServices();
    await from.templates.chooseStarters(false, 'uk');
    const to = await freshServices();
    await to.settings.layFoundation();
    await to.settings.save({ welcomedAt: NOON });
    await to.backup.applyImport(await from.backup.exportBackup());
    expect(await to.templates.templates()).toHaveLength(10);
  });

  it('leaves what the seller set here, and brings the rest', async () => {
    const file = await (await withASeller()).backup.exportBackup();
    const to = await withTwoConversations();
    await to.settings.save({ welcomedAt: NOON - 5 });
    await to.conversations.report({
      ...oleh.row(),
      account: { id: 'shop', name: 'Ромашка і Ко' },
      observedAt: NOON + 9,
    });
    const [account] = await to.accounts.accounts();
    await to.accounts.save(account as NonNullable<typeof account>, { label: 'Моя' });
    await to.settings.save({ sellerName: 'Оля', answerPolicies: { [PROM]: 'buyers' }, unusedMarketplaces: [] });

    await to.backup.applyImport(file);
    expect(await to.settings.view()).toMatchObject({
      ...{ sellerName: 'Оля', shopName: 'Магазин', answerLanguages: ['ru', 'uk'], unusedMarketplaces: [] },
      ...{ answerPolicies: { prom: 'buyers', wildberries: 'uk-first' }, welcomedAt: NOON - 5 },
    });
    expect(await to.accounts.accounts()).toMatchObject([
      { id: 'shop', shownName: 'Ромашка і Ко', label: 'Моя', colour: 0, shopName: 'Ромашка' },
    ]);
    // Ten laid here, one of them in a later version, and one of the seller's own.
    expect((await to.templates.templates()).map(({ title }) => title)).toHaveLength(11);
    expect((await to.templates.templates()).filter(({ title }) => title === 'Моя назва')).toHaveLength(1);

    const once = await dump(to.database);
    await to.backup.applyImport(file);
    expect(await dump(to.database)).toEqual(once);
  });

  it('brings a template without its trigger where that is taken', async () => {
    const from = await withASeller();
    const to = await freshServices();
    await to.templates.save({
      ...{ id: null, title: 'Тут', trigger: "CDJ'", channels: [], folder: '', tags: [] },
      variants: [{ language: 'uk', text: 'Тут' }],
    });
    const file = await from.backup.exportBackup();
    await to.backup.applyImport(file);
    const titles = async () => (await to.templates.templates()).map(({ title, trigger }) => [title, trigger]);
    expect(await titles()).toEqual(
      expect.arrayContaining([
        ['Тут', "CDJ'"],
        ['Своє', null],
      ]),
    );
    const once = await titles();
    await to.backup.applyImport(file);
    expect(await titles()).toEqual(once);
  });

  it('leaves what was judged here as it was judged here', async () => {
    const to = await freshServices();
    // Due an hour after 10:00.
    await to.conversations.report(aConversation().buyer('10:00').seller('11:30').thread());
    const judged = async () => (await to.repositories.conversations.all()).flatMap(({ stretches }) => stretches);
    const before = await judged();
    expect(before[0]?.judgement).toMatchObject({ result: 'past-target', lateBy: 30 * 60_000 });
    const theirs = { policyId: 'own-theirs', target: 7_200_000, result: 'on-time', lateBy: 0 };
    await to.backup.applyImport(
      await changedFile(to, ({ events }) => {
        const event = events.find(({ kind }: { kind: string }) => kind === 'judged');
        Object.assign(event.payload.judgement, theirs);
      }),
    );
    expect(await judged()).toEqual(before);
  });

  it('begins no pause by a power cut that was going on when the file was written', async () => {
    const from = await freshServices();
    const cut = { from: '2026-07-06T11:00:00.000Z', to: null, reason: 'power' } as const;
    await from.repositories.settings.set('hours', [{ of: null, ...daily('00:00–24:00'), interruptions: [cut] }]);
    const file = await from.backup.exportBackup();
    const later = async (day: string) => {
      const to = await freshServices();
      to.clock.set(instant('12:00', day));
      await to.backup.applyImport(file);
      const [hours] = (await to.repositories.settings.get('hours')) ?? [];
      return hours?.interruptions;
    };
    const ended = { ...cut, to: '2026-07-06T12:00:00.000Z' };
    expect(await later('2026-07-20')).toEqual([ended]);
    // On the same day it may still go on: what was backed up comes back as it was.
    expect(await later('2026-07-06')).toEqual([cut]);
    // By the clock of now the file is of the day after tomorrow.
    expect(await later('2026-07-04')).toEqual([{ ...cut, to: cut.from }]);
    await from.backup.applyImport(file);
    expect((await from.repositories.settings.get('hours'))?.[0]?.interruptions).toEqual([cut]);
  });

  it('previews without changing anything', async () => {
    const file = await (await withTwoConversations()).backup.exportBackup();
    const to = await freshServices();
    const before = await dump(to.database);
    await to.backup.previewImport(file);
    expect(await dump(to.database)).toEqual(before);
  });

  it('keeps the earlier installation, and a language that the seller chose', async () => {
    const from = await withTwoConversations();
    await from.repositories.settings.set('language', 'ru');
    const file = await from.backup.exportBackup();
    const to = await freshServices();
    to.clock.pass(1000);
    await to.conversations.report(olena.row());
    await to.repositories.settings.set('language', 'en');

    await to.backup.applyImport(file);
    expect(await to.repositories.settings.get('installedAt')).toBe(NOON);
    expect(await to.repositories.settings.get('language')).toBe('en');

    await to.repositories.settings.set('language', 'browser');
    await to.backup.applyImport(file);
    expect(await to.repositories.settings.get('language')).toBe('ru');
  });

  it('keeps HTML and template syntax as the words they are', async () => {
    const text = '<img src=x onerror=alert(1)> {{ buyer.name }} {% raw %} $& __proto__';
    const from = await freshServices();
    await from.conversations.report(aConversation({ buyer: '<b>{{ x }}</b>' }).buyer('10:00', { text }).thread());
    const to = await freshServices();
    await to.backup.applyImport(await from.backup.exportBackup());
    const { conversations } = JSON.parse(await to.backup.exportBackup());
    expect(conversations[0]).toMatchObject({ buyerName: '<b>{{ x }}</b>', messages: [{ text }] });
  });

  it('stores no card number that somebody wrote into the file', async () => {
    const from = await freshServices();
    await from.conversations.report(aConversation().buyer('10:00', { text: 'Картка' }).row());
    const { events } = JSON.parse(await from.backup.exportBackup());
    const card = '4242 4242 4242 4242';
    const [message] = events.filter((event: { kind: string }) => event.kind === 'message');
    const claim = { ...message.payload, at: Date.parse(message.at), observedAt: 0, text: card };
    const file = await changedFile(from, (changed) => {
      const event = changed.events.find((each: { id: string }) => each.id === message.id);
      event.payload.text = card;
      event.id = messageEvent(message.conversationId, claim).id;
      changed.sightings[0].rows[0].event = event.id;
    });

    const to = await freshServices();
    await to.backup.applyImport(file);
    const stored = JSON.stringify(await dump(to.database));
    expect(stored).not.toContain('4242 4242 4242');
    expect(stored).toContain('•••• •••• •••• 4242');
    await to.backup.applyImport(file);
    expect(JSON.stringify(await dump(to.database))).toBe(stored);
  });
});

describe('when the disk is full', () => {
  it.each(['events', 'sightings', 'conversations', 'templates', 'accounts', 'settings'] as const)(
    'an import that fails at %s leaves nothing',
    async (table) => {
      const file = await (await withASeller()).backup.exportBackup();
      const to = await freshServices();
      await to.conversations.report(olena.row());
      const before = await dump(to.database);
      const put = IDBObjectStore.prototype.put;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
        if (this.name === table) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, args);
      });
      // Only an older installation is written down again.
      const older = file.replace(/"installedAt":"[^"]+"/u, '"installedAt":"2026-01-01T00:00:00.000Z"');

      const error = await to.backup.applyImport(older).catch((thrown: unknown) => thrown);

      vi.restoreAllMocks();
      expect(toTaktError(error).code).toBe('disk-full');
      expect(await dump(to.database)).toEqual(before);
    },
  );
});

describe('a wipe', () => {
  it('leaves nothing, and the next report lays a new foundation', async () => {
    const { backup, database, repositories, conversations, clock } = await withTwoConversations();
    const databaseId = await repositories.settings.get('databaseId');
    await repositories.log.add({ at: NOON, build: '1', code: 'failed', feature: 'x', field: '' });

    await backup.wipe();
    for (const rows of Object.values(await dump(database))) expect(rows).toEqual([]);

    clock.pass(5000);
    await conversations.report(oleh.row());
    expect(await repositories.settings.get('installedAt')).toBe(NOON + 5000);
    expect(await repositories.settings.get('databaseId')).not.toBe(databaseId);
  });
});

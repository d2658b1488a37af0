import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policies } from '../../../utils/adapters/wildberries/policies';
import type { TemplateId } from '../../../utils/domain/templates/template';
import { backupService } from '../../../utils/services/backup';
import { withASeller, withTwoConversations } from '../../support/a-seller';
import { dump, freshServices, KYIV, LANGUAGES, NOON } from '../../support/memory';
import { reportOfLook, scenes } from '../../support/random-reports';

describe('a backup', () => {
  it.each([
    ['two conversations', withTwoConversations],
    ['all that a seller writes and chooses', withASeller],
  ])('brings %s back into an empty database', async (_, made) => {
    const from = await made();
    await from.repositories.settings.set('language', 'uk');
    const to = await freshServices();

    await to.backup.applyImport(await from.backup.exportBackup());

    // What was judged is noted before anything is worked out anew, as it was for the import.
    await from.conversations.recompute();
    const without = ['pages', 'log', 'databaseId', 'sweepsSettledAt'];
    expect(await dump(to.database, without)).toEqual(await dump(from.database, without));
  });

  it.each([
    ['two conversations', withTwoConversations],
    ['all that a seller writes and chooses', withASeller],
  ])('of %s says the same after a wipe and an import, but for when it was written', async (_, made) => {
    const { backup, clock } = await made();
    const now = clock.now();
    const before = JSON.parse(await backup.exportBackup());

    await backup.wipe();
    await backup.applyImport(JSON.stringify(before));
    const sameMoment = JSON.parse(await backup.exportBackup());
    clock.pass(1);
    const later = JSON.parse(await backup.exportBackup());

    expect(sameMoment).toEqual(before);
    expect(later).toEqual({ ...before, exportedAt: new Date(now + 1).toISOString() });
  });

  it('says the same for whatever pages may have shown, and sellers done', async () => {
    const { backup, conversations, acts, clock, repositories } = await freshServices();
    await fc.assert(
      fc.asyncProperty(scenes(), fc.boolean(), async (scene, undone) => {
        await backup.wipe();
        for (const look of scene.looks) await conversations.report(reportOfLook(scene, look));
        const ids = (await repositories.conversations.all()).map(({ id }) => id);
        const events = await acts.dismiss(ids, 'answered-elsewhere');
        for (const { names } of scene.looks) {
          await acts.inserted({
            names,
            templateId: 'starter-thanks' as TemplateId,
            language: 'uk',
            text: 'Добрий день!',
            at: NOON,
          });
        }
        clock.pass(1000);
        if (undone) await acts.undo(events, () => true);
        const before = await backup.exportBackup();
        await backup.wipe();
        await backup.applyImport(before);
        expect(await backup.exportBackup()).toBe(before);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('lists messages, timers and judged stretches for whoever reads the file', async () => {
    const { backup, repositories, conversations: service } = await withTwoConversations();
    await repositories.settings.set('installedAt', Date.UTC(2026, 6, 1));
    await service.rebuild();
    const { conversations } = JSON.parse(await backup.exportBackup());

    expect(conversations).toHaveLength(2);
    const [shown] = conversations.filter((each: { buyerName: string }) => each.buyerName === 'Олена');
    expect(shown).toMatchObject({
      id: 'wildberries/unknown/chat/id%3A1%3A2%3A3',
      threadId: '1:2:3',
      language: { code: 'uk', confidence: expect.closeTo(0.95, 1), source: 'detected' },
      timer: {
        state: 'on-time',
        metric: 'next-response',
        basis: 'thread',
        waitingSince: '2026-07-06T11:30:00.000Z',
        precision: 'exact',
        dueAt: '2026-07-06T12:30:00.000Z',
        limitAt: '2026-07-16T11:30:00.000Z',
        observedAt: '2026-07-06T11:31:00.000Z',
      },
      messages: [
        { author: 'buyer', sentAt: '2026-07-06T10:00:00.000Z', precision: 'exact', text: 'Де моє замовлення?' },
        { author: 'seller', sentAt: '2026-07-06T10:07:00.000Z', precision: 'exact', text: 'seller 2' },
        { author: 'buyer', sentAt: '2026-07-06T11:30:00.000Z', precision: 'exact', text: 'buyer 3' },
      ],
      stretches: [
        {
          metric: 'first-response',
          since: '2026-07-06T10:00:00.000Z',
          answeredAt: '2026-07-06T10:07:00.000Z',
          judgement: {
            policyId: 'wildberries-chat',
            policyVersion: 2,
            target: 3_600_000,
            targetClock: 'working',
            result: 'on-time',
            lateBy: 0,
          },
        },
      ],
    });
  });

  it('is refused where no browser would carry it, also masked', async () => {
    const { repositories, conversations, clock } = await withTwoConversations();
    const backup = backupService(
      async () => repositories,
      conversations,
      policies,
      LANGUAGES,
      clock,
      KYIV,
      () => false,
      500,
    );
    const refusal = { code: 'export-too-large', detail: '1' };
    await expect(backup.exportBackup()).rejects.toMatchObject(refusal);
    await expect(backup.exportShared()).rejects.toMatchObject(refusal);
  });

  it('holds neither the name of the database nor the date of the last backup', async () => {
    const { backup, repositories } = await withTwoConversations();
    await repositories.settings.set('lastBackupAt', NOON);
    const databaseId = (await repositories.settings.get('databaseId')) ?? '';
    expect(databaseId).not.toBe('');
    expect(await backup.exportBackup()).not.toContain(databaseId);
    expect(JSON.parse(await backup.exportBackup()).settings).toEqual({
      language: 'browser',
      installedAt: new Date(NOON).toISOString(),
      startersLaid: true,
      ...{ sellerName: null, shopName: null, welcomedAt: null },
      ...{ answerPolicies: null, answerLanguages: null, unusedMarketplaces: null },
      ...{
        atRiskShare: null,
        prefix: null,
        paletteKey: null,
        notices: null,
        quietHours: null,
        sweepTimes: null,
        overlay: null,
        silenced: null,
      },
    });
  });
});

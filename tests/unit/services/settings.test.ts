import { describe, expect, it } from 'vitest';
import { foundation, settingsService } from '../../../utils/services/settings';
import { aConversation } from '../../support/a-conversation';
import { freshServices, NOON } from '../../support/memory';

describe('the foundation', () => {
  it('tells the installation from the first report, which comes later', async () => {
    const { repositories, conversations, clock } = await freshServices();
    await settingsService(async () => repositories, clock).layFoundation();
    clock.pass(60_000);
    await conversations.report(aConversation().buyer('10:00').row());
    expect(await repositories.settings.get('installedAt')).toBe(NOON);
  });

  it('is laid once, whoever comes first', async () => {
    const { repositories, clock } = await freshServices();
    const laid = await Promise.all([1, 2, 3].map(() => foundation(repositories, clock)));
    expect(new Set(laid.map(({ databaseId }) => databaseId)).size).toBe(1);
    expect(await repositories.settings.get('databaseId')).toBe(laid[0]?.databaseId);
  });

  it('stays when it is laid again, as after an update', async () => {
    const { repositories, clock } = await freshServices();
    const service = settingsService(async () => repositories, clock);
    const first = await foundation(repositories, clock);
    clock.pass(60_000);
    await service.layFoundation();
    expect(await foundation(repositories, clock)).toEqual(first);
  });
});

import { describe, expect, it } from 'vitest';
import { overviewService } from '../../../utils/services/overview';
import { aConversation } from '../../support/a-conversation';
import { freshServices } from '../../support/memory';

describe('health', () => {
  it.each([
    ['a message from the future', '18:00', true],
    ['a message from the past', '10:00', false],
  ])('after %s knows about the clock', async (_, time, clockWrong) => {
    const { repositories, conversations, clock } = await freshServices();
    await conversations.report(aConversation().buyer(time).thread({ at: '11:00' }));
    const tabs = { open: async () => new Set<never>() };
    const health = await overviewService(async () => repositories, [], tabs, clock).health('b1');
    expect(health).toMatchObject({ build: 'b1', clockWrong, log: [], pages: [{ result: 'read' }] });
  });
});

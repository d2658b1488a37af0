import { openDB } from 'idb';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { policies } from '../../../utils/adapters/wildberries/policies';
import { backupService } from '../../../utils/services/backup';
import { conversationsService } from '../../../utils/services/conversations';
import { openDatabase } from '../../../utils/storage/database';
import { openOnce } from '../../../utils/storage/open-once';
import { repositoriesOf } from '../../../utils/storage/repositories';
import { aConversation } from '../../support/a-conversation';
import { fixedClock, freshDatabase, KYIV, NO_LANGUAGES } from '../../support/memory';

const always = () => true;

describe('opening once', () => {
  it('opens when first asked, and once for many askers', async () => {
    const open = vi.fn(async () => ({}));
    const ask = openOnce(open, always);
    expect(open).not.toHaveBeenCalled();
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(await ask()).toBe(first);
    expect(second).toBe(first);
    expect(open).toHaveBeenCalledOnce();
  });

  it('tells everybody who waits of a failure, and tries again for the next', async () => {
    const open = vi.fn(async () => 'open').mockRejectedValueOnce(new Error('locked'));
    const ask = openOnce(open, always);
    const waiting = [ask(), ask()];
    for (const each of waiting) await expect(each).rejects.toThrow('locked');
    await expect(ask()).resolves.toBe('open');
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('opens anew what was closed', async () => {
    const open = vi.fn(async () => ({ closed: false }));
    const ask = openOnce(open, ({ closed }) => !closed);
    const first = await ask();
    first.closed = true;
    const [second, third] = await Promise.all([ask(), ask()]);
    expect(second).not.toBe(first);
    expect(third).toBe(second);
    expect(open).toHaveBeenCalledTimes(2);
  });
});

describe('the database', () => {
  async function asTheBackgroundHasIt() {
    const { name } = await freshDatabase();
    const opened: (() => void)[] = [];
    const ask = openOnce(
      async () => {
        const database = await openDatabase(name);
        opened.push(() => database.close());
        return repositoriesOf(database);
      },
      (repositories) => repositories.isOpen(),
    );
    onTestFinished(() => {
      for (const close of opened) close();
    });
    const conversations = conversationsService(ask, policies, NO_LANGUAGES, fixedClock(), KYIV);
    const backup = backupService(ask, conversations, policies, NO_LANGUAGES, fixedClock(), KYIV, () => false);
    return { name, opened, conversations, backup };
  }

  it('goes on after the browser has closed it', async () => {
    const { opened, conversations, backup } = await asTheBackgroundHasIt();
    await conversations.report(aConversation().buyer('10:00').thread());
    opened[0]?.();
    await conversations.report(aConversation().buyer('10:00').seller('10:07').thread());
    expect(JSON.parse(await backup.exportBackup()).conversations[0].messages).toHaveLength(2);
  });

  it('says that it is newer once another Takt has upgraded it', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { name, conversations } = await asTheBackgroundHasIt();
    await conversations.report(aConversation().buyer('10:00').thread());
    (await openDB(name, 70)).close();
    vi.restoreAllMocks();
    await expect(conversations.report(aConversation().buyer('10:00').thread())).rejects.toMatchObject({
      code: 'database-newer',
    });
  });

  it('takes a backup within one transaction', async () => {
    const from = await asTheBackgroundHasIt();
    await from.conversations.report(aConversation().buyer('10:00').thread());
    const to = await asTheBackgroundHasIt();
    await expect(to.backup.applyImport(await from.backup.exportBackup())).resolves.toMatchObject({
      conversations: { added: 1 },
    });
  });
});

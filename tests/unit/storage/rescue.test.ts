import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/storage/database';
import { rescueExport } from '../../../utils/storage/rescue';
import { aConversation } from '../../support/a-conversation';
import { dump, freshServices } from '../../support/memory';
import { rawDump, type StoredDatabase, storedDatabase } from '../../support/raw-database';

describe('the rescue export', () => {
  it('reads a database of a newer version as it is', async () => {
    const rows = [{ key: 'a', nested: { text: 'Де моє замовлення?', list: [1, null] } }];
    const stored: StoredDatabase = {
      version: 70,
      stores: {
        tomorrow: { keyPath: 'key', autoIncrement: false, indexes: [], rows },
        nothing: { keyPath: 'id', autoIncrement: true, indexes: [], rows: [] },
      },
    };
    const name = await storedDatabase(stored);
    await expect(openDatabase(name)).rejects.toMatchObject({ code: 'database-newer' });

    expect(JSON.parse(await rescueExport(name))).toEqual({
      format: 'takt-rescue',
      version: 1,
      exportedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/u),
      databaseVersion: 70,
      stores: { tomorrow: rows, nothing: [] },
    });
    expect(await rawDump(name)).toEqual(stored);
  });

  it('reads every table of a database of ours, open elsewhere or not', async () => {
    const { database, conversations } = await freshServices();
    await conversations.report(aConversation().buyer('10:00').seller('10:07').thread());
    const { stores } = JSON.parse(await rescueExport(database.name));
    expect(stores).toEqual(await dump(database));
    expect(database.isOpen()).toBe(true);
  });

  it('reads a database without tables', async () => {
    const name = await storedDatabase({ version: 10, stores: {} });
    expect(JSON.parse(await rescueExport(name))).toMatchObject({ databaseVersion: 10, stores: {} });
  });

  it('says that there is no database, and makes none', async () => {
    await expect(rescueExport('not-there')).rejects.toMatchObject({ code: 'database-broken', detail: 'missing' });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('not-there');
  });

  it('says so when the browser itself cannot open it', async () => {
    const name = await storedDatabase({ version: 10, stores: {} });
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    await expect(rescueExport(name)).rejects.toMatchObject({ code: 'database-broken', detail: 'UnknownError' });
    vi.restoreAllMocks();
  });
});

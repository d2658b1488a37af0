/** What stands in a database before anything else: when it was begun, and its name. */
import type { Settings } from '../storage/records';
import type { Repositories } from '../storage/repositories';
import type { Clock, Locale } from './ports';

/** When Takt was installed (epoch ms), and the name of this database; written down the first time they are asked for. */
export async function foundation(from: Repositories, clock: Clock, _: Locale): Promise<Foundation> {
  const known = await foundationIn(from);
  if (isWhole(known)) return known;
  // Two who find nothing at once must not write two.
  return from.atomically(async () => {
    const { installedAt = clock.now(), databaseId = crypto.randomUUID() } = await foundationIn(from);
    await from.settings.set('installedAt', installedAt);
    await from.settings.set('databaseId', databaseId);
    return { installedAt, databaseId };
  });
}

type Foundation = Pick<Settings, 'installedAt' | 'databaseId'>;

async function foundationIn({ settings }: Repositories): Promise<Partial<Foundation>> {
  const { installedAt, databaseId } = await settings.all();
  return { ...(installedAt !== undefined && { installedAt }), ...(databaseId !== undefined && { databaseId }) };
}

function isWhole(known: Partial<Foundation>): known is Foundation {
  return known.installedAt !== undefined && known.databaseId !== undefined;
}

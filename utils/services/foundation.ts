/** What stands in a database before anything else: when it was begun, its name, and templates to start with. */
import { NEVER_CHANGED, withFreeTriggers } from '../domain/backup/merge';
import { starterTemplates } from '../domain/templates/starters';
import type { Template } from '../domain/templates/template';
import type { Language } from '../messaging/protocol';
import type { Settings } from '../storage/records';
import type { Repositories } from '../storage/repositories';
import type { Clock, Locale } from './ports';

/**
 * When Takt was installed (epoch ms), and the name of this database; written down the first time they are asked for,
 * and with them the starter templates. A date yet to come was written by a wrong clock, by which every chat would be old until
 * then: it becomes now. Whoever removes those does not get them again; a wiped database does, for then
 * it is as on a fresh installation.
 */
export async function foundation(from: Repositories, clock: Clock, locale: Locale): Promise<Foundation> {
  const known = await foundationIn(from);
  const now = clock.now();
  if (isWhole(known) && known.installedAt <= now) return known;
  // Two who find nothing at once must not write two.
  return from.atomically(async () => {
    const before = await foundationIn(from);
    const { databaseId = crypto.randomUUID(), startersLaid } = before;
    const installedAt = Math.min(before.installedAt ?? now, now);
    await from.settings.set('installedAt', installedAt);
    await from.settings.set('databaseId', databaseId);
    if (!startersLaid) {
      await layStarters(from, locale.language());
      await from.settings.set('startersLaid', true);
    }
    return { installedAt, databaseId, startersLaid: true };
  });
}

type Foundation = Pick<Settings, 'installedAt' | 'databaseId' | 'startersLaid'>;

async function foundationIn({ settings }: Repositories): Promise<Partial<Foundation>> {
  const { installedAt, databaseId, startersLaid } = await settings.all();
  return {
    ...(installedAt !== undefined && { installedAt }),
    ...(databaseId !== undefined && { databaseId }),
    ...(startersLaid !== undefined && { startersLaid }),
  };
}

function isWhole(known: Partial<Foundation>): known is Foundation {
  return known.installedAt !== undefined && known.databaseId !== undefined && known.startersLaid !== undefined;
}

/** All templates, also the starters, whoever comes first. A disk that is full keeps nobody from reading. */
export async function withStarters(from: Repositories, clock: Clock, locale: Locale): Promise<Template[]> {
  await foundation(from, clock, locale).catch(() => undefined);
  return from.templates.all();
}

/** Those that are not there, and those that the seller has not changed; a trigger that is taken is left out. */
export async function layStarters({ templates }: Repositories, language: Language): Promise<void> {
  const present = await templates.all();
  const starters = starterTemplates(language, NEVER_CHANGED);
  const changed = new Set(present.filter(({ updatedAt }) => updatedAt !== NEVER_CHANGED).map(({ id }) => id));
  const used = new Map(present.map(({ id, usedAt, uses }) => [id, { usedAt, ...(uses && { uses }) }]));
  const laid = starters
    .filter(({ id }) => !changed.has(id))
    .map((starter) => ({ ...starter, ...used.get(starter.id) }));
  const replaced = new Set(laid.map(({ id }) => id));
  await templates.put(
    withFreeTriggers(
      laid,
      present.filter(({ id }) => !replaced.has(id)),
    ),
  );
}

/** What the seller chose, with what holds until then. */
import type { Language, LanguageChoice, SettingsView } from '../messaging/protocol';
import type { OpenRepositories, Repositories } from '../storage/repositories';
import type { Clock } from './ports';

export function settingsService(open: OpenRepositories, clock: Clock) {
  return {
    async language(): Promise<LanguageChoice> {
      return (await (await open()).settings.get('language')) ?? 'browser';
    },
    async setLanguage(language: LanguageChoice): Promise<void> {
      await (await open()).settings.set('language', language);
    },
    async view(browserLanguage: Language): Promise<SettingsView> {
      const { settings, conversations } = await open();
      return {
        language: (await settings.get('language')) ?? 'browser',
        browserLanguage,
        lastBackupAt: (await settings.get('lastBackupAt')) ?? null,
        conversationCount: await conversations.count(),
      };
    },
    async noteBackup(): Promise<void> {
      await (await open()).settings.set('lastBackupAt', clock.now());
    },
  };
}

/** When Takt was installed (epoch ms), and the name of this database; written down the first time they are asked for. */
export async function foundation(
  { settings }: Repositories,
  clock: Clock,
): Promise<{ installedAt: number; databaseId: string }> {
  const known = { installedAt: await settings.get('installedAt'), databaseId: await settings.get('databaseId') };
  const installedAt = known.installedAt ?? clock.now();
  const databaseId = known.databaseId ?? crypto.randomUUID();
  if (known.installedAt === undefined) await settings.set('installedAt', installedAt);
  if (known.databaseId === undefined) await settings.set('databaseId', databaseId);
  return { installedAt, databaseId };
}

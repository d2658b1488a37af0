/** What the seller chose, with what holds until then. */
import type { Language, LanguageChoice, SettingsView } from '../messaging/protocol';
import type { Settings } from '../storage/records';
import type { OpenRepositories, Repositories } from '../storage/repositories';
import type { Clock } from './ports';

export function settingsService(open: OpenRepositories, clock: Clock) {
  return {
    /** To be done when Takt is installed: what waited before is old. */
    async layFoundation(): Promise<void> {
      await foundation(await open(), clock);
    },
    async language(): Promise<LanguageChoice> {
      return (await (await open()).settings.get('language')) ?? 'browser';
    },
    async setLanguage(language: LanguageChoice): Promise<void> {
      await (await open()).settings.set('language', language);
    },
    async view(browserLanguage: Language, marketplaces: SettingsView['marketplaces'] = []): Promise<SettingsView> {
      const { settings, conversations } = await open();
      return {
        language: (await settings.get('language')) ?? 'browser',
        browserLanguage,
        lastBackupAt: (await settings.get('lastBackupAt')) ?? null,
        conversationCount: await conversations.count(),
        sellerName: null,
        shopName: null,
        answerPolicies: {},
        answerLanguages: ['uk', 'ru'],
        unusedMarketplaces: [],
        welcomedAt: null,
        marketplaces: marketplaces.map(({ id, name }) => ({ id, name })),
      };
    },
    async noteBackup(): Promise<void> {
      await (await open()).settings.set('lastBackupAt', clock.now());
    },
  };
}

/** When Takt was installed (epoch ms), and the name of this database; written down the first time they are asked for. */
export async function foundation(from: Repositories, clock: Clock): Promise<Foundation> {
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
  const installedAt = await settings.get('installedAt');
  const databaseId = await settings.get('databaseId');
  return { ...(installedAt !== undefined && { installedAt }), ...(databaseId !== undefined && { databaseId }) };
}

function isWhole(known: Partial<Foundation>): known is Foundation {
  return known.installedAt !== undefined && known.databaseId !== undefined;
}

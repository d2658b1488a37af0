import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import weights from '../assets/language/weights.bin?inline';
import { mapsOf } from '../utils/adapters/maps';
import { advisingSweeps, policiesOf } from '../utils/adapters/policies';
import { marketplacesIn } from '../utils/adapters/registry';
import type { ConversationKey } from '../utils/domain/conversation/ids';
import { loggedDetail, TaktError, toTaktError } from '../utils/domain/errors';
import { PALETTE_KEY } from '../utils/domain/templates/palette-key';
import { PREFIX } from '../utils/domain/templates/prefix';
import { contentChecks } from '../utils/messaging/checks';
import { ownChecks } from '../utils/messaging/own-checks';
import type { ContentProtocol, Language, OwnProtocol, SweepView } from '../utils/messaging/protocol';
import { createDispatcher, speaksForOf } from '../utils/messaging/server';
import { badgeIn, type Say } from '../utils/platform/badge';
import { announceChange, announceToOwnPages, BUILD, trustOf } from '../utils/platform/browser';
import { bytesOf } from '../utils/platform/bytes';
import { catalogues } from '../utils/platform/catalogues';
import { notifierIn, onNotificationClick, sweepNotifierIn } from '../utils/platform/notifier';
import { alarms, clock, injector, locale, onAlarm, ownPages, pagesOf, tabsOf } from '../utils/platform/ports';
import { textFrom } from '../utils/platform/texts';
import { accountsService } from '../utils/services/accounts';
import { actsService } from '../utils/services/acts';
import { alarmService } from '../utils/services/alarm';
import { backupService } from '../utils/services/backup';
import { badgeService } from '../utils/services/badge';
import { candidatesService } from '../utils/services/candidates';
import { coalesced } from '../utils/services/coalesced';
import { conversationsService } from '../utils/services/conversations';
import { draftsService } from '../utils/services/drafts';
import { textsForPages } from '../utils/services/greeting';
import { hoursService } from '../utils/services/hours';
import { languagesOf } from '../utils/services/languages';
import { logService } from '../utils/services/log';
import { noticesService } from '../utils/services/notices';
import { overviewService } from '../utils/services/overview';
import { policiesService } from '../utils/services/policies';
import { revealService } from '../utils/services/reveal';
import { seldom } from '../utils/services/seldom';
import { settingsService } from '../utils/services/settings';
import { sweepService } from '../utils/services/sweep';
import { sweepRemindersService } from '../utils/services/sweep-reminders';
import { templatesService } from '../utils/services/templates';
import { unneededService } from '../utils/services/unneeded';
import { upkeepService } from '../utils/services/upkeep';
import { weekService } from '../utils/services/week';
import { whyService } from '../utils/services/why';
import { wordsService } from '../utils/services/words';
import { openDatabase } from '../utils/storage/database';
import { openOnce } from '../utils/storage/open-once';
import { repositoriesOf } from '../utils/storage/repositories';
import { guideAsks } from './background-asks/guide';
import { healthAsks, isKnownIn } from './background-asks/health';

/** How often (ms) our own pages hear that what they show was read again; well within `READ_LATELY`. */
const READING_ANNOUNCED_EVERY = 30_000;

/** How long (ms) a tab that leaves a cabinet still counts as being there. */
const GONE_AFTER = 1000;

export default defineBackground(() => {
  const marketplaces = marketplacesIn(__TAKT_MARKETPLACES__).map((one) => ({ ...one, pages: mapsOf(one.id) }));
  const hosts = marketplaces.flatMap((marketplace) => [...marketplace.matches]);
  const policies = policiesOf(marketplaces);
  const advising = advisingSweeps(marketplaces);
  const open = openOnce(
    async () => repositoriesOf(await openDatabase()),
    (repositories) => repositories.isOpen(),
  );

  const languages = languagesOf(() => bytesOf(weights));
  const conversations = conversationsService(open, policies, languages, clock, locale);
  const settings = settingsService(open, marketplaces, conversations, clock, locale, advising);
  const acts = actsService(open, conversations, clock);
  const upkeep = upkeepService(open, conversations, BUILD, locale);
  const unneeded = unneededService(open, clock);
  const weeks = weekService(open, clock, locale);
  const whys = whyService(open, policies, clock, locale);
  const words = wordsService(open, conversations, clock, locale);
  const accounts = accountsService(open);
  const hours = hoursService(open, conversations, clock, locale);
  const rules = policiesService(open, policies, conversations, clock, locale);
  const tabs = tabsOf(marketplaces);
  const overview = overviewService(open, marketplaces, tabs, clock, locale, languages);
  const pages = pagesOf(marketplaces);
  const reveals = revealService(open, pages);
  const sweeps = sweepService(open, reveals, tabs, clock);
  const backup = backupService(open, conversations, policies, languages, clock, locale, isKnownIn(marketplaces));
  const { pageMaps, own: ofHealth } = healthAsks(open, marketplaces, clock, () => settingsChanged());
  const { silenced, content: ofGuide, own: ofTeaching } = guideAsks(open, marketplaces, clock, () => settingsChanged());
  const drafts = draftsService(open, languages);
  const log = logService(open, BUILD, clock);

  const language = (): Promise<Language> => settings.language().catch(() => locale.language());
  const templates = templatesService(open, clock, locale);
  const candidates = candidatesService(open, marketplaces, clock, locale, async () => {
    const called = await say();
    return (placeholder) => called(`placeholder.${placeholder}`);
  });
  const say = async (): Promise<Say> => {
    const spoken = await language();
    return (key, params) => textFrom(catalogues[spoken], spoken, key, params);
  };
  const badge = badgeIn(say);
  const badges = badgeService(open, badge, tabs, clock);
  const notices = noticesService(open, marketplaces, notifierIn(say, language), pages, tabs, clock, locale, log.note);
  const sweepNotifier = sweepNotifierIn(say, language);
  const reminders = sweepRemindersService(open, marketplaces, advising, sweepNotifier, clock, locale, log.note);
  const noted = (feature: string, error: TaktError): Promise<void> =>
    log.note({ code: error.code, feature, field: loggedDetail(error) });
  const noteError = (feature: string, error: TaktError) => void noted(feature, error).catch(() => undefined);
  const failed = (thrown: unknown) => noted('notices', toTaktError(thrown));
  const alarm = alarmService(
    [
      { refresh: badges.refresh, failed: () => badge.show({ kind: 'broken' }) },
      // First: what is told of deadlines rests for ten minutes after it, and not the other way round time after time.
      { refresh: reminders.refresh, failed },
      { refresh: notices.refresh, failed },
    ],
    alarms,
    clock,
  );
  const refresh = coalesced(alarm.refresh);
  const announceConversations = coalesced(() => announceChange(hosts, 'conversations'));
  const announceSettings = coalesced(() => announceChange(hosts, 'settings'));
  const conversationsChanged = () => {
    refresh();
    announceConversations();
  };
  /** Whatever the seller wrote or chose; every open page greets anew then. */
  const settingsChanged = () => {
    candidates.forget();
    refresh();
    announceSettings();
  };
  /** Deadlines are others now: of every verdict that a page shows, and in every page of ours. */
  const rulesChanged = () => {
    settingsChanged();
    announceConversations();
  };
  // Nothing new, but what is read or not may be another: a queue that stands open has to know before it says so.
  const announceReading = coalesced(async () => announceToOwnPages('conversations'), READING_ANNOUNCED_EVERY);
  const seenAnew = () => {
    refresh();
    announceReading();
  };
  const afterwards = async <Result>(work: Promise<Result>, changed = settingsChanged): Promise<Result> => {
    const result = await work;
    changed();
    return result;
  };

  /** Pages need to hear only that a round is over; our own show where it stands. */
  const swept = async (step: Promise<SweepView>): Promise<SweepView> => {
    const view = await step;
    if (view.kind === 'on') announceToOwnPages('conversations');
    else announceSettings();
    return view;
  };

  const mayOpen = seldom<number | null>(clock);

  /** Until it was gone through or skipped: what is installed anew may find its database again. */
  const welcome = async () => {
    const { welcomedAt } = await settings.view();
    if (welcomedAt === null) await ownPages.welcome();
  };

  const dispatch = createDispatcher<ContentProtocol, OwnProtocol>({
    build: BUILD,
    checks: contentChecks,
    ownChecks,
    content: {
      hello: async (asker) => {
        const spoken = await language();
        // A page greets also where the database cannot be opened, to say so in the right language.
        const used = asker === 'own' || (await settings.uses(asker.marketplaces).catch(() => true));
        const triggers = await templates.triggers().catch(() => ({}));
        const keys = await settings.keys().catch(() => ({ prefix: PREFIX, paletteKey: PALETTE_KEY }));
        const sweeping = await sweeps.isOn().catch(() => false);
        const overlay = asker === 'own' ? {} : await settings.overlay(asker.marketplaces).catch(() => ({}));
        const maps = asker === 'own' ? [] : await pageMaps.forPages(asker.marketplaces);
        const unsaid = asker === 'own' ? [] : await silenced.of(asker.marketplaces);
        const texts = textsForPages(catalogues[spoken]);
        return { language: spoken, texts, used, triggers, ...keys, overlay, sweeping, maps, silenced: unsaid };
      },
      report: async (report) => {
        const { answer, news } = await conversations.report(report);
        if (news) conversationsChanged();
        else seenAnew();
        return answer;
      },
      verdicts: (keys) => conversations.verdicts(keys),
      left: () => {
        setTimeout(conversationsChanged, GONE_AFTER);
        return null;
      },
      log: (line) => log.note(line).then(() => null),
      wake: () => null,
      candidate: (ask) => candidates.candidate(ask),
      choices: (ask) => candidates.choices(ask),
      need: async (script, asker) => {
        if (asker === 'own' || asker.tabId === null) throw new TaktError('refused', 'need');
        await injector.inject(asker.tabId, script);
        return null;
      },
      inserted: (note) => acts.inserted(note).then(() => candidates.used(note.templateId)),
      dismiss: (key, reason) => afterwards(acts.dismissKey(key, reason), conversationsChanged),
      say: (key, word) => afterwards(words.say(key, word), conversationsChanged),
      why: (key) => whys.why(key),
      setBuyersLanguage: (key, language) =>
        afterwards(acts.setLanguage(key, language), conversationsChanged).then(() => null),
      acceptAnyLanguage: (key) => acts.acceptAnyLanguage(key).then(() => null),
      judgeDraft: (ask) => drafts.judge(ask),
      undo: (ids, asker) => afterwards(acts.undo(ids, speaksForOf(asker)), conversationsChanged).then(() => null),
      sweepNext: async (pressedAt) => {
        const view = await swept(sweeps.next(pressedAt));
        return view.kind === 'on' ? (view.outcome ?? 'not-shown') : view.kind;
      },
      keepMap: (map, isReplyShown, readBy) => afterwards(pageMaps.keep(map, isReplyShown, readBy)),
      unkeepMap: (kept) => afterwards(pageMaps.unkeep(kept)).then(() => null),
      showReply: (id, reply) => afterwards(pageMaps.showReply(id, reply)).then(() => null),
      ...ofGuide,
      openOptions: async (section, asker) => {
        if (mayOpen(asker === 'own' ? null : asker.tabId)) await ownPages.options(section);
        return null;
      },
    },
    own: {
      overview: (part) => overview.overview(part),
      week: () => weeks.week(),
      unneeded: () => unneeded.unneeded(),
      settings: () => settings.view(),
      setLanguage: (choice) => afterwards(settings.setLanguage(choice)).then(() => null),
      exportBackup: () => backup.exportBackup(),
      exportShared: () => backup.exportShared(),
      previewImport: (text) => backup.previewImport(text),
      applyImport: (text, areRepliesOwn) => afterwards(backup.applyImport(text, areRepliesOwn)),
      wipe: () => afterwards(backup.wipe()).then(() => null),
      noteBackup: () => afterwards(settings.noteBackup()).then(() => null),
      health: () => overview.health(BUILD),
      ...ofHealth,
      ...ofTeaching,
      saveSettings: async (change) => {
        await afterwards(settings.save(change), change.atRiskShare === undefined ? settingsChanged : rulesChanged);
        return null;
      },
      hours: () => hours.view(),
      saveSchedule: (of, change) => afterwards(hours.saveSchedule(of, change), rulesChanged).then(() => null),
      removeSchedule: (of) => afterwards(hours.removeSchedule(of), rulesChanged).then(() => null),
      interrupt: (act) => afterwards(hours.interrupt(act), rulesChanged).then(() => null),
      rules: () => rules.view(),
      saveRule: (rule) => afterwards(rules.save(rule), rulesChanged).then(() => null),
      resetRule: (scope) => afterwards(rules.reset(scope), rulesChanged).then(() => null),
      previewRule: (rule) => rules.preview(rule),
      accounts: () => accounts.accounts(),
      saveAccount: (of, change) => afterwards(accounts.save(of, change)).then(() => null),
      templates: () => templates.templates(),
      saveTemplate: (template) => afterwards(templates.save(template)),
      removeTemplate: (id) => afterwards(templates.remove(id)).then(() => null),
      chooseStarters: (keep, spoken) => afterwards(templates.chooseStarters(keep, spoken)).then(() => null),
      dismiss: (ids, reason) => afterwards(acts.dismiss(ids, reason), conversationsChanged),
      say: (id, word) => afterwards(words.say(id as string as ConversationKey, word), conversationsChanged),
      undo: (ids, asker) => afterwards(acts.undo(ids, speaksForOf(asker)), conversationsChanged).then(() => null),
      why: (id) => whys.why(id as string as ConversationKey),
      recentActs: () => acts.recentActs(),
      reveal: (id) => reveals.reveal(id),
      sweep: () => sweeps.view(),
      startSweep: (pressedAt) => {
        reminders.clear().catch(() => undefined);
        return afterwards(sweeps.start(pressedAt), announceSettings);
      },
      nextInSweep: (pressedAt) => swept(sweeps.next(pressedAt)),
      stopSweep: () => afterwards(sweeps.stop(), announceSettings).then(() => null),
    },
    onError: noteError,
  });

  browser.runtime.onMessage.addListener((message, sender) => dispatch(message, trustOf(sender, marketplaces)));
  // A tab that was put to sleep or cut off tells nobody: at a deadline a queue that stands open asks whether it is read.
  onAlarm(seenAnew);
  onNotificationClick({
    notice: async () => reveals.revealOrQueue(await notices.shown(), ownPages.queue),
    putOff: () => afterwards(notices.putOffShown(words), conversationsChanged),
    sweep: ownPages.queue,
  });
  browser.runtime.onStartup.addListener(refresh);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Where it cannot be written now, the first report writes it.
    afterwards(settings.layFoundation()).catch(() => undefined);
    if (reason === 'install') welcome().catch((thrown) => noteError('welcome', toTaktError(thrown)));
    refresh();
  });
  refresh();
  upkeep.catchUp().then(
    (isOther) => isOther && conversationsChanged(),
    (thrown) => noteError('upkeep', toTaktError(thrown)),
  );
});

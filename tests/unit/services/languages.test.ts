import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { ConversationKey } from '../../../utils/domain/conversation/ids';
import type { Verdict } from '../../../utils/messaging/protocol';
import { languagesOf } from '../../../utils/services/languages';
import { aConversation, type ConversationBuilder } from '../../support/a-conversation';
import { freshServices, LANGUAGES, type Services } from '../../support/memory';

const KEY = 'wildberries/unknown/chat/id%3A1%3A2%3A3' as ConversationKey;

let services: Services;
beforeEach(async () => {
  services = await freshServices();
});

async function shownOf(key: ConversationKey = KEY) {
  const verdict = (await services.conversations.verdicts([key])).verdicts[key] as Verdict & { kind: 'known' };
  return verdict.language;
}

const exported = async () => JSON.parse(await services.backup.exportBackup()).conversations[0].language;

describe('the language of a conversation', () => {
  const quoting = '«Здравствуйте, вы спрашивали о заказе» — так, чекаю на відправку';

  it.each<[string, ConversationBuilder, string | undefined]>([
    ['the buyer’s', aConversation().buyer('10:00', { text: 'Здравствуйте, когда отправите?' }), 'ru'],
    ['not the seller’s', aConversation().seller('10:00', { text: 'Здравствуйте, когда вам удобно?' }), undefined],
    ['not the system’s', aConversation().system('10:00', { text: 'Здравствуйте, заказ оформлен' }), undefined],
    ['not of who knows whom', aConversation().unknown('10:00', { text: 'Здравствуйте, заказ оформлен' }), undefined],
    ['not of who is quoted', aConversation().buyer('10:00', { text: quoting }), 'uk'],
    [
      'not that of the goods',
      aConversation({ subject: 'Чехол, который есть' }).buyer('10:00', { text: '42' }),
      undefined,
    ],
    ['no language at all', aConversation().buyer('10:00', { text: '👍 +380501234567' }), undefined],
    [
      'both',
      aConversation()
        .buyer('10:00', { text: 'Здравствуйте, когда отправите заказ?' })
        .buyer('10:01', { text: 'Чи є ще такий розмір?' })
        .buyer('10:02', { text: 'Спасибо, буду ждать' })
        .buyer('10:03', { text: 'Дякую, чекаю' }),
      'mul',
    ],
  ])('is %s', async (_, conversation, language) => {
    await services.conversations.report(conversation.thread());
    expect((await shownOf())?.language).toBe(language);
    expect((await exported()).code).toBe(language ?? 'und');
  });

  it('gives its reasons', async () => {
    await services.conversations.report(aConversation().buyer('10:00', { text: 'Чи є ще така куртка?' }).thread());
    expect(await shownOf()).toEqual({
      ...{ language: 'uk', source: 'detected', letters: ['є'] },
      confidence: expect.closeTo(0.95, 1),
      words: expect.arrayContaining(['чи', 'є']),
    });
  });

  it('is that of a row’s preview where the page says that the buyer wrote it', async () => {
    const text = 'Здравствуйте, когда отправите?';
    await services.conversations.report(aConversation().unknown('10:00', { text }).row());
    expect(await shownOf()).toBeNull();
    await services.conversations.report(aConversation().buyer('10:01', { text }).row());
    expect((await shownOf())?.language).toBe('ru');
  });

  it('is found once a message, however often a page is read', async () => {
    const detect = vi.spyOn(LANGUAGES, 'detect');
    await services.conversations.report(aConversation().buyer('10:00', { text: 'Вітаю, є?' }).thread());
    await services.conversations.report(aConversation().buyer('10:00', { text: 'Вітаю, є?' }).thread({ at: '10:30' }));
    expect(detect).not.toHaveBeenCalled();
    expect((await shownOf())?.language).toBe('uk');
  });
});

describe('set by hand', () => {
  const russian = aConversation().buyer('10:00', { text: 'Здравствуйте, когда отправите?' });
  const SET = { language: 'kk', confidence: 1, source: 'set', letters: [], words: [] };

  it('counts, and can be taken back', async () => {
    await services.conversations.report(russian.thread());
    await services.acts.setLanguage(KEY, 'kk');
    expect(await shownOf()).toEqual(SET);
    expect(await exported()).toEqual({ code: 'kk', confidence: 1, source: 'set' });
    await services.conversations.report(russian.buyer('10:05', { text: 'Спасибо, жду ответа' }).thread());
    expect(await shownOf()).toEqual(SET);
    await services.acts.setLanguage(KEY, null);
    expect(await shownOf()).toMatchObject({ language: 'ru', source: 'detected' });
  });

  it('counts as the last word, also where two fall into one millisecond or the clock was set back', async () => {
    await services.conversations.report(russian.thread());
    for (const language of ['kk', 'be', 'uk', 'en'] as const) await services.acts.setLanguage(KEY, language);
    expect(await shownOf()).toMatchObject({ language: 'en', source: 'set' });
    services.clock.pass(-3_600_000);
    await services.acts.setLanguage(KEY, 'be');
    expect(await shownOf()).toMatchObject({ language: 'be' });
  });

  it('is written once, however often it is said', async () => {
    await services.conversations.report(russian.thread());
    const said = async () => (await services.repositories.events.all()).filter(({ kind }) => kind === 'language-set');
    for (let time = 0; time < 3; time++) await services.acts.setLanguage(KEY, 'uk');
    expect(await said()).toHaveLength(1);
  });

  it('is said of nobody where nobody is known', async () => {
    await services.acts.setLanguage(KEY, 'uk');
    await services.acts.acceptAnyLanguage(KEY);
    expect(await services.repositories.events.all()).toEqual([]);
  });

  it('survives an export, a wipe and an import', async () => {
    await services.conversations.report(russian.thread());
    await services.acts.setLanguage(KEY, 'be');
    await services.acts.acceptAnyLanguage(KEY);
    const file = await services.backup.exportBackup();
    await services.backup.wipe();
    await services.backup.applyImport(file);
    expect(await shownOf()).toEqual({ ...SET, language: 'be' });
    expect((await services.repositories.conversations.all())[0]?.anyLanguage).toBe(true);
    expect(await services.backup.exportBackup()).toBe(file);
  });

  it('decides in which language a template is', async () => {
    await services.conversations.report(russian.thread());
    await services.settings.save({ answerLanguages: ['uk', 'ru', 'en'] });
    const [template] = await services.templates.templates();
    const thread = { names: russian.names, orderNumber: null, productTitle: null };
    const ask = { templateId: template?.id as never, thread, given: {}, language: null };
    expect((await services.candidates.candidate(ask)).language).toBe('ru');
    await services.acts.setLanguage(KEY, 'uk');
    expect((await services.candidates.candidate(ask)).language).toBe('uk');
  });
});

describe('a draft', () => {
  const { names } = aConversation();
  const russian = aConversation()
    .buyer('10:00', { text: 'Здравствуйте, когда отправите заказ?' })
    .buyer('10:01', { text: 'Подскажите, пожалуйста' });
  const UKRAINIAN = 'Добрий день, відправимо сьогодні ввечері';
  const judge = (text = UKRAINIAN) => services.drafts.judge({ names, text });

  beforeEach(() => services.conversations.report(russian.thread()));

  it('in another language than the buyer’s is one that is not wanted', async () => {
    expect(await judge()).toEqual({ draft: 'uk', buyers: 'ru', wanted: ['ru'] });
  });

  it.each([
    ['in the buyer’s', 'Здравствуйте, отправим сегодня вечером'],
    ['of one word', 'Дякую!'],
    ['in no language', '+380501234567 👍'],
    ['of half a pair', '\ud83d'],
  ])('%s is fine', async (_, text) => {
    expect(await judge(text)).toBeNull();
  });

  it('is fine where the buyer’s language is not known', async () => {
    expect(await services.drafts.judge({ names: { ...names, threadId: '9:9:9' }, text: UKRAINIAN })).toBeNull();
  });

  it('is judged by what was set by hand', async () => {
    await services.acts.setLanguage(KEY, 'uk');
    expect(await judge()).toBeNull();
  });

  it('is judged by the shop’s policy', async () => {
    await services.settings.save({ answerPolicies: { wildberries: 'uk-first' } as never });
    expect(await judge()).toBeNull();
    await services.settings.save({ answerPolicies: { wildberries: 'uk-always' } as never });
    expect(await judge('Здравствуйте, отправим сегодня вечером')).toMatchObject({ draft: 'ru', wanted: ['uk'] });
  });

  it('is left alone where the seller wants that, until the language is set anew', async () => {
    await services.acts.acceptAnyLanguage(KEY);
    expect(await judge()).toBeNull();
    services.clock.pass(1000);
    await services.acts.setLanguage(KEY, 'ru');
    expect(await judge()).not.toBeNull();
  });

  it('is left alone on a marketplace that is not used', async () => {
    await services.settings.save({ unusedMarketplaces: [names.marketplace] });
    expect(await judge()).toBeNull();
  });

  it('leaves nothing behind', async () => {
    const before = await services.backup.exportBackup();
    await judge();
    expect(await services.backup.exportBackup()).toBe(before);
  });
});

describe('the detector', () => {
  test('is made at the first question, and once', () => {
    const weights = vi.fn(() => Uint8Array.from(readFileSync(join(__dirname, '../../../assets/language/weights.bin'))));
    const languages = languagesOf(weights);
    expect(weights).not.toHaveBeenCalled();
    languages.detect('Дякую');
    expect(languages.isWhole()).toBe(true);
    expect(weights).toHaveBeenCalledTimes(1);
  });

  test('goes on without weights that cannot be read', () => {
    const languages = languagesOf(() => Uint8Array.fromBase64('not base 64!'));
    expect(languages.isWhole()).toBe(false);
    expect(languages.detect('Здравствуйте, есть ли это в наличии?').language).toBe('ru');
  });
});

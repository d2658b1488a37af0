import { describe, expect, it } from 'vitest';
import { threadKeys } from '../../../utils/domain/conversation/identity';
import type { ConversationId, ConversationKey, MarketplaceId } from '../../../utils/domain/conversation/ids';
import { unneededService } from '../../../utils/services/unneeded';
import { aConversation, type ConversationBuilder, instant } from '../../support/a-conversation';
import { freshServices, type Services } from '../../support/memory';

const answered = (threadId: string, buyer: string) =>
  aConversation({ threadId, buyer }).buyer('08:00').seller('08:10', { text: 'Так, є' });
const olena = answered('1', 'Олена').buyer('08:20', { text: 'Дякую!' });
const oleh = answered('2', 'Олег').buyer('09:30', { text: 'Спасибо\n👍' });
const keyOf = ({ names }: ConversationBuilder) => threadKeys(names)?.own as ConversationKey;

/** All are read just before noon. */
async function services(...told: ConversationBuilder[]): Promise<Services> {
  const all = await freshServices();
  await all.repositories.settings.set('installedAt', instant('00:00'));
  for (const one of told) await all.conversations.report(one.thread({ at: '11:59' }));
  return all;
}
const ask = ({ repositories, clock }: Services) => unneededService(async () => repositories, clock).unneeded();
const names = async (all: Services) => (await ask(all)).map(({ buyerName }) => buyerName);

describe('where no reply is needed', () => {
  it('is told, the newest first, with what the buyer closed the talk with', async () => {
    const all = await services(olena, oleh, answered('3', 'Ірина'), answered('4', 'Юлія').buyer('09:00'));
    const told = await ask(all);
    expect(told).toMatchObject([
      {
        buyerName: 'Олег',
        at: instant('09:30'),
        text: 'Спасибо 👍',
        timer: { kind: 'no-reply-needed', by: 'closing' },
      },
      { buyerName: 'Олена', at: instant('08:20'), text: 'Дякую!', marketplace: 'wildberries' },
    ]);
    expect(told).toHaveLength(2);
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });

  it('also where the seller says so; and no longer where that is taken back', async () => {
    const asked = answered('4', 'Юлія').buyer('11:00');
    const all = await services(asked);
    const events = await all.acts.dismissKey(keyOf(asked), 'no-reply-needed');
    expect(await ask(all)).toMatchObject([
      { buyerName: 'Юлія', at: all.clock.now(), text: null, timer: { by: 'seller' } },
    ]);
    all.clock.pass(1000);
    await all.acts.undo(events, () => true);
    expect(await ask(all)).toEqual([]);
  });

  it('not where a reply is needed after all, and again where that was a mistake', async () => {
    const all = await services(olena);
    const events = await all.words.say(keyOf(olena), { kind: 'reply-needed' });
    expect(await ask(all)).toEqual([]);
    expect(await all.repositories.conversations.waiting()).toHaveLength(1);
    all.clock.pass(1000);
    await all.acts.undo(events, () => true);
    expect(await names(all)).toEqual(['Олена']);
  });

  it('not what was answered elsewhere, nor where the buyer wrote more', async () => {
    const asked = answered('4', 'Юлія').buyer('11:00');
    const all = await services(asked, olena.buyer('09:00', { text: 'А коли?' }));
    await all.acts.dismiss([keyOf(asked) as string as ConversationId], 'answered-elsewhere');
    expect(await ask(all)).toEqual([]);
  });

  it('for a day, and not of a marketplace that is not used any more', async () => {
    const all = await services(olena, oleh);
    all.clock.set(instant('08:20', '2026-07-07'));
    expect(await names(all)).toEqual(['Олег', 'Олена']);
    all.clock.pass(1);
    expect(await names(all)).toEqual(['Олег']);
    await all.settings.save({ unusedMarketplaces: ['wildberries' as MarketplaceId] });
    expect(await names(all)).toEqual([]);
  });

  it('of many the newest fifty', async () => {
    const many = Array.from({ length: 52 }, (_, index) =>
      answered(`${index}`, `Покупець ${index}`).buyer(`09:${String(index).padStart(2, '0')}`, { text: 'Дякую' }),
    );
    const all = await services(...many);
    const told = await names(all);
    expect(told).toHaveLength(50);
    expect([told[0], told.at(-1)]).toEqual(['Покупець 51', 'Покупець 2']);
  });
});

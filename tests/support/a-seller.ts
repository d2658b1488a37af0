/** Services over a database in which something is to be backed up. */
import type { MarketplaceId } from '../../utils/domain/conversation/ids';
import { aConversation } from './a-conversation';
import { freshServices, NOON, type Services } from './memory';

export const WILDBERRIES = 'wildberries' as MarketplaceId;
export const PROM = 'prom' as MarketplaceId;

export const olena = aConversation().buyer('10:00', { text: 'Де моє замовлення?' }).seller('10:07').buyer('11:30');
export const oleh = aConversation({ threadId: null, buyer: 'Олег', account: 'shop' }).buyer('09:00').buyer('09:01');

/** Everything that a seller writes and chooses. */
export async function withASeller(): Promise<Services> {
  const made = await withTwoConversations();
  const { settings, accounts, templates, conversations, clock } = made;
  await conversations.report({ ...oleh.row(), account: { id: 'shop', name: 'ТОВ «Ромашка»' } });
  const [account] = await accounts.accounts();
  await accounts.save(account as NonNullable<typeof account>, { label: 'Квіти', colour: 5, shopName: 'Ромашка' });
  await settings.save({
    ...{ sellerName: 'Ірина', shopName: 'Магазин', answerLanguages: ['ru', 'uk'], welcomedAt: NOON },
    ...{ answerPolicies: { [WILDBERRIES]: 'uk-first', [PROM]: 'uk-always' }, unusedMarketplaces: [PROM] },
  });
  const [first, second] = await templates.templates();
  await templates.remove((first as NonNullable<typeof first>).id);
  const { usedAt, updatedAt, ...changed } = second as NonNullable<typeof second>;
  await templates.save({ ...changed, title: 'Моя назва' });
  const own = { title: 'Своє', trigger: 'своє', channels: ['chat'], folder: 'Тека', tags: ['мітка'] } as const;
  await templates.save({ id: null, ...own, variants: [{ language: 'en', text: 'Hello, {{ buyer.firstName }}!' }] });
  await made.acts.inserted({ names: olena.names, templateId: changed.id, text: 'Дякую, Олено!', at: made.clock.now() });
  clock.pass(1000);
  return made;
}

/** One that was answered and waits again, and one that was only seen on a list. */
export async function withTwoConversations(): Promise<Services> {
  const made = await freshServices();
  await made.conversations.report(olena.thread());
  await made.conversations.report(oleh.row());
  return made;
}

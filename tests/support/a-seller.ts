/** Services over a database in which something is to be backed up. */
import type { MarketplaceId } from '../../utils/domain/conversation/ids';
import { ownPolicyId } from '../../utils/domain/deadlines/own-policies';
import type { Policy } from '../../utils/domain/deadlines/policy';
import { aConversation } from './a-conversation';
import { daily, office } from './hours';
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
    sweepTimes: ['08:30', '19:00'],
    overlay: { [WILDBERRIES]: { chat: 'hidden', review: 'full' }, [PROM]: { chat: 'dots' } },
    ...{ answerPolicies: { [WILDBERRIES]: 'uk-first', [PROM]: 'uk-always' }, unusedMarketplaces: [PROM] },
  });
  await withRules(made);
  const [first, second] = await templates.templates();
  await templates.remove((first as NonNullable<typeof first>).id);
  const { usedAt, updatedAt, ...changed } = second as NonNullable<typeof second>;
  await templates.save({ ...changed, title: 'Моя назва' });
  const own = { title: 'Своє', trigger: 'своє', channels: ['chat'], folder: 'Тека', tags: ['мітка'] } as const;
  await templates.save({ id: null, ...own, variants: [{ language: 'en', text: 'Hello, {{ buyer.firstName }}!' }] });
  await made.acts.inserted({
    names: olena.names,
    templateId: changed.id,
    language: 'uk',
    text: 'Дякую, Олено!',
    at: made.clock.now(),
  });
  clock.pass(1000);
  return made;
}

/** Hours for all, others for a shop, and a rule of its own that has been changed twice. */
export async function withRules({ repositories, conversations }: Services): Promise<void> {
  const shop = { marketplace: WILDBERRIES, id: 'shop' };
  const power = { from: '2026-07-05T09:00:00+03:00', to: '2026-07-05T11:30:00.000Z', reason: 'power' } as const;
  const week = office().week;
  const figure = { clock: 'working', source: '', date: '2026-07-06', confidence: 'C' } as const;
  const rule: Policy = {
    ...{ id: ownPolicyId('1'), version: 3, marketplace: WILDBERRIES, account: 'shop', channel: 'chat' },
    ...{ kind: 'next-response', target: { ...figure, duration: 20 * 60_000 }, limit: null },
  };
  await repositories.settings.set('hours', [
    { ...{ of: null, ...daily('09:00–13:00 14:00–24:00') }, daysOff: ['2026-08-24'], interruptions: [power] },
    { ...{ of: shop, zone: 'Asia/Almaty', week }, daysOff: [], interruptions: [{ ...power, reason: 'other' }] },
  ]);
  await repositories.settings.set('policies', [rule]);
  await repositories.settings.set('atRiskShare', 0.5);
  await repositories.settings.set('prefix', ';');
  await repositories.settings.set('paletteKey', 'Slash');
  await repositories.settings.set('quietHours', { from: '22:00', to: '07:30' });
  await repositories.settings.set('notices', { on: true, targetAhead: 5 * 60_000, limitAhead: null });
  await conversations.rebuild();
}

/** One that was answered and waits again, and one that was only seen on a list. */
export async function withTwoConversations(): Promise<Services> {
  const made = await freshServices();
  await made.conversations.report(olena.thread());
  await made.conversations.report(oleh.row());
  return made;
}

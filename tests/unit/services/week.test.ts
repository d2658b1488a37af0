import { describe, expect, it } from 'vitest';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import { overviewService } from '../../../utils/services/overview';
import { weekService } from '../../../utils/services/week';
import { aConversation, instant } from '../../support/a-conversation';
import { freshServices, KYIV, LANGUAGES, MARKETPLACES, type Services } from '../../support/memory';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** It is Monday, 15:00 in Kyiv; Takt was installed on the first of the month, a Wednesday. */
async function installed(): Promise<Services> {
  const services = await freshServices();
  await services.repositories.settings.set('installedAt', instant('00:00', '2026-07-01'));
  return services;
}

const weekOf = ({ repositories, clock }: Services) => weekService(async () => repositories, clock, KYIV).week();
const hours = (line: readonly number[]) => line.flatMap((count, hour) => (count > 0 ? [[hour, count]] : []));

describe('the week', () => {
  it('is today and the six days before it, by the clock of the shop', async () => {
    const services = await installed();
    // Midnight in Kyiv is 21:00 UTC: from Monday's last minute but one, to Tuesday's fourth; both in time.
    const told = aConversation().on('2026-06-30').buyer('20:50').seller('20:58');
    const first = told.buyer('21:00').seller('21:04');
    // Before the installation, and yesterday: due an hour after the question, that is at 12:00 in Kyiv.
    const all = first.on('2026-07-05').buyer('08:00').seller('09:30').on('2026-07-06').buyer('10:00').seller('10:20');
    await services.conversations.report(all.thread({ at: '11:59' }));
    const week = await weekOf(services);
    expect(week).toMatchObject({ answers: 2, onTime: 1, median: 55 * MINUTE });
    expect(hours(week.lateByHour)).toEqual([[12, 1]]);
    expect(JSON.parse(JSON.stringify(week))).toEqual(week);
  });

  it('counts promises apart: to the time named, else within two working hours', async () => {
    const services = await installed();
    const promise = { text: 'Уточню і напишу' };
    const answer = { text: 'Є в наявності' };
    const told = aConversation()
      .buyer('06:00')
      .seller('06:01', promise)
      .seller('08:00', answer)
      .buyer('08:10')
      .seller('08:11', promise)
      .seller('10:12', answer)
      // By the clock in Kyiv, where it is 13:20.
      .buyer('10:15')
      .seller('10:20', { text: 'Напишу до 14:00' })
      .seller('10:50', answer);
    await services.conversations.report(told.thread({ at: '11:59' }));
    expect(await weekOf(services)).toMatchObject({ answers: 3, onTime: 3, promises: { answers: 3, onTime: 2 } });
    await services.conversations.rebuild();
    expect(await weekOf(services)).toMatchObject({ promises: { answers: 3, onTime: 2 } });
    const file = await services.backup.exportBackup();
    await services.backup.wipe();
    await services.backup.applyImport(file);
    expect(await weekOf(services)).toMatchObject({ promises: { answers: 3, onTime: 2 } });
    expect(await services.backup.exportBackup()).toBe(file);
  });

  it('leaves out a marketplace that is not used', async () => {
    const services = await installed();
    await services.conversations.report(aConversation().buyer('10:00').seller('10:20').thread({ at: '11:59' }));
    await services.settings.save({ unusedMarketplaces: ['wildberries' as MarketplaceId] });
    expect(await weekOf(services)).toMatchObject({ answers: 0, median: null });
  });

  it('says how long working time was interrupted, today and in the week, up to now and since the installation', async () => {
    const services = await installed();
    const span = (from: string, to: string | null, reason: 'power' | 'air-raid') => ({ from, to, reason });
    await services.repositories.settings.set('hours', [
      {
        ...{ of: null, zone: 'Europe/Kyiv', week: Array(7).fill([{ from: '09:00', to: '20:00' }]), daysOff: [] },
        interruptions: [
          // Before the installation, at night, from before the opening at 6:00 UTC, yesterday, and still on.
          span('2026-06-30T10:00:00Z', '2026-06-30T11:00:00Z', 'power'),
          span('2026-07-06T00:00:00Z', '2026-07-06T02:00:00Z', 'air-raid'),
          span('2026-07-06T05:30:00Z', '2026-07-06T06:20:00Z', 'air-raid'),
          span('2026-07-05T10:00:00Z', '2026-07-05T13:00:00Z', 'power'),
          span('2026-07-06T11:30:00Z', null, 'power'),
        ],
      },
    ]);
    expect((await weekOf(services)).interrupted).toEqual({
      today: [
        { reason: 'power', length: 30 * MINUTE },
        { reason: 'air-raid', length: 20 * MINUTE },
      ],
      week: [
        { reason: 'power', length: 3.5 * HOUR },
        { reason: 'air-raid', length: 20 * MINUTE },
      ],
    });
  });

  it('today begins where the shop is, as in the line of the day', async () => {
    const services = await installed();
    // In Almaty (UTC+5) the day began at 19:00 UTC.
    await services.repositories.settings.set('hours', [
      { of: null, zone: 'Asia/Almaty', week: Array(7).fill([]), daysOff: [], interruptions: [] },
    ]);
    const told = aConversation().on('2026-07-05').buyer('18:30').seller('18:59').buyer('19:00').seller('19:01');
    await services.conversations.report(told.thread({ at: '20:00' }));
    const { repositories, clock } = services;
    const tabs = { open: async () => new Set<MarketplaceId>() };
    const overview = overviewService(async () => repositories, MARKETPLACES, tabs, clock, KYIV, LANGUAGES);
    expect((await overview.overview()).day).toMatchObject({ answers: 1 });
    expect(await weekOf(services)).toMatchObject({ answers: 2 });
  });
});

import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { type Account, type AccountRef, accountLabel } from '../../../utils/domain/conversation/account';
import { t } from '../../../utils/platform/i18n';
import { Button } from '../../controls/Button';
import { SelectField } from '../../controls/SelectField';
import { clockText } from '../../timer-text';
import type { Marketplace } from '../settings-data';
import { TaskNote } from '../TaskNote';
import { useTask } from '../use-task';
import { type HoursActions, type HoursData, hoursOf, isSameShop, type Schedule } from './hours-data';
import { Interruptions } from './Interruptions';
import { openingText } from './opening-text';
import { QuietCard } from './QuietCard';
import { ScheduleForm } from './ScheduleForm';

interface HoursPanelProps {
  readonly data: HoursData;
  readonly accounts: readonly Account[];
  readonly marketplaces: readonly Marketplace[];
  /** Of the browser, and all that it knows. */
  readonly browserZone: string;
  readonly zones: readonly string[];
  readonly now: ReadonlySignal<number>;
  readonly actions: HoursActions;
}

const ALL = 'all';

/** When the shop is open, for all shops or for one; what interrupts it; when Takt keeps silent. */
export function HoursPanel({ data, accounts, marketplaces, browserZone, zones, now, actions }: HoursPanelProps) {
  const [chosen, choose] = useState(ALL);
  const tasks = useTask();
  const shops = shopsOf(accounts, data);
  const shop = shops.find((one) => keyOf(one) === chosen) ?? null;
  const own = shop && data.own.find(({ of }) => isSameShop(of, shop));
  const schedule = own?.schedule ?? data.schedule;
  const name = (of: AccountRef) => {
    const account = accounts.find((one) => isSameShop(one, of));
    const place = marketplaces.find(({ id }) => id === of.marketplace)?.name ?? of.marketplace;
    return `${place}: ${account ? accountLabel(account) : of.id}`;
  };
  const run = (work: () => Promise<unknown>) =>
    tasks.run('own', 'options.loading', async () => {
      await work();
      return t('options.saved');
    });
  return (
    <>
      <OpenLine schedule={schedule} data={data} now={now.value} openingOf={actions.openingOf} />
      <Interruptions interruptions={data.interruptions} now={now.value} actions={actions} />
      {shops.length > 1 && (
        <section class="card" aria-label={t('options.hours.whose')}>
          <SelectField
            label={t('options.hours.whose')}
            options={[
              { value: ALL, label: t('options.hours.whose.all') },
              ...shops.map((one) => ({ value: keyOf(one), label: name(one) })),
            ]}
            value={shop ? chosen : ALL}
            testId="hours-whose"
            onChange={choose}
          />
          {shop && <p class="hint">{own ? t('options.hours.own') : t('options.hours.common')}</p>}
          {shop && own && (
            <Button
              {...tasks.button('own')}
              testId="own-remove"
              onClick={() => run(() => actions.removeSchedule(shop))}
            >
              {t('options.hours.own.remove')}
            </Button>
          )}
          {shop && !own && (
            <Button
              {...tasks.button('own')}
              testId="own-begin"
              onClick={() => run(() => actions.saveSchedule(shop, data.schedule))}
            >
              {t('options.hours.own.begin')}
            </Button>
          )}
          <TaskNote task="own" state={tasks.state} />
        </section>
      )}
      {(!shop || own) && (
        <ScheduleForm
          key={chosen}
          schedule={schedule}
          browserZone={browserZone}
          zones={zones}
          now={now.value}
          onSave={(change) => actions.saveSchedule(shop && { marketplace: shop.marketplace, id: shop.id }, change)}
        />
      )}
      <QuietCard quiet={data.quiet} onSave={actions.saveQuiet} />
    </>
  );
}

interface OpenLineProps {
  readonly schedule: Schedule;
  readonly data: HoursData;
  readonly now: number;
  readonly openingOf: HoursActions['openingOf'];
}

/** What the door would say now. It changes with the time, so nobody reads it out by itself. */
function OpenLine({ schedule, data, now, openingOf }: OpenLineProps) {
  const running = data.interruptions.filter(({ to }) => to === null);
  const opening = openingOf(hoursOf(schedule, []), now);
  if (!opening) return null;
  const [paused] = running;
  return (
    <p class="opening" data-testid="opening">
      {paused && opening.kind === 'open'
        ? t('options.hours.now.paused', {
            what: t(`options.interruptions.${paused.reason}`),
            at: clockText(Date.parse(paused.from), now),
          })
        : openingText(opening, schedule.zone, now)}
    </p>
  );
}

function keyOf({ marketplace, id }: AccountRef): string {
  return `${marketplace} ${id}`;
}

/** Those that pages have shown, and those that only have a schedule here. */
function shopsOf(accounts: readonly Account[], { own }: HoursData): readonly AccountRef[] {
  const known = accounts.map(({ marketplace, id }) => ({ marketplace, id }));
  return [...known, ...own.map(({ of }) => of).filter((of) => !known.some((one) => isSameShop(one, of)))];
}

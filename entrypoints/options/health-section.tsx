/** The section on how reading goes: asks the background and the browser, and hands the answers to its cards. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type AccessActions, AccessCard } from '../../components/options/AccessCard';
import { CheckupCard } from '../../components/options/CheckupCard';
import { HealthNotes, HealthReport } from '../../components/options/HealthPanel';
import { MapsCard } from '../../components/options/maps/MapsCard';
import type { MapActions } from '../../components/options/maps/maps-data';
import { type KnownPage, type PageLine, PagesTable } from '../../components/options/PagesTable';
import { SkeletonCard } from '../../components/options/SkeletonCard';
import { mapsOf } from '../../utils/adapters/maps';
import { marketplacesIn } from '../../utils/adapters/registry';
import type { Checkup } from '../../utils/domain/pages/checkup';
import type { KeptMap } from '../../utils/domain/pages/kept-map';
import { askToReach, mayReach, onReachChanged } from '../../utils/platform/hosts';
import { client, live, patientClient } from '../own-page/ask';
import { Answered, thenRefreshed } from './answered';
import { download } from './download';

const MARKETPLACES = marketplacesIn(__TAKT_MARKETPLACES__);

const health = live(() => client.health());
const cabinetPages = live(() => client.skeletonTabs());
const ownMaps = live(() => client.keptMaps());
const silent = live(() => client.silentTabs());
const access = live(() =>
  Promise.all(
    MARKETPLACES.map(async ({ id, name, matches }) => ({
      ...{ marketplace: id as string, name, host: matches.map((match) => new URL(match).host).join(', ') },
      allowed: await mayReach(matches),
    })),
  ),
);
onReachChanged(() => {
  for (const one of [access, silent, cabinetPages]) one.refresh();
});

const accessActions: AccessActions = {
  ask: (id) => askToReach(MARKETPLACES.find((one) => one.id === id)?.matches ?? []),
  show: (tabId) => client.showTab(tabId),
};

const mapActions: MapActions<KeptMap> = {
  remove: (id) => thenRefreshed(client.removeMap(id), ownMaps),
  putBack: (removed) => thenRefreshed(client.putBackMap(removed), ownMaps),
  exportMaps: (ids) => client.exportMaps(ids),
  read: (text) => client.readMaps(text),
  tryMap: (text, index) => patientClient.tryMap(text, index),
  add: (text) => thenRefreshed(client.addMaps(text), ownMaps),
  save: download,
};

/** Names the seller's own maps as they are. */
const own = computed(() =>
  ownMaps.data.value.state === 'ready'
    ? ownMaps.data.value.value.map(({ id, addedAt }) => `${id} ${addedAt}`).join()
    : '',
);

/** The last one since this section was opened, for the copy of it. */
const lastCheckup = signal<Checkup | undefined>(undefined);
own.subscribe(() => {
  lastCheckup.value = undefined;
});
const checkUp = async (tabId: number) => {
  const answer = await patientClient.checkUp(tabId);
  if (answer.kind === 'checked') lastCheckup.value = answer.checkup;
  return answer;
};

const skeletonActions = { take: (tabId: number) => patientClient.takeSkeleton(tabId), save: download };

const KNOWN: readonly KnownPage[] = MARKETPLACES.flatMap(({ id }) =>
  mapsOf(id).map((map) => ({ marketplace: id, mapId: map.id, channel: map.channel })),
);

/** Known pages that no page was read by, nor one of their kind by another map: then it may be that one. */
function unseenBeside(pages: readonly PageLine[]): KnownPage[] {
  return KNOWN.filter(
    ({ marketplace, mapId, channel }) =>
      !pages.some((page) => page.mapId === mapId) &&
      !pages.some((page) => page.marketplace === marketplace && page.channel === channel && page.layer !== 'known'),
  );
}

export function HealthSection({ now }: { readonly now: ReadonlySignal<number> }) {
  const marketplaces = MARKETPLACES;
  const onCopy = (text: string) => navigator.clipboard.writeText(text);
  const unheard = silent.data.value.state === 'ready' ? silent.data.value.value : undefined;
  const beside = {
    access: access.data.value.state === 'ready' ? access.data.value.value : undefined,
    checkup: lastCheckup.value,
  };
  const known = health.data.value;
  return (
    <>
      <Answered to={access} draw={(value) => <AccessCard access={value} silent={unheard} actions={accessActions} />} />
      {known.state === 'ready' && <HealthNotes health={known.value} />}
      <Answered to={ownMaps} draw={(maps) => <MapsCard {...{ maps, marketplaces, now }} actions={mapActions} />} />
      <Answered
        to={health}
        draw={({ pages }) => <PagesTable {...{ pages, marketplaces }} unseen={unseenBeside(pages)} />}
      />
      <Answered
        to={cabinetPages}
        draw={(pages) => (
          <>
            <CheckupCard {...{ pages, marketplaces }} own={own.value} onCheck={checkUp} />
            <SkeletonCard {...{ pages, marketplaces }} actions={skeletonActions} />
          </>
        )}
      />
      {known.state === 'ready' && <HealthReport health={known.value} {...{ beside, onCopy }} />}
    </>
  );
}

/** Who waits, over all marketplaces; the same in popup and side panel. */
import type { ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Interruption } from '../../utils/domain/deadlines/business-hours';
import { isSweptThrough } from '../../utils/domain/deadlines/sweeps';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { ErrorNote } from '../controls/ErrorNote';
import type { Loadable } from '../loadable';
import { useFocusKept } from '../use-focus-kept';
import { EVERYTHING, filtered, isFiltering, placesIn, type QueueFilter } from './filter';
import { PauseStrip } from './PauseStrip';
import { QueueEarlier } from './QueueEarlier';
import { QueueFilters } from './QueueFilters';
import { QueueFoot } from './QueueFoot';
import { type Enter, QueueList } from './QueueList';
import { QueueOld } from './QueueOld';
import { QueueSilence } from './QueueSilence';
import { QueueStatus } from './QueueStatus';
import { QueueUnneeded } from './QueueUnneeded';
import type { QueueActions, QueueData, QueueSweep, UnneededItem } from './queue-data';
import { SweepStrip } from './SweepStrip';
import { type Acts, useActs } from './use-acts';
import { usePageKeys } from './use-keys';
import { useOrder } from './use-order';
import { pauseKeys, usePauses } from './use-pauses';
import { type SweepActs, sweepKeys, useSweep } from './use-sweep';

export interface QueueProps {
  readonly data: Loadable<QueueData>;
  /** Epoch ms. */
  readonly now: ReadonlySignal<number>;
  /** Not there: it is not known, and none is led from here. */
  readonly sweep?: QueueSweep;
  /** Where no reply is needed; not there: it is not known. */
  readonly unneeded?: readonly UnneededItem[];
  /** What interrupted the work, and what still does; not there: it is not known. */
  readonly interruptions?: readonly Interruption[];
  readonly actions: QueueActions;
  readonly onRetry: () => void;
  /** Where the focus goes when nothing is left to go to. */
  readonly heading?: RefObject<HTMLElement | null>;
}

const NO_SWEEP: QueueSweep = { kind: 'off' };
const NOTHING: readonly never[] = [];

/** What is sought and what was just done outlast an answer that failed to come. */
export function Queue({ data, now, actions, onRetry, heading, ...known }: QueueProps) {
  const { sweep: swept = NO_SWEEP, unneeded = NOTHING, interruptions = NOTHING } = known;
  const [filter, setFilter] = useState(EVERYTHING);
  const [explained, explain] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const enter = useRef<() => void>(() => undefined);
  const acts = useActs(actions, now.value);
  const sweep = useSweep(swept, data.state === 'ready' ? data.value : undefined, actions.sweep, acts);
  const pauses = usePauses(interruptions, actions.pause);
  const undo = useRef<HTMLButtonElement>(null);
  // What was done may take away what it was done with: then one goes on in the list, at the way back, or in the search.
  const places = [undo, search, heading].map((place) => () => place?.current?.focus());
  useFocusKept([() => enter.current(), ...places]);
  usePageKeys({
    search: () => {
      search.current?.focus();
      search.current?.select();
    },
    help: () => explain(!explained),
    enterList: () => enter.current(),
    undo: acts.last ? acts.undo : undefined,
    next: sweep.state.kind === 'on' ? sweep.next : undefined,
    plain: {
      ...sweepKeys(sweep, acts.accepts),
      ...pauseKeys(pauses),
      ...(explained && { Escape: () => explain(false) }),
    },
  });
  if (data.state === 'loading') return <p class="silence">{t('queue.loading')}</p>;
  if (data.state === 'failed') return <ErrorNote error={data.error} onRetry={onRetry} />;
  return (
    <>
      <PauseStrip pauses={pauses} now={now.value} accepts={acts.accepts} />
      <SweepStrip marketplaces={data.value.marketplaces} now={now.value} {...{ sweep, acts }} />
      <LoadedQueue data={data.value} now={now.value} {...{ filter, setFilter, acts, sweep, undo, search, enter }} />
      {unneeded.length > 0 && !isFiltering(filter) && (
        <QueueUnneeded items={unneeded} marketplaces={data.value.marketplaces} now={now.value} acts={acts} />
      )}
      <QueueStatus acts={acts} button={undo} marketplaces={data.value.marketplaces} />
      <QueueFoot
        day={data.value.day}
        week={actions.week}
        isPaused={pauses.running.length > 0}
        onPause={() => pauses.ask(!pauses.asking)}
        explained={explained}
        onExplain={() => explain(!explained)}
      />
    </>
  );
}

interface LoadedQueueProps {
  readonly data: QueueData;
  readonly now: number;
  readonly filter: QueueFilter;
  readonly setFilter: (filter: QueueFilter) => void;
  readonly acts: Acts;
  readonly sweep: SweepActs;
  /** The button that takes back what was done last. */
  readonly undo: RefObject<HTMLButtonElement | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly enter: Enter;
}

function LoadedQueue({ data, now, filter, setFilter, acts, sweep, undo, search, enter }: LoadedQueueProps) {
  const { marketplaces } = data;
  const order = useOrder(data.items, now);
  // Whose state changes with the time gets a new order then.
  // biome-ignore lint/correctness/useExhaustiveDependencies(now): thousands of rows, a tick a second
  const { waiting, old } = useMemo(() => filtered(order, filter, acts.gone, now), [order, filter, acts.gone]);
  // biome-ignore lint/correctness/useExhaustiveDependencies(now): as above
  const swept = useMemo(
    () => order.waiting.filter(({ id, timer }) => !acts.gone.has(id) && isSweptThrough(timer, now)).length,
    [order, acts.gone],
  );
  const sweptId = sweep.state.kind === 'on' ? sweep.state.at.id : undefined;
  const places = useMemo(() => placesIn(order, data, filter.places), [order, data, filter.places]);
  const changed = marketplaces.filter(({ open, result }) => open && result === 'page-changed');
  const filtering = isFiltering(filter);
  const anybody = order.waiting.length > 0 || order.old.length > 0;
  const nobodyWaits = order.waiting.every(({ id }) => acts.gone.has(id));
  const nothingFound = filtering && waiting.length === 0 && (!nobodyWaits || old.length === 0);
  return (
    <>
      {changed.map(({ id, name }) => (
        <p key={id} class="note note-warning">
          <b>{name}</b> {t('queue.page-changed')}
        </p>
      ))}
      {(anybody || filtering) && (
        <QueueFilters {...{ filter, places, search }} onFilter={setFilter} onDown={() => enter.current()}>
          {swept > 0 && sweptId === undefined && (
            <Button onClick={sweep.start} testId="sweep-start">
              {t('queue.sweep.start', { n: swept })}
            </Button>
          )}
        </QueueFilters>
      )}
      <QueueEarlier last={acts.last} undo={acts.undo} button={undo} now={now} />
      {waiting.length > 0 && (
        <QueueList label={t('queue.list')} items={waiting} {...{ data, now, acts, sweptId, enter }} />
      )}
      {data.isWhole !== false && nobodyWaits && !filtering && changed.length === 0 && (
        <QueueSilence marketplaces={marketplaces} anyOld={old.length > 0} />
      )}
      {nothingFound && (
        <div class="silence nothing-found" data-testid="queue-nothing-found">
          <p>{t('queue.nothing-found')}</p>
          <Button onClick={() => setFilter(EVERYTHING)} testId="queue-clear">
            {t('queue.clear')}
          </Button>
        </div>
      )}
      {old.length > 0 && <QueueOld items={old} alone={waiting.length === 0} {...{ data, now, acts, enter }} />}
    </>
  );
}

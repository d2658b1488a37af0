/** A round through all that waits, as the seller leads it from here. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { isPending } from '../../utils/domain/deadlines/timer';
import { type TaktError, toTaktError } from '../../utils/domain/errors';
import type { QueueData, QueueItem, QueueSweep, SweepActions } from './queue-data';
import type { RowMenuKind } from './RowActs';
import type { Acts } from './use-acts';

/** What can be said of whom a round stands at, each with its key; then it goes on. */
export type SweepWord = 'answered-elsewhere' | 'no-reply-needed';

export interface SweepActs {
  readonly state: QueueSweep;
  /** The one at which it stands; `undefined`: nobody waits there any more. */
  readonly item: QueueItem | undefined;
  /** One was asked for, and nobody waits. */
  readonly nobody: boolean;
  readonly error: TaktError | null;
  readonly start: () => void;
  readonly next: () => void;
  readonly stop: () => void;
  readonly dismiss: (reason: SweepWord) => void;
  /** As in a row; who is put off is left, too. */
  readonly say: Acts['say'];
  /** What is open of the one at which it stands. */
  readonly below: RowMenuKind | null;
  readonly open: (kind: RowMenuKind | null) => void;
}

/** @param data those that wait; `undefined` while they are not known */
export function useSweep(
  state: QueueSweep,
  data: QueueData | undefined,
  actions: SweepActions,
  acts: Pick<Acts, 'gone' | 'dismiss' | 'say'>,
): SweepActs {
  const [error, setError] = useState<TaktError | null>(null);
  const [nobody, setNobody] = useState(false);
  const [below, open] = useState<RowMenuKind | null>(null);
  const latest = useRef(actions);
  latest.current = actions;
  const led = useMemo(() => {
    const lead = (step: Promise<unknown>) => {
      open(null);
      setNobody(false);
      step.then(
        () => setError(null),
        (thrown) => setError(toTaktError(thrown)),
      );
    };
    return {
      start: () => lead(latest.current.start().then(({ kind }) => setNobody(kind === 'off'))),
      next: () => lead(latest.current.next()),
      stop: () => lead(latest.current.stop()),
    };
  }, []);
  const id = state.kind === 'on' ? state.at.id : undefined;
  const found = useMemo(() => data?.items.find((one) => one.id === id && isPending(one.timer)), [data, id]);
  // What was just let go is not let go once more, and led past its neighbour.
  const item = found && !acts.gone.has(found.id) ? found : undefined;
  const then = (done: Promise<boolean>) => {
    done.then((isDone) => isDone && led.next());
    return done;
  };
  return {
    ...{ state, item, nobody, error, below: item ? below : null, open, ...led },
    dismiss: (reason) => void (item && then(acts.dismiss([item], reason))),
    say: (said, word) => {
      const done = acts.say(said, word);
      return word.kind === 'snoozed' ? then(done) : done;
    },
  };
}

/** The keys that a round has, by where they are. */
export function sweepKeys(sweep: SweepActs, accepts: Acts['accepts']): Record<string, (event: KeyboardEvent) => void> {
  const { state, item } = sweep;
  const dismiss = (reason: SweepWord) => (event: KeyboardEvent) =>
    accepts(reason, event.timeStamp) && sweep.dismiss(reason);
  if (state.kind === 'off') return { KeyR: sweep.start };
  if (state.kind === 'ended') return { KeyR: sweep.start, Escape: sweep.stop };
  const toggle = (kind: RowMenuKind) => () => sweep.open(sweep.below === kind ? null : kind);
  return {
    ...{ KeyR: sweep.start, ArrowRight: sweep.next },
    Escape: sweep.below === null ? sweep.stop : () => sweep.open(null),
    ...(item && {
      KeyE: dismiss('answered-elsewhere'),
      KeyN: dismiss('no-reply-needed'),
      KeyS: toggle('snooze'),
      KeyF: toggle('remind'),
      KeyM: toggle('note'),
      KeyW: toggle('why'),
    }),
  };
}

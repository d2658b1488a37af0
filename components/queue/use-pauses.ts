/** What interrupts the work, begun and ended from the queue by one key. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Interruption, InterruptionReason } from '../../utils/domain/deadlines/business-hours';
import { type TaktError, toTaktError } from '../../utils/domain/errors';
import type { PauseActions } from './queue-data';

export interface Pauses {
  /** What goes on, the last one first. */
  readonly running: readonly Interruption[];
  /** It was begun here, and may be a slip of the finger. */
  readonly begun: InterruptionReason | null;
  /** What was ended here last, as it is in the log; `undefined`: nothing. */
  readonly ended: Interruption | undefined;
  /** Which one begins. */
  readonly asking: boolean;
  readonly error: TaktError | null;
  readonly ask: (isAsked: boolean) => void;
  readonly begin: (reason: InterruptionReason) => void;
  readonly end: (one: Interruption) => void;
  /** As if it had never begun. */
  readonly withdraw: (one: Interruption) => void;
  /** As if it had not been ended. */
  readonly resume: () => void;
  /** What was ended needs no word any more. */
  readonly forget: () => void;
}

/** @param log all that there was, and what goes on */
export function usePauses(log: readonly Interruption[], actions: PauseActions): Pauses {
  const [asking, ask] = useState(false);
  const [begun, setBegun] = useState<InterruptionReason | null>(null);
  /** As it was when it went on. */
  const [stopped, setStopped] = useState<Interruption | null>(null);
  const [error, setError] = useState<TaktError | null>(null);
  const latest = useRef(actions);
  latest.current = actions;
  const acts = useMemo(() => {
    const act = (work: Promise<unknown>, then: () => void) => {
      ask(false);
      work.then(
        () => {
          setError(null);
          then();
        },
        (thrown) => setError(toTaktError(thrown)),
      );
    };
    const become = (begins: InterruptionReason | null, stops: Interruption | null) => () => {
      setBegun(begins);
      setStopped(stops);
    };
    return {
      begin: (reason: InterruptionReason) => act(latest.current.begin(reason), become(reason, null)),
      end: (one: Interruption) => act(latest.current.end(one), become(null, one)),
      withdraw: (one: Interruption) => act(latest.current.remove(one), become(null, null)),
      resume: (one: Interruption, ended: Interruption) =>
        // In this order nothing is lost where the second fails.
        act(
          latest.current.restore(one).then(() => latest.current.remove(ended)),
          become(null, null),
        ),
    };
  }, []);
  const running = useMemo(
    () => log.filter(({ to }) => to === null).sort((a, b) => Date.parse(b.from) - Date.parse(a.from)),
    [log],
  );
  const ended = stopped
    ? log.find(({ from, reason, to }) => to !== null && from === stopped.from && reason === stopped.reason)
    : undefined;
  const resume = () => stopped && ended && acts.resume(stopped, ended);
  return {
    ...{ running, begun, ended, asking, error, ask },
    ...acts,
    resume: () => void resume(),
    forget: () => setStopped(null),
  };
}

/** One key: asks which one begins, and ends what goes on. */
export function pauseKeys({ running: [last], asking, ask, end }: Pauses): Record<string, () => void> {
  return { KeyP: () => (last ? end(last) : ask(!asking)) };
}

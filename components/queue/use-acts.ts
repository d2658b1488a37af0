/** What the seller does in the queue, and what there is to say of it then. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { HOUR } from '../../utils/domain/conversation/moment';
import { type TaktError, toTaktError } from '../../utils/domain/errors';
import type { DismissReason, QueueActions, QueueItem, RecentDismissal, Revealed } from './queue-data';

/** A dismissal that can be taken back. */
export interface Dismissal extends Pick<RecentDismissal, 'buyerName' | 'count' | 'reason' | 'at'> {
  /** It was made before this page was opened. */
  readonly earlier: boolean;
  readonly events: Promise<readonly string[]>;
}

/** So long (ms) a dismissal can be taken back here. */
const LATELY = HOUR;

/** What came of the last thing that was done, where it is not to be seen anyway. */
export type Outcome =
  | { readonly kind: 'nowhere'; readonly revealed: Exclude<Revealed, { kind: 'shown' }> }
  | { readonly kind: 'restored' }
  | { readonly kind: 'failed'; readonly error: TaktError };

export interface Acts {
  /** What was dismissed and is still in the data. */
  readonly gone: ReadonlySet<string>;
  /** The last one that can be taken back; then it is the turn of the one before. */
  readonly dismissal: Dismissal | null;
  readonly outcome: Outcome | null;
  readonly reveal: (item: QueueItem) => void;
  readonly dismiss: (items: readonly QueueItem[], reason: DismissReason) => void;
  readonly undo: () => void;
}

/**
 * A row that is dismissed is gone at once; it comes back when that failed, or is undone.
 * @param now epoch ms
 */
export function useActs(actions: QueueActions, now: number): Acts {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [dismissals, setDismissals] = useState<readonly Dismissal[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const latest = useRef(actions);
  latest.current = actions;
  const time = useRef(now);
  time.current = now;

  // A popup closes at any click beside it, and what was done in it by mistake is to be taken back in the next one.
  useEffect(() => {
    const put = (recent: readonly RecentDismissal[]) => {
      const earlier = recent.map(({ events, ...one }) => ({ ...one, events: Promise.resolve(events), earlier: true }));
      setDismissals((before) => [...earlier, ...before]);
    };
    // The background keeps a log of what fails in it; without an answer there is nothing to offer.
    latest.current.recent().then(put, () => undefined);
  }, []);

  const acts = useMemo(() => {
    const failed = (thrown: unknown) => setOutcome({ kind: 'failed', error: toTaktError(thrown) });
    const dismiss: Acts['dismiss'] = (items, reason) => {
      const ids = items.map(({ id }) => id);
      const events = latest.current.dismiss(ids, reason);
      const buyerName = items.length === 1 ? (items[0]?.buyerName ?? null) : null;
      const about = { buyerName, count: items.length, reason, at: time.current };
      const mine: Dismissal = { ...about, events, earlier: false };
      setOutcome(null);
      setDismissals((before) => [...before, mine]);
      setGone((before) => new Set([...before, ...ids]));
      const comeBack = () => setGone((before) => new Set([...before].filter((id) => !ids.includes(id))));
      events.then(comeBack, (thrown) => {
        comeBack();
        setDismissals((before) => before.filter((one) => one !== mine));
        failed(thrown);
      });
    };
    const undo = (mine: Dismissal) => {
      setDismissals((before) => before.filter((one) => one !== mine));
      setOutcome(null);
      const kept = (thrown: unknown) => {
        setDismissals((before) => [...before, mine]);
        failed(thrown);
      };
      // Where the dismissal itself failed there is nothing to take back, and that was said.
      mine.events.then(
        (ids) => latest.current.undo(ids).then(() => setOutcome({ kind: 'restored' }), kept),
        () => undefined,
      );
    };
    const reveal: Acts['reveal'] = (item) => {
      setOutcome(null);
      latest.current
        .reveal(item)
        .then((revealed) => setOutcome(revealed.kind === 'shown' ? null : { kind: 'nowhere', revealed }))
        .catch(failed);
    };
    return { dismiss, undo, reveal };
  }, []);

  const dismissal = dismissals.findLast(({ at }) => now - at <= LATELY) ?? null;
  return { gone, dismissal, outcome, ...acts, undo: () => dismissal && acts.undo(dismissal) };
}

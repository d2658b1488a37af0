/** What the seller does in the queue, and what there is to say of it then. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DismissReason } from '../../utils/domain/conversation/dismissals';
import { HOUR } from '../../utils/domain/conversation/moment';
import type { Act, Word } from '../../utils/domain/conversation/word';
import { type TaktError, toTaktError } from '../../utils/domain/errors';
import type { QueueActions, QueueItem, RecentAct, Revealed } from './queue-data';

/** What was done and can be taken back. */
export interface Done extends Pick<RecentAct, 'buyerName' | 'count' | 'act' | 'at'> {
  /** It was made before this page was opened. */
  readonly earlier: boolean;
  readonly events: Promise<readonly string[]>;
}

/** So long (ms) it can be taken back here. */
const LATELY = HOUR;

/** So long (ms) a key does not act once more: it bounces, or the hand does. */
const BOUNCE = 400;

/** What came of the last thing that was done, where it is not to be seen anyway. */
export type Outcome =
  | { readonly kind: 'nowhere'; readonly revealed: Exclude<Revealed, { kind: 'shown' }> }
  | ({ readonly kind: 'restored' } & Pick<RecentAct, 'buyerName' | 'count'>)
  | { readonly kind: 'failed'; readonly error: TaktError };

export interface Acts {
  /** What was dismissed and is still in the data. */
  readonly gone: ReadonlySet<string>;
  /** The last one that can be taken back; then it is the turn of the one before. */
  readonly last: Done | null;
  readonly outcome: Outcome | null;
  readonly reveal: (item: QueueItem) => void;
  /** Resolves with whether it was done. */
  readonly dismiss: (items: readonly QueueItem[], reason: DismissReason) => Promise<boolean>;
  readonly say: (item: QueueItem, word: Exclude<Word, { readonly kind: 'woken' }>) => Promise<boolean>;
  /** What was put off is there again. */
  readonly wake: (item: QueueItem) => void;
  readonly undo: () => void;
  readonly why: QueueActions['why'];
  /** Whether a key is to be acted on that was pressed then (ms, as events have it); a second one at once is not. */
  readonly accepts: (act: Act | 'pause', pressedAt: number) => boolean;
}

/**
 * A row that is dismissed is gone at once; it comes back when that failed, or is undone.
 * @param now epoch ms
 */
export function useActs(actions: QueueActions, now: number): Acts {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [all, setDone] = useState<readonly Done[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const latest = useRef(actions);
  latest.current = actions;
  const time = useRef(now);
  time.current = now;
  const acceptedAt = useRef(new Map<Act | 'pause', number>());

  // A popup closes at any click beside it, and what was done in it by mistake is to be taken back in the next one.
  useEffect(() => {
    const put = (recent: readonly RecentAct[]) => {
      const earlier = recent.map(({ events, ...one }) => ({ ...one, events: Promise.resolve(events), earlier: true }));
      setDone((before) => [...earlier, ...before]);
    };
    // The background keeps a log of what fails in it; without an answer there is nothing to offer.
    latest.current.recent().then(put, () => undefined);
  }, []);

  const acts = useMemo(() => {
    const failed = (thrown: unknown) => setOutcome({ kind: 'failed', error: toTaktError(thrown) });
    /** @returns whether it was done, when that is known */
    const done = (items: readonly QueueItem[], act: Act, events: Promise<readonly string[]>): Promise<boolean> => {
      const buyerName = items.length === 1 ? (items[0]?.buyerName ?? null) : null;
      const mine: Done = { buyerName, count: items.length, act, at: time.current, events, earlier: false };
      setOutcome(null);
      setDone((before) => [...before, mine]);
      return events.then(
        () => true,
        (thrown) => {
          setDone((before) => before.filter((one) => one !== mine));
          failed(thrown);
          return false;
        },
      );
    };
    const dismiss: Acts['dismiss'] = (items, reason) => {
      const ids = items.map(({ id }) => id);
      const isDone = done(items, reason, latest.current.dismiss(ids, reason));
      setGone((before) => new Set([...before, ...ids]));
      isDone.then(() => setGone((before) => new Set([...before].filter((id) => !ids.includes(id)))));
      return isDone;
    };
    const say: Acts['say'] = (item, word) => done([item], word.kind, latest.current.say(item.id, word));
    const restored = ({ buyerName, count }: Pick<RecentAct, 'buyerName' | 'count'>) =>
      setOutcome({ kind: 'restored', buyerName, count });
    const wake: Acts['wake'] = ({ id, buyerName }) => {
      setOutcome(null);
      latest.current.say(id, { kind: 'woken' }).then(() => restored({ buyerName, count: 1 }), failed);
    };
    const undo = (mine: Done) => {
      setDone((before) => before.filter((one) => one !== mine));
      setOutcome(null);
      const kept = (thrown: unknown) => {
        setDone((before) => [...before, mine]);
        failed(thrown);
      };
      // Where that itself failed there is nothing to take back, and that was said.
      mine.events.then(
        (ids) => latest.current.undo(ids).then(() => restored(mine), kept),
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
    const why: Acts['why'] = (id) => latest.current.why(id);
    const accepts: Acts['accepts'] = (act, pressedAt) => {
      if (pressedAt - (acceptedAt.current.get(act) ?? -Infinity) < BOUNCE) return false;
      acceptedAt.current.set(act, pressedAt);
      return true;
    };
    return { dismiss, say, wake, undo, reveal, why, accepts };
  }, []);

  const last = all.findLast(({ at }) => now - at <= LATELY) ?? null;
  return { gone, last, outcome, ...acts, undo: () => last && acts.undo(last) };
}

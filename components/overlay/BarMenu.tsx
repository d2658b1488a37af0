import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Word } from '../../utils/domain/conversation/word';
import type { Timer } from '../../utils/domain/deadlines/timer';
import type { Why } from '../../utils/domain/deadlines/why';
import { RowActs, type RowMenuKind } from '../queue/RowActs';

export interface BarMenuProps {
  readonly timer: Timer;
  readonly note: string | null;
  /** As sellers say it. */
  readonly marketplace: string;
  /** Epoch ms. */
  readonly now: ReadonlySignal<number>;
  /** What is open to begin with. */
  readonly first: 'more' | 'why';
  readonly ask: () => Promise<Why | null>;
  /** No reply is needed. */
  readonly onDismiss: () => void;
  readonly onSay: (word: Word) => void;
  /** Something was chosen, or nothing will be. */
  readonly onClose: () => void;
}

/** Below the bar of an open chat: what can be done about it, as in the queue. */
export function BarMenu({ timer, note, marketplace, now, first, ask, ...on }: BarMenuProps) {
  const { onDismiss, onSay, onClose } = on;
  const [kind, setKind] = useState<RowMenuKind>(first);
  const onKeyDown = (event: KeyboardEvent) => {
    // It leads out of a menu; in what else is open, to the next button.
    if (event.key !== 'Tab' || kind === 'note' || kind === 'why') return;
    event.preventDefault();
    onClose();
  };
  return (
    <div class="bar-menu" data-testid="bar-menu" onKeyDownCapture={onKeyDown}>
      <RowActs
        kind={kind}
        item={{ id: '', timer, note }}
        place={marketplace}
        now={now.value}
        acts={{
          dismiss: onDismiss,
          say: (_, word) => onSay(word),
          wake: () => onSay({ kind: 'woken' }),
          why: ask,
        }}
        withKeys={false}
        onKind={setKind}
        onDone={onClose}
      />
    </div>
  );
}

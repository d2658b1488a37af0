/** On every row of the list: how long the buyer waits. */
import type { ComponentChild } from 'preact';
import { AmbiguousPill } from '../../components/overlay/AmbiguousPill';
import { TimerPill } from '../../components/overlay/TimerPill';
import type { ConversationKey } from '../domain/conversation/ids';
import { isPending, type Timer } from '../domain/deadlines/timer';
import { type Language, language } from '../platform/i18n';
import type { Feature, Page } from './page';

export const rowTimer = {
  id: 'row-timer',
  start({ page, draw }) {
    /** What stands on rows, by what it says: a row is drawn anew only for something else. */
    let pills = new Map<ConversationKey, Pill>();
    draw(() => {
      const before = pills;
      pills = new Map();
      for (const row of page.rows.value) {
        const verdict = page.trouble.value ? undefined : page.verdict(row.key);
        const dot = page.overlay(row.names.channel) === 'dots';
        const isAmbiguous = !page.trouble.value && (row.isDoubtful || verdict?.kind === 'ambiguous');
        const timer = verdict?.kind === 'known' && isPending(verdict.timer) ? verdict.timer : null;
        const about: PillSays = { timer: isAmbiguous ? 'ambiguous' : timer, dot, spoken: language() };
        const known = before.get(row.key);
        const pill = known && isSame(known, about) ? known : { ...about, content: drawn(page, about) };
        pills.set(row.key, pill);
        page.onRow(row, 'timer', pill.content);
      }
    });
  },
} satisfies Feature;

interface PillSays {
  readonly timer: Timer | 'ambiguous' | null;
  readonly dot: boolean;
  readonly spoken: Language;
}

const isSame = (one: PillSays, other: PillSays): boolean =>
  one.timer === other.timer && one.dot === other.dot && one.spoken === other.spoken;

interface Pill extends PillSays {
  readonly content: ComponentChild;
}

function drawn({ marketplace, now, live }: Page, { timer, dot }: PillSays): ComponentChild {
  if (timer === 'ambiguous') return <AmbiguousPill dot={dot} />;
  return timer && <TimerPill timer={live(timer)} {...{ marketplace, now, dot }} />;
}

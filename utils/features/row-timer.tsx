/** On every row of the list: how long the buyer waits. */
import { AmbiguousPill } from '../../components/overlay/AmbiguousPill';
import { TimerPill } from '../../components/overlay/TimerPill';
import { isPending } from '../domain/deadlines/timer';
import type { Feature } from './page';

export const rowTimer = {
  id: 'row-timer',
  start({ page, draw }) {
    draw(() => {
      for (const row of page.rows.value) {
        const verdict = page.trouble.value ? undefined : page.verdict(row.key);
        const dot = page.overlay(row.names.channel) === 'dots';
        const isAmbiguous = !page.trouble.value && (row.isDoubtful || verdict?.kind === 'ambiguous');
        const pill = verdict?.kind === 'known' && isPending(verdict.timer) && (
          <TimerPill timer={page.live(verdict.timer)} marketplace={page.marketplace} now={page.now} dot={dot} />
        );
        page.onRow(row, 'timer', isAmbiguous ? <AmbiguousPill dot={dot} /> : pill || null);
      }
    });
  },
} satisfies Feature;

/** The toolbar badge over the browser, in words of the seller's language. */
import { browser } from 'wxt/browser';
import type { BadgeState } from '../domain/deadlines/badge';
import { durationParts } from '../domain/deadlines/duration';
import type { Badge } from '../services/ports';
import type { Params, TextKey } from './texts';

/** Says a text in the seller's language. */
export type Say = (key: TextKey, params?: Params) => string;

const TONES = { calm: '#5f6672', warning: '#b86e00', alarm: '#c3262b' } as const;

interface Words {
  readonly text: string;
  readonly tone: keyof typeof TONES;
  readonly title: string;
}

export function badgeIn(say: () => Promise<Say>): Badge {
  return {
    async show(state) {
      const { text, tone, title } = wordsFor(state, await say());
      await browser.action.setBadgeText({ text });
      await browser.action.setBadgeBackgroundColor({ color: TONES[tone] });
      await browser.action.setBadgeTextColor({ color: '#ffffff' });
      await browser.action.setTitle({ title });
    },
  };
}

function wordsFor(state: BadgeState, say: Say): Words {
  switch (state.kind) {
    case 'not-reading':
      return { text: '?', tone: 'calm', title: say('badge.title.not-reading') };
    case 'broken':
      return { text: '!', tone: 'alarm', title: say('badge.title.broken') };
    case 'late':
      return {
        text: String(state.count),
        tone: state.pastLimit > 0 ? 'alarm' : 'warning',
        title: say('badge.title.late', { n: state.count }),
      };
    case 'next':
      return { text: leftText(state.left, say), tone: 'calm', title: say('badge.title.next') };
    case 'paused':
      return { text: '', tone: 'calm', title: say('badge.title.paused', { n: state.count }) };
    case 'calm':
      return {
        text: '',
        tone: 'calm',
        title: state.old > 0 ? say('badge.title.old', { n: state.old }) : say('badge.title.calm'),
      };
  }
}

/** Four signs fit on a badge: the largest unit alone. */
function leftText(left: number, say: Say): string {
  const { days, hours, minutes } = durationParts(left);
  if (days > 0) return say('badge.days', { n: days });
  return hours > 0 ? say('badge.hours', { n: hours }) : say('badge.minutes', { n: minutes });
}

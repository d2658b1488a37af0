// How the chat prints its times: six ways, one for each variant and each of the styles that a seed may choose.
import { useEffect, useMemo, useReducer } from 'react';
import { useStore } from './store';
import {
  agoOf,
  clockOf,
  dayOf,
  daysAgo,
  fullTimeOf,
  listTimeOf,
  monthDayOf,
  shortMonthDayOf,
  shortWeekdayOf,
  weekdayOf,
} from './times';
import type { TimeStyle, Variant } from './types';
import { type Language, useLanguage } from './words';

export type Print = (at: number) => string;
/** `day`: on a separator between days, where there are any. */
export type TimeWords = { list: Print; message: Print; day: Print | null };

const WEEK = 7;

function roomsWords(style: TimeStyle, now: number, language: Language): TimeWords {
  const today = new Date(now).toDateString();
  const ago: Print = (at) => agoOf(at, now, language);
  if (style === 'ago') return { list: ago, message: ago, day: null };
  if (style === 'plain') {
    return {
      list: (at) => listTimeOf(at, today, language),
      message: clockOf,
      day: (at) => dayOf(at, today, language),
    };
  }
  return {
    // «14:05», «пн», «15 вер.»
    list(at) {
      const days = daysAgo(at, today);
      if (days === 0) return clockOf(at);
      return days < WEEK ? shortWeekdayOf(at, language) : shortMonthDayOf(at, today, language);
    },
    message: clockOf,
    // «понеділок, 15 вересня»
    day: (at) => `${weekdayOf(at, language)}, ${monthDayOf(at, today, language)}`,
  };
}

function dialogsWords(style: TimeStyle, now: number, language: Language): TimeWords {
  const today = new Date(now).toDateString();
  const ago: Print = (at) => agoOf(at, now, language);
  if (style === 'plain') return { list: fullTimeOf, message: fullTimeOf, day: null };
  // «14:05», «понеділок, 14:05», «пн, 15 вер., 14:05»
  const weekday: Print = (at) => {
    const days = daysAgo(at, today);
    if (days === 0) return clockOf(at);
    if (days < WEEK) return `${weekdayOf(at, language)}, ${clockOf(at)}`;
    return `${shortWeekdayOf(at, language)}, ${shortMonthDayOf(at, today, language)}, ${clockOf(at)}`;
  };
  // «3 хв тому» in the list alone: its thread prints whole times.
  if (style === 'ago') return { list: ago, message: fullTimeOf, day: null };
  return { list: weekday, message: weekday, day: null };
}

export function useTimeWords(): TimeWords {
  const { server } = useStore();
  const language = useLanguage();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const variant: Variant = server?.variant ?? 'rooms';
  const style: TimeStyle = server?.times ?? 'plain';
  useEffect(() => {
    if (style !== 'ago') return;
    const timer = setInterval(redraw, 10_000);
    return () => clearInterval(timer);
  }, [style]);
  // Made anew only when a word changes: rows and messages are drawn again whenever this does.
  const moment = style === 'ago' ? Math.floor(Date.now() / 10_000) : new Date().toDateString();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment stands for the clock
  return useMemo(
    () => (variant === 'rooms' ? roomsWords : dialogsWords)(style, Date.now(), language),
    [variant, style, language, moment],
  );
}

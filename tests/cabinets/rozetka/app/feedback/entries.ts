// What the pages of questions and reviews share: the entries of the address, and what was said of each after its text.
import { computed } from '@angular/core';
import { QUESTIONS_PATH, REVIEWS_PATHS } from '../addresses';
import { pathname, row, server } from '../store';
import type { Message, ReviewRow, Row } from '../types';

export const isReview = (one: Row): one is ReviewRow => one.kind === 'review' && one.review !== null;

export const questions = computed(() =>
  (server()?.rows ?? []).filter(({ kind, deleted }) => kind === 'question' && !deleted),
);

/** Of the shop on its own page, of products on any other. */
export const reviews = computed(() => {
  const about = pathname().startsWith(REVIEWS_PATHS.shop) ? 'shop' : 'product';
  return (server()?.rows ?? []).filter(isReview).filter((one) => one.review.about === about && !one.deleted);
});

export const onQuestions = computed(() => pathname().startsWith(QUESTIONS_PATH));

export const openReview = computed(() => {
  const open = row();
  return open && isReview(open) ? open : null;
});

export const textOf = ({ messages }: Row): string => messages[0]?.text ?? '';

export const laterOf = ({ messages }: Row): Message[] => messages.slice(1);

/** When it was asked or written; null for no time. */
export function writtenAt({ messages }: Row): number | null {
  const first = messages[0];
  return first && !first.hideTime ? first.at : null;
}

export const isAnswered = ({ messages }: Row): boolean => messages.some(({ author }) => author === 'seller');

export const slotsOf = <Entry extends Row>(entries: Entry[]) =>
  entries.map((entry) => ({ key: `${server()?.listEpoch ?? 0} ${entry.chatId}`, row: entry }));

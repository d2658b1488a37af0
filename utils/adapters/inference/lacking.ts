/** Why no chats are found on a page, where that can be said to the seller. */
import type { Steps } from '../reader';
import type { Lack } from './inferred';
import { leavesIn, type Place, type Survey } from './survey';

declare const document: never;

/** «Завантаження…», and not «Завантажити файл». */
const LOADING =
  /^(?:завантаж(?:ення|уємо|ується)|загруз(?:ка)|загружа(?:ем|ется)|зачекайте|подождите|loading|please wait)(?:[^.…]{0,20}(?:…|\.{2,3})|[.!]?)$/iu;

const PICTURED = 'img, svg, canvas, video, input, textarea, button, select';

/** So many rows that say nothing are none that were left empty. */
const ROWS = 3;

const PAUSE_EVERY = 500;

/** @param isRivalled two lists are chats as surely as each other */
export function* lackOn(survey: Survey, isRivalled: boolean): Steps<Lack | undefined> {
  if (isRivalled) return 'one-list';
  if (yield* isLoading(survey)) return 'rest';
  return survey.times.length === 0 ? 'times' : undefined;
}

function* isLoading(survey: Survey): Steps<boolean> {
  const { page, places, times } = survey;
  if (page.readyState !== 'complete') return true;
  for (const [index, place] of places.entries()) {
    const { element, own } = place;
    if ((element.getAttribute('aria-busy') === 'true' || LOADING.test(own)) && isDrawn(place)) return true;
    if (times.length === 0 && holdsBlanks(survey, place)) return true;
    if (index % PAUSE_EVERY === 0) yield;
  }
  return false;
}

/** Rows that are still to be filled. */
function holdsBlanks(survey: Survey, { children }: Place): boolean {
  const [first] = children;
  const isLike = ({ element }: Place) =>
    element.localName === first?.element.localName && element.className === first?.element.className;
  if (children.length < ROWS || !children.every(isLike)) return false;
  return children.every((row) => isDrawn(row) && row.children.length > 0 && isBlank(survey, row));
}

const isBlank = (survey: Survey, row: Place): boolean =>
  leavesIn(survey, row).length === 0 && !row.element.querySelector(PICTURED);

const isDrawn = ({ element }: Place): boolean => element.getClientRects().length > 0;

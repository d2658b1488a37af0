// Which tab of «Отзывы и вопросы» an address names. The paths of reviews are official; that of questions is an
// unverified candidate of public code, and its sub-tabs are guessed siblings.
export type Tab = 'feedbacks' | 'questions' | 'complaints';

export type Place = { tab: Tab; answered: boolean };

const SECTION = '/feedbacks';

export const isFeedbacks = (pathname: string): boolean => pathname === SECTION || pathname.startsWith(`${SECTION}/`);

export function placeOf(pathname: string): Place {
  const [, , name = '', part] = pathname.split('/');
  const tab = name === 'questions-tab' ? 'questions' : name === 'complaints-tab' ? 'complaints' : 'feedbacks';
  return { tab, answered: part === 'answered' };
}

/** What the address of the reviews calls the words searched for (public code). */
const SEARCH = 'feedbacks-module_searchValue';

export const searchOf = (search: string): string => new URLSearchParams(search).get(SEARCH) ?? '';

export const pathOfSearch = (pathname: string, query: string): string =>
  query === '' ? pathname : `${pathname}?${new URLSearchParams({ [SEARCH]: query })}`;

export const pathOfTab = (tab: Tab, answered?: boolean): string =>
  `${SECTION}/${tab}-tab${answered === undefined ? '' : answered ? '/answered' : '/not-answered'}`;

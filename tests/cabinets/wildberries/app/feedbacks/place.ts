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

export const pathOfTab = (tab: Tab, answered?: boolean): string =>
  `${SECTION}/${tab}-tab${answered === undefined ? '' : answered ? '/answered' : '/not-answered'}`;

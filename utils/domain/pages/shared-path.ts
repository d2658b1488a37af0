/**
 * The path of a page as it stands in a page map, which is kept, backed up and handed on: its words as far as they are
 * words of cabinets, a closed list. Any other may be a buyer's nickname, a shop or an id, for no rule tells «olena-koval»
 * from «rozmovy»; so what comes from there on is left out.
 */
import { pathKind } from './path-kind';

/** What is about talks: under one of them an unknown word names one of its threads. */
const TALKS = `
  answer answered answers appeal appeals buyer buyers call calls chat chats client clients comment comments communication
  communications conversation conversations correspondence customer customers dialog dialogs dialogue dialogues feedback
  feedbacks inbox incoming inquiries inquiry mail message messages messaging messenger opinion opinions qa question
  questions reply replies request requests review reviews room rooms talk talks thread threads ticket tickets
`;

/** And what else stands in the paths of cabinets. */
const OTHERS = `
  a account active admin all and api app archive archived board by cabinet care cc center cms common communicate company
  contact contacts control crm current dashboard deleted desk detail details edit en for frame from help history home in
  index items kz list lists live lk m main manage management market marketplace merchant mobile my new not notification
  notifications of office on one online open opened order orders outgoing page pages panel partner partners personal
  portal private product products profile read recent recipient ru sale sales section seller sellers sent service services
  settings shop site spa staff start store super supplier suppliers supplies support tab tabs team to trash ua uk
  unanswered unread user users v view waiting web with work workspace
`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
const talks = setOf(TALKS);
const others = setOf(OTHERS);

const chats = setOf(
  'chat chats conversation conversations dialog dialogs dialogue dialogues inbox message messages messaging messenger talk talks',
);
/** Beside them a cabinet speaks of chats and shows none. */
const noChats = setOf('help history settings statistics');

const wordsIn = (step: string): string[] => step.toLowerCase().split(/[-_]/u);
const isOfCabinets = (step: string): boolean => wordsIn(step).every((word) => talks.has(word) || others.has(word));
const isOfTalks = (step: string): boolean => wordsIn(step).some((word) => talks.has(word));

/**
 * A beginning of the path under which such pages live. It ends in `/*` where its unknown word may be a section of the
 * cabinet, of which then all that is known is that it stands there.
 */
export function sharedPath(pathname: string): string {
  const path = pathKind(pathname);
  if (path === '/.') return path;
  const steps = path.slice(1).split('/');
  const unknown = steps.findIndex((step) => !isOfCabinets(step));
  if (unknown < 0) return path;
  const known = steps.slice(0, unknown);
  return known.some(isOfTalks) ? `/${known.join('/')}` : `/${[...known, '*'].join('/')}`;
}

/** Whether the address says that chats are shown there: they are expected, whatever is found. */
export function namesChats(pathname: string): boolean {
  const words = pathKind(pathname).split('/').flatMap(wordsIn);
  return words.some((word) => chats.has(word)) && !words.some((word) => noChats.has(word));
}

/** What the structural reader makes of a page that no map knows. */
import type { Channel } from '../../domain/conversation/ids';
import type { PageMap } from '../../domain/pages/page-map';
import type { PageSteps } from '../reader';
import type { ParseTime } from '../time';
import type { Threads } from './threads';

declare const document: never;

/** What keeps chats from being found: the rest of a page that is being loaded, times, that only one list is like chats. */
export type Lack = 'rest' | 'times' | 'one-list';

export interface Inferred {
  /** Read by the same engine as any other. `undefined`: nothing here is sure enough to be drawn on. */
  readonly map: PageMap | undefined;
  /** From 0 to 1, what the parts of the page are taken for. What is below `SURE` is in no map. */
  readonly confidence: { readonly list: number; readonly thread: number; readonly reply: number };
  /** It looks like messages, sure or not: worth asking the seller where they are. */
  readonly mayBeMessages: boolean;
  /** Where nothing was found, and it can be said why. */
  readonly lacks?: Lack;
}

export interface SurveyContext {
  /** Of the map's id: `marketplace/inferred-…`. */
  readonly marketplace: string;
  /** What such a page is taken for where nothing on it says more. */
  readonly channel: Channel;
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone in which the page prints its times. */
  readonly timeZone: string;
  /** Another zone in which it may print them as well. */
  readonly otherZone?: string;
  /** What tells printed times. The page's own script has it already. */
  readonly parseTime: ParseTime;
}

export interface InferenceContext extends SurveyContext {
  /** Reads by the map that was made: what it reads must be what was seen. The page's own script has it already. */
  readonly engine: PageSteps;
  /** What reads threads. */
  readonly threads: Threads;
}

/** A part of a page that is less sure than this is left alone: a wrong timer is worse than none. */
export const SURE = 0.7;

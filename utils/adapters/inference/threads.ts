/** What reads threads and the fields for answers: a script of its own, for with the rest it would be too large. */
import { cardIn } from './card';
import { joinedIn } from './joined';
import { replyBy } from './reply';
import { threadIn } from './thread';

declare const document: never;

export const threads = { cardIn, joinedIn, replyBy, threadIn };

export type Threads = typeof threads;

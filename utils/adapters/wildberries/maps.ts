/** The kinds of pages of the Wildberries cabinet, in the order in which they are looked for. */
import type { PageMap } from '../../domain/pages/page-map';
import { chat } from './maps/chat';
import { questions } from './maps/questions';
import { reviews } from './maps/reviews';

declare const document: never;

export const pages: readonly PageMap[] = [chat, questions, reviews];

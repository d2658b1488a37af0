/** What tells one question from another where the page gives them no ids. */
import type { Moment } from '../domain/conversation/moment';
import { hashText, normaliseText } from '../domain/conversation/text-key';
import type { PageMap } from '../domain/pages/page-map';

declare const document: never;

/**
 * Who asked, about what, and in which minute, hashed, for an id must not carry a person's name. `null` where the map
 * does not say that its questions are told so, or one of the three is not known for sure.
 */
export function askedId(
  { asks }: PageMap,
  buyer: string | null,
  subject: string | null,
  asked: Moment | undefined,
): string | null {
  const isSure = asked?.precision === 'minute' && asked.until === undefined;
  return asks && buyer !== null && subject !== null && isSure
    ? `asked-${hashText([normaliseText(buyer), normaliseText(subject), asked.at].join('\n'))}`
    : null;
}

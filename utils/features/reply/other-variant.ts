/** A template that was put into the field in one language, and nothing since: its text in another. */
import type { AnswerLanguage } from '../../domain/language/languages';
import { isSameAim } from './aim';
import type { ReplyDesk } from './desk';
import { editorOf } from './fields';

export interface OtherVariant {
  readonly language: AnswerLanguage;
  /** In the place of what was put there; one undo. */
  readonly insert: () => void;
}

/**
 * @param wanted the best first
 * @returns undefined where the field holds something else than right after the insertion
 */
export function otherVariant(desk: ReplyDesk, wanted: readonly AnswerLanguage[]): OtherVariant | undefined {
  const landed = desk.landed.value;
  const language = wanted.find((one) => landed?.others.includes(one));
  const place = landed?.place;
  const now = desk.aim();
  const stands = now && landed && isSameAim(now, landed.aim) && editorOf(now.field)?.value() === place?.whole;
  if (!landed || !language || !place || !stands) return undefined;
  const { id, aim } = landed;
  // Whether it still stands there the desk looks once more.
  return { language, insert: () => void desk.put(desk.candidate(aim, id, {}, language), aim, place) };
}

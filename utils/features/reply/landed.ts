/** What was put into a reply field, as far as it is known to stand there. */
import type { AnswerLanguage } from '../../domain/language/languages';
import type { TemplateId } from '../../domain/templates/template';
import type { PageThread } from '../page';
import type { Aim } from './aim';
import type { Place } from './place';

export interface Landed {
  readonly id: TemplateId;
  /** In which it was put. */
  readonly thread: PageThread | undefined;
  readonly aim: Aim;
  /** The other languages that it has. */
  readonly others: readonly AnswerLanguage[];
  /** Where it stands, in the whole value of right after; `undefined` where that is not known. */
  readonly place: Required<Place> | undefined;
}

/** What pages and own pages both send: the shapes that their checks have in common. */
import * as v from 'valibot';
import { isConversationKey } from '../domain/backup/key-check';
import type { ConversationKey, MarketplaceId } from '../domain/conversation/ids';
import { NAMED_TIMES } from '../domain/conversation/word';
import { ANSWER_LANGUAGES } from '../domain/language/languages';
import type { TemplateId } from '../domain/templates/template';

/** Between 2001 and 2100, in ms: anything else is no time that a cabinet would show. */
export const instant = v.pipe(v.number(), v.integer(), v.minValue(978_307_200_000), v.maxValue(4_102_444_800_000));
export const label = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

export const marketplace = v.pipe(
  label,
  v.transform((id) => id as MarketplaceId),
);

/** A key as Takt itself writes it, for what is stored under it. */
export const writtenKey = v.pipe(
  v.string(),
  v.maxLength(8000),
  v.check(isConversationKey),
  v.transform((value) => value as ConversationKey),
);

export const templateId = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(100),
  v.transform((id) => id as TemplateId),
);

export const eventIds = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))), v.maxLength(100_000));

export const answerLanguage = v.picklist(ANSWER_LANGUAGES);

const when = v.union([instant, v.picklist(NAMED_TIMES)]);

/** Longer than any note that is kept: the service says in words what is too long. */
export const word = v.variant('kind', [
  v.strictObject({ kind: v.literal('snoozed'), until: when }),
  v.strictObject({ kind: v.literal('woken') }),
  v.strictObject({ kind: v.literal('follow-up'), dueAt: v.nullable(when) }),
  v.strictObject({ kind: v.literal('no-follow-up') }),
  v.strictObject({ kind: v.literal('reply-needed') }),
  v.strictObject({ kind: v.literal('noted'), text: v.pipe(v.string(), v.maxLength(10_000)) }),
]);

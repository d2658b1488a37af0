/** In which languages a thread may be answered: what the shop wants there and can, and how the buyer writes. */
import { ownKey, type ThreadNames } from '../domain/conversation/identity';
import type { ConversationId } from '../domain/conversation/ids';
import { type AnswerPolicy, policyTowards } from '../domain/language/answer-policy';
import { type ConversationLanguage, NO_LANGUAGE } from '../domain/language/conversation-language';
import type { AnswerLanguage } from '../domain/language/languages';
import { type AccountRecord, accountId, type ConversationRecord, type Settings } from '../storage/records';
import type { Repositories } from '../storage/repositories';
import { joinsAround } from './joins';
import { answerLanguagesOf, answerPolicyOf } from './settings';

export interface Answering {
  readonly set: Partial<Settings>;
  readonly account: AccountRecord | undefined;
  readonly policy: AnswerPolicy;
  readonly able: readonly AnswerLanguage[];
  readonly label: ConversationLanguage;
  /** The seller wants no warning there. */
  readonly anyLanguage: boolean;
}

/** @param names of the thread; without one the shop's own languages go */
export async function answeringIn(from: Repositories, names: ThreadNames | undefined): Promise<Answering> {
  const [set, account, record] = await Promise.all([
    from.settings.all(),
    names && names.account !== null ? from.accounts.get(accountId(names.marketplace, names.account)) : undefined,
    names && recordOf(from, names),
  ]);
  const label = record?.language ?? NO_LANGUAGE;
  const policy = account?.answerPolicy ?? (names && answerPolicyOf(set, names.marketplace)) ?? 'buyers';
  return {
    ...{ set, account, label, able: answerLanguagesOf(set) },
    policy: policyTowards(policy, label.source),
    anyLanguage: record?.anyLanguage ?? false,
  };
}

async function recordOf(from: Repositories, names: ThreadNames): Promise<ConversationRecord | undefined> {
  const own = ownKey(names);
  if (own === undefined) return undefined;
  // The key that a page shows is nearly always the conversation's own: then one question is enough.
  const [known] = await from.conversations.get([own as string as ConversationId]);
  if (known) return known;
  const id = (await joinsAround(from, [own])).conversationOf(own);
  return id === undefined ? undefined : (await from.conversations.get([id]))[0];
}

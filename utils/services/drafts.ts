/** Whether a reply that is being written is in the wrong language. Nothing of it is kept, nor remembered. */
import { type WrongLanguage, wrongLanguageOf } from '../domain/language/draft';
import type { DraftAsk } from '../messaging/protocol';
import type { OpenRepositories } from '../storage/repositories';
import { answeringIn } from './answering';
import type { Languages } from './languages';
import { unusedOf } from './settings';

export function draftsService(open: OpenRepositories, languages: Pick<Languages, 'detect'>) {
  return {
    /** `null` wherever that is not certain, or nobody wants to hear of it. */
    async judge({ names, text }: DraftAsk): Promise<WrongLanguage | null> {
      const { set, policy, able, label, anyLanguage } = await answeringIn(await open(), names);
      if (anyLanguage || unusedOf(set).has(names.marketplace)) return null;
      return wrongLanguageOf({ text, told: languages.detect(text) }, label, policy, able) ?? null;
    },
  };
}

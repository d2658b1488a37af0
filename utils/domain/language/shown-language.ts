/** What the seller is told of the language that a buyer writes in. */
import type { ConversationLanguage } from './conversation-language';

/** Where it is known well enough to be shown. */
export type ShownLanguage = Pick<ConversationLanguage, 'language' | 'confidence' | 'source' | 'letters' | 'words'>;

/** Less sure than that is nothing to show. */
const SHOWN_FROM = 0.6;

/** `null`: nothing is. */
export function shownLanguage(label: ConversationLanguage | undefined): ShownLanguage | null {
  if (!label || label.language === 'und' || label.confidence < SHOWN_FROM) return null;
  const { language, confidence, source, letters, words } = label;
  return { language, confidence, source, letters, words };
}

/** What the seller is told of the language that a buyer writes in. */
import type { ConversationLanguage } from './conversation-language';

/** Where it is known well enough to be shown. */
export type ShownLanguage = Pick<ConversationLanguage, 'language' | 'confidence' | 'source' | 'letters' | 'words'>;

/** Less sure than that is nothing to show. */
const SHOWN_FROM = 0.6;

/** `null`: nothing is. */
export function shownLanguage(label: ConversationLanguage | undefined): ShownLanguage | null {
  if (!label || label.language === 'und') return null;
  const { language, confidence, source, letters, words } = label;
  if (confidence < SHOWN_FROM) return null;
  return { language, confidence, source, letters, words };
}

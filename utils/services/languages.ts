/** In which languages buyers write: one detector, made at the first question. */
import type { Conversation } from '../domain/conversation/fold';
import { hashText } from '../domain/conversation/text-key';
import { type ConversationLanguage, languageOfConversation } from '../domain/language/conversation-language';
import { createDetector, type Detector, type TextLanguage } from '../domain/language/detect';

export interface Languages {
  /** What the messages say together, or what the seller said. */
  labelOf(conversation: Pick<Conversation, 'messages' | 'chosen'>): ConversationLanguage;
  readonly detect: Detector['detect'];
  /** Whether the weights are there and whole: without them it goes by letters and common words. */
  isWhole(): boolean;
}

/** Of so many messages is remembered what was found: a list that is read every few seconds shows the same ones. */
const REMEMBERED = 5000;

/** So many letters and words are reasons enough. */
const REASONS = 3;

/** @param weights may throw where they are damaged, or be missing */
export function languagesOf(weights: () => Uint8Array | undefined): Languages {
  let made: Detector | undefined;
  const found = new Map<string, TextLanguage>();

  function detector(): Detector {
    made ??= createDetector(orNone(weights));
    return made;
  }

  /** Under a hash: what somebody wrote is not kept. */
  function remembered(text: string): TextLanguage {
    const key = hashText(text);
    const known = found.get(key);
    if (known) return known;
    if (found.size >= REMEMBERED) found.clear();
    const told = detector().detect(text);
    found.set(key, told);
    return told;
  }

  return {
    labelOf({ messages, chosen }) {
      const label = languageOfConversation(messages, remembered, chosen.language);
      return { ...label, letters: label.letters.slice(0, REASONS), words: label.words.slice(0, REASONS) };
    },
    detect: (text) => detector().detect(text),
    isWhole: () => detector().isWhole,
  };
}

function orNone(weights: () => Uint8Array | undefined): Uint8Array | undefined {
  try {
    return weights();
  } catch {
    return undefined;
  }
}

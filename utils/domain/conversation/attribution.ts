/** Which of the seller's messages came out of which template. */
import type { TemplateId } from '../templates/template';
import { TOLERANCE } from './coverage';
import type { Message } from './message';
import { HOUR, latestOf } from './moment';
import { normaliseText } from './text-key';

/** A text that was put into the page's field. */
export interface Insertion {
  readonly templateId: TemplateId;
  readonly text: string;
  /** Epoch ms. */
  readonly at: number;
}

/** How long after it was inserted (ms) a text may still be sent. */
const SENT_WITHIN = HOUR;

/** How much of a message has to come from a template for it to be that template, edited. */
const KEPT_SHARE = 0.6;

/** How much of the template has to be in it: «так, є» is in many a template, and comes out of none. */
const TEMPLATE_SHARE = 0.4;

/**
 * The messages, each with the template that it came out of, where that is known: the first message of the seller's to
 * appear within an hour that says the same, or else mostly the same. A message comes out of one template, and a text
 * that was inserted is sent once.
 */
export function attributed(messages: readonly Message[], insertions: readonly Insertion[]): Message[] {
  const origins = new Map<Message, Pick<Message, 'templateId' | 'editedAfterInsert'>>();
  const left = [...insertions].sort(
    (a, b) => a.at - b.at || compare(a.templateId, b.templateId) || compare(a.text, b.text),
  );
  for (const likeness of [saysTheSame, beginsTheSame, saysMuchOfIt] as const) {
    for (const insertion of [...left]) {
      const message = messages.find(
        (each) => !origins.has(each) && mayBe(each, insertion) && likeness.fits(each, insertion),
      );
      if (!message) continue;
      origins.set(message, { templateId: insertion.templateId, editedAfterInsert: likeness.edited });
      left.splice(left.indexOf(insertion), 1);
    }
  }
  return messages.map((message) => {
    const origin = origins.get(message);
    return origin ? { ...message, ...origin, sentFromThisBrowser: true } : message;
  });
}

interface Likeness {
  readonly edited: boolean | null;
  fits(message: Message, insertion: Insertion): boolean;
}

const saysTheSame: Likeness = {
  edited: false,
  fits: (message, insertion) => normaliseText(message.text) === normaliseText(insertion.text),
};

/** A row shows how a message begins; whether the rest was edited, the thread will say. */
const beginsTheSame: Likeness = {
  edited: null,
  fits: (message, insertion) => {
    const begun = /^(.+?)\s*(?:…|\.{3})$/su.exec(normaliseText(message.text))?.[1];
    return message.dim && begun !== undefined && normaliseText(insertion.text).startsWith(begun);
  },
};

const saysMuchOfIt: Likeness = {
  edited: true,
  fits: (message, insertion) => {
    const words = wordsOf(message.text);
    const inserted = new Set(wordsOf(insertion.text));
    const kept = words.filter((word) => inserted.has(word));
    const isMost = words.length > 0 && kept.length >= words.length * KEPT_SHARE;
    return isMost && new Set(kept).size >= inserted.size * TEMPLATE_SHARE;
  },
};

/** Written by the seller, not before it was inserted (as far as two clocks agree), and not seen before either. */
function mayBe(message: Message, { at }: Insertion): boolean {
  const written = latestOf(message) + TOLERANCE >= at && message.at <= at + SENT_WITHIN;
  return message.author === 'seller' && written && message.observedAt >= at;
}

function wordsOf(text: string): string[] {
  return (
    normaliseText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

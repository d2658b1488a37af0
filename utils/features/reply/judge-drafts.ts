/** Judges the language of what stands in the reply field; comes with what writes there. */
import type { Signal } from '@preact/signals';
import type { ConversationKey } from '../../domain/conversation/ids';
import { MESSAGE_LENGTH } from '../../domain/conversation/message';
import { isJudged, type WrongLanguage } from '../../domain/language/draft';
import type { FeatureContext, Page } from '../page';
import { type Aim, isSameAim } from './aim';
import { textIn as textOf } from './fields';
import { otherVariant } from './other-variant';

/** So long (ms) nobody has typed. */
const PAUSE = 600;

interface Warning {
  readonly aim: Aim;
  readonly text: string;
  readonly wrong: WrongLanguage;
}

/** @param state makes a signal of the page's script: what this one made itself, that one would not follow */
export function judgeDrafts(
  { page, signal, draw }: FeatureContext,
  state: <Value>(value: Value) => Signal<Value>,
): void {
  const { desk } = page;
  const warning = state<Warning | undefined>(undefined);
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** What was asked last, and about what. */
  let asked: { readonly key: ConversationKey | undefined; readonly text: string } | undefined;
  let questions = 0;
  /** In this chat nobody wants to hear of it: of this draft, or at all. */
  let closed: ConversationKey | 'unknown' | undefined;
  const declined = new Set<ConversationKey>();

  const keyNow = () => keyOf(page);
  const judge = async () => {
    const aim = desk.aim();
    const text = aim && textIn(aim.field);
    const key = keyNow();
    if (!aim || !text || text.length > MESSAGE_LENGTH || !isJudged(text)) return calm(text ? closed : undefined);
    const isQuiet = closed === (key ?? 'unknown') || (key !== undefined && declined.has(key));
    if (isQuiet || (asked && asked.key === key && asked.text === text)) return;
    asked = { key, text };
    const question = ++questions;
    const wrong = await page.judgeDraft({ names: aim.facts.names, text }).catch(() => null);
    if (question !== questions || signal.aborted || !stands({ aim, text })) return;
    warning.value = wrong ? { aim, text, wrong } : undefined;
  };
  const calm = (stillClosed: typeof closed) => {
    questions++;
    asked = undefined;
    closed = stillClosed;
    warning.value = undefined;
  };
  const close = () => {
    closed = keyNow() ?? 'unknown';
    warning.value = undefined;
  };
  const decline = (key: ConversationKey, { field }: Aim) => {
    declined.add(key);
    warning.value = undefined;
    page.acceptAnyLanguage(key).catch(() => {
      declined.delete(key);
      if (key !== keyNow()) return;
      desk.say(field, 'bar.failed');
      // Nobody can try once more without the warning.
      asked = undefined;
      soon();
    });
  };
  const stands = ({ aim, text }: Pick<Warning, 'aim' | 'text'>) => {
    const now = desk.aim();
    return now !== undefined && isSameAim(now, aim) && textIn(now.field) === text;
  };
  const soon = () => {
    clearTimeout(pause);
    pause = setTimeout(() => void judge(), PAUSE);
  };

  // No key waits for it: whose field it is, and what stands in it, is looked at when the keys rest.
  desk.keyboard.on('input', soon, { passive: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(pause);
    desk.warn(undefined, null, close);
  });
  let before: string | undefined;
  // Another chat, or another language of the buyer's: what stands in the field is judged anew.
  draw(() => {
    const key = keyNow();
    const verdict = key && page.verdict(key);
    const language = verdict?.kind === 'known' ? verdict.language : null;
    if (language?.source === 'set' && key) declined.delete(key);
    const about = `${key} ${language?.language} ${language?.source}`;
    if (about === before) return;
    before = about;
    calm(undefined);
    soon();
  });
  // Whoever sends it empties the field without a key of ours to hear.
  draw(() => {
    const shown = warning.value;
    if (!shown) return;
    page.now.value;
    page.thread.value;
    const now = desk.aim();
    // A field that is drawn anew is away for a moment, and the draft with it.
    if (now && (!isSameAim(now, shown.aim) || textIn(now.field) === '')) calm(undefined);
  });
  draw(() => {
    const shown = page.trouble.value || page.bar.value === 'hidden' ? undefined : warning.value;
    if (!shown) return desk.warn(undefined, null, close);
    const { aim, wrong } = shown;
    const other = otherVariant(desk, wrong.wanted);
    const key = aim.isCertain ? keyNow() : undefined;
    desk.warn(
      aim,
      {
        draft: wrong.draft,
        wanted: other?.language ?? wrong.wanted[0] ?? '',
        buyers: becauseOf(wrong),
        onOther:
          other &&
          (() => {
            calm(undefined);
            other.insert();
          }),
        onDecline: key && (() => decline(key, aim)),
      },
      close,
    );
  });
}

/** The buyer's language, where the draft should be in that one. */
function becauseOf({ buyers, wanted }: WrongLanguage): string | null {
  const spoken = buyers === 'mul' ? ['uk', 'ru'] : [buyers.split('-')[0]];
  return wanted.some((one) => spoken.includes(one)) ? buyers : null;
}

function keyOf({ thread }: Page): ConversationKey | undefined {
  return thread.value?.kind === 'thread' ? thread.value.key : undefined;
}

const textIn = (field: Element) => textOf(field).trim();

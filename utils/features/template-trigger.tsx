/** Typing in the page's field: a trigger and Tab become the text of a template; what it may be is suggested meanwhile. */

import { paletteKeys } from '../domain/templates/palette-key';
import { isNoLetter, type Prefix, signsOf } from '../domain/templates/prefix';
import type { TemplateId } from '../domain/templates/template';
import { triggerBefore } from '../domain/templates/trigger';
import { isComposing } from '../editors/composing';
import type { Candidate } from '../messaging/protocol';
import type { Feature, Page } from './page';
import { type Aim, isSameAim } from './reply/aim';
import { begunIn } from './reply/begun-in';
import { type Draft, isTypedInto, readIn } from './reply/fields';
import type { Place } from './reply/place';
import { createSuggesting } from './reply/suggestions';

/** What stands before the caret, and the text for it, which is asked for as soon as the trigger is whole. */
interface Ready {
  readonly id: TemplateId;
  readonly aim: Aim;
  /** Templates as they were, and the language that the buyer was answered in. */
  readonly triggers: unknown;
  readonly language: string | undefined;
  /** Epoch ms. */
  readonly at: number;
  readonly candidate: Promise<Candidate>;
}

/** A text prepared longer ago (ms) than that may greet with the wrong part of the day. */
const KEEPS = 5000;

/** What also gets the keyboard, and is looked for in vain. */
const NO_FIELD = /^(?:a|button|body|html|select)$/u;

export const templateTrigger = {
  id: 'template-trigger',
  start({ page, signal, draw }) {
    const { desk } = page;
    let ready: Ready | undefined;
    /** A trigger has just become its text: until another key is pressed, or something clicked. */
    let isFresh = false;
    /** The field in which a text is on its way. */
    let awaited: Element | undefined;
    /** The field that is typed into where the page tells of an element. */
    const replies = new WeakMap<EventTarget, Element>();
    /** Into which no reply goes, by the last reading. */
    let others = new WeakSet<EventTarget>();

    const fieldOf = (event: Event): Element | undefined => {
      const [target] = event.composedPath();
      if (!target) return undefined;
      const known = replies.get(target);
      if (known && isTypedInto(known, target)) return known;
      return others.has(target) ? undefined : learn(target);
    };
    /** The page is looked through for it, which takes longer than a key press may. */
    const learn = (target: EventTarget): Element | undefined => {
      const reply = desk.aim()?.field;
      if (!reply || !isTypedInto(reply, target)) {
        forget(target);
        return undefined;
      }
      replies.set(target, reply);
      desk.touch();
      return reply;
    };
    const forget = (target: EventTarget): void => {
      const known = replies.get(target);
      // Of a closed shadow root another field may be typed into; that one stays what it is.
      if (known && isTypedInto(known, target)) replies.delete(target);
      others.add(target);
    };
    const has = (key: string) => Object.hasOwn(desk.triggers.value, key);

    /** The trigger that ends at the caret. */
    const found = (read: Draft | undefined): (Place & { readonly id: TemplateId }) | undefined => {
      if (!read || read.selection.start !== read.selection.end) return undefined;
      const { value } = read;
      const caret = read.selection.start;
      const trigger = triggerBefore(value, caret, desk.prefix.value, has);
      const id = trigger && desk.triggers.value[trigger.key];
      return trigger && id
        ? { id, range: { start: trigger.start, end: caret }, text: value.slice(trigger.start, caret) }
        : undefined;
    };

    /** `undefined`: it is no reply field any more. */
    const prepare = (field: Element, id: TemplateId): Ready | undefined => {
      const aim = desk.aim();
      if (aim?.field !== field) return undefined;
      const [triggers, language, at] = [desk.triggers.value, languageOf(page), page.now.value];
      const isGood =
        ready?.id === id && ready.triggers === triggers && ready.language === language && at - ready.at < KEEPS;
      if (ready && isGood && isSameAim(ready.aim, aim)) return ready;
      const prepared: Ready = { id, aim, triggers, language, at, candidate: desk.candidate(aim, id) };
      // What failed ahead of its time is asked for once more when it is meant.
      prepared.candidate.catch(() => {
        if (ready === prepared) ready = undefined;
      });
      return prepared;
    };

    const expand = async (
      field: Element,
      { candidate, aim }: Pick<Ready, 'candidate' | 'aim'>,
      { range, text }: Place,
    ) => {
      ready = undefined;
      awaited = field;
      try {
        isFresh = await desk.put(candidate, aim, { range, text });
      } finally {
        awaited = undefined;
      }
    };

    const suggesting = createSuggesting(
      desk,
      (aim, id, place) => void expand(aim.field, { aim, candidate: desk.candidate(aim, id) }, place),
      signal,
    );

    const onKey = (event: KeyboardEvent) => {
      if (isComposing(event)) return;
      if (suggesting.hears(event)) return take(event);
      // Until the text is there, Enter would send the bare trigger. What else is typed comes after it in the field.
      if (awaited && isKept(event) && (event.composedPath()[0] === awaited || fieldOf(event))) return take(event);
      if (isFresh && !MODIFIERS.has(event.key)) {
        const field = isBare(event, 'Backspace') && !event.repeat ? fieldOf(event) : undefined;
        // What was not meant: one Backspace is the trigger again.
        const isBack = field && desk.takeBack(field);
        isFresh = false;
        if (isBack) return take(event);
      }
      if (isPrefix(event.key, desk.prefix.value) && fieldOf(event)) desk.wake();
      const field = event.key === 'Tab' || event.key === 'Escape' ? fieldOf(event) : undefined;
      if (!field) return;
      const read = isBare(event, 'Tab') ? readIn(field) : undefined;
      const place = found(read);
      const unknown = place ? undefined : unknownIn(read, desk.prefix.value);
      // Tab stays the page's own: whoever meant a template should not send its name.
      if (unknown !== undefined)
        desk.say(field, 'template.hint.no-trigger', { trigger: unknown, keys: paletteKeys(desk.paletteKey.value) });
      else if (!place && desk.hears(field, event)) return take(event);
      if (!place) return;
      const prepared = prepare(field, place.id);
      if (!prepared) return forget(event.composedPath()[0] ?? field);
      take(event);
      suggesting.close();
      void expand(field, prepared, place);
    };

    const onInput = (event: Event) => {
      const field = fieldOf(event);
      const read = field && readIn(field);
      const place = found(read);
      ready = field && place && prepare(field, place.id);
      if (field) suggesting.follow(field, read);
      else suggesting.close();
    };

    draw(() => {
      page.thread.value;
      others = new WeakSet();
    });
    desk.keyboard.on('keydown', onKey, { signal });
    desk.keyboard.on('input', onInput, { passive: true, signal });
    // Whenever it is entered, for a field that was none may be one now; and before the first key.
    const onFocus = (event: Event) => {
      const [target] = event.composedPath();
      const isNone = !target || NO_FIELD.test((target as Element).localName);
      // A page may give it back to its field, which is no other.
      if (isNone || !learn(target)) isFresh = false;
    };
    desk.keyboard.on('focusin', onFocus, { passive: true, signal });
    const onPointer = ({ target }: Event) => {
      isFresh = false;
      // What stands beside the field is ours.
      if ((target as Node | null)?.nodeName !== 'TAKT-HINT') suggesting.close();
    };
    desk.keyboard.on('pointerdown', onPointer, { passive: true, signal });
    desk.keyboard.on('focusout', suggesting.close, { passive: true, signal });
  },
} satisfies Feature;

function languageOf({ thread, verdict }: Page): string | undefined {
  const told = thread.value?.kind === 'thread' ? verdict(thread.value.key) : undefined;
  return told?.kind === 'known' ? told.language?.language : undefined;
}

/** What looks like a trigger before the caret, and is none. */
function unknownIn(draft: Draft | undefined, prefix: Prefix): string | undefined {
  const typed = begunIn(draft, prefix)?.text;
  // A sum or a smiley begins so too.
  return typed !== undefined && /^.\p{L}{2,}/u.test(typed) ? typed : undefined;
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock']);

const isBare = ({ code, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent, key: string) =>
  code === key && !shiftKey && !ctrlKey && !altKey && !metaKey;

/** A letter is typed all day, and means a prefix seldom. */
const isPrefix = (key: string, prefix: Prefix) => key.length === 1 && signsOf(prefix).includes(key) && isNoLetter(key);

function isKept({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'Tab' || (key === 'Enter' && !shiftKey);
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

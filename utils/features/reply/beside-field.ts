/**
 * What stands beside the reply field: what may be meant by a trigger that is half typed; a sentence on what was just done
 * there; a warning of what it holds.
 */
import type { ComponentChild } from 'preact';
import type { Anchored } from '../../overlay/anchored';
import { type Aim, isSameAim } from './aim';

export interface BesideField {
  /**
   * Only while the thread is the one that it is about.
   * @param about `undefined`: nobody knows which, so it goes when there is one
   * @param onClose called at Escape, from the page's field too
   */
  say(about: Aim | undefined, field: Element, content: ComponentChild, onClose: () => void): void;
  unsay(): void;
  /** @param about `undefined`: nothing any more */
  suggest(about: Aim | undefined, content: ComponentChild, onClose?: () => void): void;
  /** @param about `undefined`: nothing to warn of */
  warn(about: Aim | undefined, content: ComponentChild, onClose?: () => void): void;
  /** The page may have another thread by now, or another field. */
  look(): void;
}

interface Note {
  readonly about: Aim | undefined;
  readonly field: Element;
  readonly content: ComponentChild;
  readonly onClose: () => void;
}

/** A field that is drawn anew is back within so many ms. */
const FIELD_IS_BACK = 50;

/** @param aim where a reply goes at this moment */
export function createBesideField(hint: Anchored, aim: () => Aim | undefined, until: AbortSignal): BesideField {
  let suggestions: Note | undefined;
  let sentence: Note | undefined;
  let warning: Note | undefined;
  /** Beside which it stands. */
  let shownAt: Element | undefined;
  /** Ends with what stands there. */
  let keys: AbortController | undefined;

  function draw(now = aim(), isSecondTry = false): void {
    keys?.abort();
    keys = undefined;
    shownAt = fieldFor(now);
    if (!shownAt || until.aborted) {
      hint.hide();
      return;
    }
    // Without a field there is nothing to warn of, and still something to copy.
    const contents = [now && suggestions?.content, sentence?.content, now && warning?.content];
    hint.show(shownAt, contents, () => {
      shownAt = undefined;
      if (isSecondTry) hint.hide();
      else setTimeout(() => draw(aim(), true), FIELD_IS_BACK);
    });
    if (!shownAt) return;
    keys = new AbortController();
    // What else the page does with the key is the page's affair.
    const options = { capture: true, passive: true, signal: AbortSignal.any([keys.signal, until]) };
    for (const view of new Set([window, shownAt.ownerDocument.defaultView ?? window]))
      view.addEventListener(
        'keydown',
        ({ key }) => key === 'Escape' && (suggestions ?? sentence ?? warning)?.onClose(),
        options,
      );
  }

  function fieldFor(now: Aim | undefined): Element | undefined {
    if (now) return (suggestions ?? sentence ?? warning) && now.field;
    return sentence?.field.isConnected ? sentence.field : sentence && document.body;
  }

  function look(): void {
    if (!suggestions && !sentence && !warning) return;
    const now = aim();
    const before = [suggestions, sentence, warning];
    suggestions = ofNow(suggestions, now);
    // Whoever hears its keys is to hear them no more.
    if (!suggestions) before[0]?.onClose();
    sentence = ofNow(sentence, now);
    warning = ofNow(warning, now);
    const areSame = [suggestions, sentence, warning].every((note, at) => note === before[at]);
    if (!areSame || shownAt !== fieldFor(now)) draw(now);
  }

  return {
    say(about, field, content, onClose) {
      const said = ofNow({ about, field, content, onClose }, aim());
      if (!said) return;
      sentence = said;
      draw();
    },
    unsay() {
      sentence = undefined;
      draw();
    },
    suggest(about, content, onClose = () => undefined) {
      if (!about && !suggestions) return;
      suggestions = about && ofNow({ about, field: about.field, content, onClose }, aim());
      draw();
    },
    warn(about, content, onClose = () => undefined) {
      if (!about && !warning) return;
      warning = about && { about, field: about.field, content, onClose };
      draw();
    },
    look,
  };
}

/** What was said of one thread is not shown in another: it may hold the first one's text. */
function ofNow(note: Note | undefined, now: Aim | undefined): Note | undefined {
  const isOfNow = !note || !now || (note.about && isSameAim(note.about, now));
  return isOfNow ? note : undefined;
}

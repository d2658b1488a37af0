/** What stands beside the reply field: a sentence on what was just done there, and under it a warning of what it holds. */
import type { ComponentChild } from 'preact';
import type { Anchored } from '../../overlay/anchored';

export interface BesideField {
  /** @param onClose called at Escape, from the page's field too */
  say(field: Element, content: ComponentChild, onClose: () => void): void;
  unsay(): void;
  /** @param field `undefined`: nothing to warn of */
  warn(field: Element | undefined, content: ComponentChild, onClose?: () => void): void;
}

interface Note {
  readonly field: Element;
  readonly content: ComponentChild;
  readonly onClose: () => void;
}

export function createBesideField(hint: Anchored, until: AbortSignal): BesideField {
  let sentence: Note | undefined;
  let warning: Note | undefined;
  /** Ends with what stands there. */
  let keys: AbortController | undefined;

  function draw(): void {
    keys?.abort();
    keys = undefined;
    const shown = sentence ?? warning;
    if (!shown || until.aborted) {
      hint.hide();
      return;
    }
    hint.show(shown.field, [sentence?.content, warning?.content]);
    keys = new AbortController();
    // What else the page does with the key is the page's affair.
    const options = { capture: true, passive: true, signal: AbortSignal.any([keys.signal, until]) };
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && (sentence ?? warning)?.onClose(), options);
  }

  return {
    say(field, content, onClose) {
      sentence = { field, content, onClose };
      draw();
    },
    unsay() {
      sentence = undefined;
      draw();
    },
    warn(field, content, onClose = () => undefined) {
      if (!field && !warning) return;
      warning = field && { field, content, onClose };
      draw();
    },
  };
}

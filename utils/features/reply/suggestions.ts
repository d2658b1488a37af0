/** While a trigger is typed: those that begin so, beside the field. They act only once an arrow key was pressed. */
import type { TemplateId } from '../../domain/templates/template';
import { triggerKey } from '../../domain/templates/trigger';
import type { Aim } from './aim';
import type { Suggestions } from './aside-host';
import { begunIn } from './begun-in';
import type { ReplyDesk } from './desk';
import { type Draft, isTypedInto, readIn } from './fields';
import type { Place } from './place';

/** As many as one takes in at a glance. */
const SHOWN = 5;

/** More of them nobody would look through; the palette finds by words. */
const ASKED = 30;

export interface Suggesting {
  /** What is typed has changed. @param draft what stands in the field now */
  follow(field: Element, draft: Draft | undefined): void;
  /** @returns whether the key was meant for the suggestions: the page does not hear of it */
  hears(event: KeyboardEvent): boolean;
  close(): void;
}

/** What is shown, and for what. */
interface Shown extends Suggestions {
  readonly field: Element;
  readonly typed: string;
}

/**
 * @param pick puts the template in that place
 * @param signal ends it
 */
export function createSuggesting(
  desk: Pick<ReplyDesk, 'triggers' | 'prefix' | 'aside' | 'aim' | 'choices' | 'keyboard'>,
  pick: (aim: Aim, id: TemplateId, place: Place) => void,
  signal: AbortSignal,
): Suggesting {
  let shown: Shown | undefined;
  /** Those asked for before are of no use any more. */
  let wishes = 0;
  /** The key that has chosen, until it is let go: pressed on, or let go, it would send what stands there now. */
  let held: string | undefined;

  const close = () => {
    wishes++;
    shown?.close();
    shown = undefined;
  };

  const placeIn = (field: Element) => begunIn(readIn(field), desk.prefix.value);

  function follow(field: Element, draft: Draft | undefined): void {
    const begun = begunIn(draft, desk.prefix.value);
    const key = triggerKey(begun?.text.slice(1) ?? '');
    const ids = new Set(
      key === '' ? [] : Object.entries(desk.triggers.value).flatMap(([of, id]) => (of.startsWith(key) ? [id] : [])),
    );
    const about = ids.size > 0 ? desk.aim() : undefined;
    if (!begun || about?.field !== field) {
      close();
      return;
    }
    const wish = ++wishes;
    const found = desk
      .choices(begun.text, ASKED)
      .then((choices) => choices.filter(({ id }) => ids.has(id)).slice(0, SHOWN))
      // Who types the whole trigger needs none of them.
      .catch(() => []);
    void found.then((choices) => {
      if (wish !== wishes) return;
      if (choices.length === 0) {
        close();
        return;
      }
      desk.aside.with((one) => {
        if (wish !== wishes) return;
        const onPick = (id: TemplateId) => {
          close();
          const now = placeIn(field);
          if (now?.text === begun.text) pick(about, id, now);
        };
        shown = { ...one.suggest({ about, choices, onClose: close, onPick }), field, typed: begun.text };
      });
    });
  }

  /** Only behind what they are for: the caret may stand elsewhere by now, or a letter more in the field. */
  function isMeant({ field, typed }: Shown, event: KeyboardEvent): boolean {
    const [target] = event.composedPath();
    return target !== undefined && isTypedInto(field, target) && placeIn(field)?.text === typed;
  }

  function hears(event: KeyboardEvent): boolean {
    if (held !== undefined) {
      if (event.repeat && event.code === held) return true;
      held = undefined;
    }
    if (!KEYS.has(event.key)) return false;
    const isTaken = shown !== undefined && isMeant(shown, event) && shown.hears(event);
    if (isTaken && PICKS.has(event.key)) held = event.code;
    // The page may have sent what was typed.
    if (!isTaken && event.key === 'Enter') close();
    return isTaken;
  }

  const onKeyUp = (event: KeyboardEvent) => {
    if (event.code !== held) return;
    held = undefined;
    event.stopImmediatePropagation();
  };
  desk.keyboard.on('keyup', onKeyUp, { passive: true, signal });

  return { follow, hears, close };
}

const PICKS = new Set(['Enter', 'Tab']);
/** All that choose, or leave. */
const KEYS = new Set([...PICKS, 'ArrowDown', 'ArrowUp', 'Escape']);

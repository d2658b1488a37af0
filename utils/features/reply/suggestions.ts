/** While a trigger is typed: those that begin so, beside the field. They act only once an arrow key was pressed. */
import type { TemplateId } from '../../domain/templates/template';
import { triggerKey } from '../../domain/templates/trigger';
import type { Aim } from './aim';
import type { Suggestions } from './aside-host';
import { begunIn } from './begun-in';
import type { ReplyDesk } from './desk';
import { type Draft, readIn } from './fields';
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

/** @param pick puts the template in that place */
export function createSuggesting(
  desk: Pick<ReplyDesk, 'triggers' | 'prefix' | 'aside' | 'aim' | 'choices'>,
  pick: (aim: Aim, id: TemplateId, place: Place) => void,
): Suggesting {
  let shown: Suggestions | undefined;
  /** Those asked for before are of no use any more. */
  let wishes = 0;

  const close = () => {
    wishes++;
    shown?.close();
    shown = undefined;
  };

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
      if (choices.length === 0) return close();
      desk.aside.with((one) => {
        if (wish !== wishes) return;
        shown = one.suggest({
          about,
          choices,
          onClose: close,
          onPick: (id) => {
            close();
            const now = begunIn(readIn(field), desk.prefix.value);
            if (now?.text === begun.text) pick(about, id, now);
          },
        });
      });
    });
  }

  return { follow, hears: (event) => shown?.hears(event) ?? false, close };
}

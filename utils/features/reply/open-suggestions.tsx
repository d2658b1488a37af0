/** Draws what may be meant by a trigger that is half typed, and hears the keys that choose among it. */
import { Suggestions as List } from '../../../components/overlay/Suggestions';
import type { TemplateId } from '../../domain/templates/template';
import type { Suggested, Suggestions } from './aside-host';
import type { BesideField } from './beside-field';

export function createSuggestions({ suggest }: Pick<BesideField, 'suggest'>): (suggested: Suggested) => Suggestions {
  return ({ about, choices, onPick, onClose }) => {
    /** None until an arrow key was pressed. */
    let active = -1;
    const draw = () =>
      suggest(about, <List choices={choices} active={active} onPick={(id) => onPick(id as TemplateId)} />, onClose);
    const go = (to: number) => {
      active = to;
      draw();
    };
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go((active + 1) % choices.length),
      // Up from the first: the arrows are the field's again.
      ArrowUp: () => go(active - 1),
      Enter: () => onPick((choices[active] as (typeof choices)[number]).id),
      Tab: () => onPick((choices[active] as (typeof choices)[number]).id),
      Escape: onClose,
    };
    draw();
    return {
      hears({ key, shiftKey, ctrlKey, altKey, metaKey }) {
        const act = acts[key];
        if (!act || shiftKey || ctrlKey || altKey || metaKey) return false;
        if (active < 0 && key !== 'ArrowDown') return false;
        act();
        return true;
      },
      close: () => suggest(undefined, null),
    };
  };
}

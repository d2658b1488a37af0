/** Tab and Shift+Tab go between the places in a text that was inserted at which the seller writes on. */
import { movedTo, nextStop, type Stops } from '../../domain/templates/stops';
import type { Editor } from '../../editors';
import { offsetIn } from '../../editors/offset-in';
import { type Aim, isSameAim } from './aim';
import { editorOf } from './fields';

/** A text that was written, and its stops. */
export interface Marked {
  readonly aim: Aim;
  /** Where it begins in the field. */
  readonly start: number;
  readonly text: string;
  /** Offsets in it. */
  readonly stops: readonly number[];
  /** Whether the caret was put at the first of them, and not left where the seller has typed on. */
  readonly isAtFirst: boolean;
}

export interface StopKeys {
  /** Once the text stands in the field. Nothing where it has no stops, or does not stand there as it was written. */
  begin(marked: Marked): void;
  /** @returns whether the key was meant for them: the page does not hear of it */
  hears(field: Element, event: KeyboardEvent): boolean;
  end(): void;
  /** Whether a key has led away from the first stop of what was written for this. */
  hasLeft(aim: Aim): boolean;
}

/** Between the stops of one text. */
interface UnderWay {
  readonly aim: Aim;
  readonly editor: Editor;
  stops: Stops;
}

/** @param aim where a reply goes at this moment */
export function createStopKeys(aim: () => Aim | undefined, until: AbortSignal): StopKeys {
  let course: UnderWay | undefined;
  /** For which a key was heard: it is not begun again once it is seen to stay. */
  let left: Aim | undefined;
  /** Ends hearing what is typed. */
  let hearing: AbortController | undefined;

  const end = () => {
    hearing?.abort();
    course = undefined;
  };

  function editorNow(about: Aim): Editor | undefined {
    const now = aim();
    return now && isSameAim(now, about) ? editorOf(now.field, until) : undefined;
  }

  function begin({ aim: about, start, text, stops, isAtFirst }: Marked): void {
    const editor = editorNow(about);
    // One that is drawn anew at each letter has its caret where the page puts it.
    if (stops.length === 0 || course?.aim === about || left === about || editor?.element !== about.field) return;
    const value = editor.value();
    const shown = value.slice(start);
    const at = stops.map((stop) => start + offsetIn(shown, text, stop));
    const last = start + offsetIn(shown, text, text.length);
    if (bare(value.slice(start, last)) !== bare(text)) return;
    end();
    const all = at.at(-1) === last ? at : [...at, last];
    const begun: UnderWay = { aim: about, editor, stops: { value, at: all, index: isAtFirst ? 0 : all.length - 1 } };
    course = begun;
    hearing = new AbortController();
    const options = { passive: true, signal: AbortSignal.any([hearing.signal, until]) };
    const onInput = (event: Event) => {
      // What was inserted may be gone with it.
      if ((event as InputEvent).inputType?.startsWith('history')) end();
      else follow(begun);
    };
    editor.element.addEventListener('input', onInput, options);
  }

  /** @returns whether it is known where they are */
  function follow(now: UnderWay): boolean {
    const { editor } = now;
    const { start, end: caret } = editor.selection();
    const value = editor.value();
    // Of words that are selected nobody knows whether they were typed.
    const moved = start === caret || value === now.stops.value ? movedTo(now.stops, value, caret) : undefined;
    if (moved) now.stops = moved;
    // What was sent has none any more.
    if (!moved && value === '') end();
    return moved !== undefined;
  }

  function hears(field: Element, event: KeyboardEvent): boolean {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (!course || ctrlKey || altKey || metaKey || (key !== 'Tab' && (key !== 'Escape' || shiftKey))) return false;
    const { aim: about, editor } = course;
    left = about;
    const isThere = editor.element === field && editorNow(about)?.element === field && follow(course);
    const next = isThere && course ? nextStop(course.stops, key === 'Tab' && shiftKey) : undefined;
    // Behind the last one the key is the page's again; back from the first leads out of the field, and in again.
    if (!isThere || key === 'Escape' || (!next && !shiftKey)) {
      end();
      return key === 'Escape' && next !== undefined;
    }
    if (!next || !course) return false;
    course.stops = next;
    editor.stand(next.at[next.index] ?? 0);
    return true;
  }

  return { begin, hears, end, hasLeft: (about) => left === about };
}

/** As a field may show it otherwise. */
const bare = (text: string) => text.replace(/[\s\u200B\u2060]/gu, '');

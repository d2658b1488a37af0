/** Puts the text of a template into the page's field, and takes it back: comes with what writes there. */
import type { Signal } from '@preact/signals-core';
import { MESSAGE_LENGTH } from '../../domain/conversation/message';
import { fitIn } from '../../domain/templates/fit';
import type { Editor, Landing, Refusal } from '../../editors';
import type { Candidate } from '../../messaging/protocol';
import type { Params, TextKey } from '../../platform/i18n';
import { type Aim, isSameAim } from './aim';
import type { DeskParts } from './desk';
import { editorOf } from './fields';
import type { Landed } from './landed';
import { lostOf } from './lost';
import { apart, type Place, placed, standsIn } from './place';
import { createStopKeys } from './stops';

export interface WritingHost extends Pick<DeskParts, 'marketplace' | 'client' | 'thread' | 'threadNow' | 'signal'> {
  readonly aim: () => Aim | undefined;
  readonly landed: Signal<Landed | undefined>;
  /** Of the thread that is open now. */
  readonly say: (field: Element, key: TextKey) => void;
  /** Of one thread alone. @param text can be copied */
  readonly tell: (about: Aim, key: TextKey, params?: Params, text?: string, onShorten?: () => void) => void;
  readonly unsay: () => void;
}

export interface Writing {
  /** Writes at once, and tells what became of it: ends when that is known. */
  put(made: Candidate, madeFor: Aim, place: Place): Promise<void>;
  /** What was put last becomes the trigger again, if it stands before the caret still. @returns whether it does */
  takeBack(field: Element): boolean;
  /** A key in the field in which it stands. @returns whether it was meant for the stops in it */
  hears(field: Element, event: KeyboardEvent): boolean;
}

export type OpenWriting = (host: WritingHost) => Writing;

/** A text that was written. */
interface Put {
  readonly place: Place;
  readonly written: string;
  readonly isShorter: boolean;
}

/** What a trigger has just become. */
interface Expanded {
  readonly aim: Aim;
  readonly start: number;
  /** The trigger as it was typed. */
  readonly typed: string;
  readonly text: string;
}

export function createWriting(host: WritingHost): Writing {
  const { tell } = host;
  let insertions = 0;
  /** What was inserted up to this one is not there any more. */
  let takenBack = 0;
  let expanded: Expanded | undefined;
  const stopKeys = createStopKeys(host.aim, host.signal);

  /** @param isShorter it takes the place of the longer one that stands there */
  async function put(made: Candidate, madeFor: Aim, place: Place, isShorter = false): Promise<void> {
    const { range, text: replaced, whole } = place;
    expanded = undefined;
    const { text } = made;
    const field = text === null ? undefined : fieldFor(madeFor, text);
    if (text === null || !field) return;
    const { now, editor } = field;
    const before = editor.value();
    // A field that was drawn anew, or in which somebody else writes too, has other places.
    const isMoved = before.slice(range.start, range.end) !== replaced || (whole !== undefined && before !== whole);
    if (isMoved) return tell(now, 'template.hint.moved', {}, text);
    host.unsay();
    const { end } = editor.selection();
    // A trigger stands where it was typed; what is clicked or chosen keeps its distance from the words around it.
    const written = whole === undefined ? text : apart(whole, range, text);
    const mine = ++insertions;
    const { start } = range;
    expanded = { aim: now, start, typed: replaced, text: written };
    const first = written.indexOf(text);
    const stops = made.stops.map((stop) => first + stop);
    const isAtFirst = end <= range.end;
    stopKeys.end();
    // Once a key has led on from the first stop, the caret is the seller's.
    const stop = () => (stopKeys.hasLeft(now) ? undefined : stops[0]);
    const landing = editor.replace(range, written, isAtFirst ? { stop } : { caret: end });
    // Where it stands at once, whoever types on at once has them; else as soon as it does.
    const begin = () => stopKeys.begin({ aim: now, start, text: written, stops, isAtFirst });
    begin();
    const outcome = await landing;
    const asked = before.slice(0, start) + written + before.slice(start + replaced.length);
    if (outcome.kind === 'landed' && mine === insertions && mine > takenBack) begin();
    if (mine > takenBack) told(outcome, now, asked, made, { place, written, isShorter });
  }

  /** The field that a text was made for. Without it that is said. */
  function fieldFor(madeFor: Aim, text: string): { readonly now: Aim; readonly editor: Editor } | undefined {
    const now = host.aim();
    const editor = now && isSameAim(now, madeFor) ? editorOf(now.field, host.signal) : undefined;
    if (now && editor) return { now, editor };
    if (!now) tell(madeFor, 'template.hint.gone', {}, text);
    else if (!isSameAim(now, madeFor)) host.say(now.field, 'template.hint.other-thread');
    else tell(now, 'template.hint.refused', {}, text);
    return undefined;
  }

  function told(landing: Landing, at: Aim, asked: string, made: Candidate, { place, written, isShorter }: Put): void {
    const { templateId, language, others } = made;
    const text = made.text ?? '';
    const { facts, isCertain } = at;
    const isThere = landing.kind === 'landed' || (landing.reason === 'gone' && standsIn(host.threadNow()?.reply, text));
    if (!isThere && landing.kind === 'refused') {
      // The longer one may stand there still: to have it copied would have it twice.
      const { range, text: replaced } = place;
      if (isShorter) tell(at, 'template.hint.not-shortened');
      else refused(at, landing.reason, asked, text, shortening(made, at, { range, text: replaced }, asked.length));
      return;
    }
    const { start } = place.range;
    const stands = landing.kind === 'landed' ? placed(landing.value, start, written) : undefined;
    host.landed.value = { id: templateId, thread: host.thread.peek(), aim: at, others, place: stands };
    if (isCertain && !isShorter) {
      const note = { names: facts.names, templateId, language, text: text.slice(0, MESSAGE_LENGTH), at: Date.now() };
      host.client.inserted(note).catch(() => undefined);
    }
    const limit = host.marketplace.limits[facts.names.channel];
    const value = landing.kind === 'landed' ? landing.value : asked;
    if (limit && value.length > limit.length) {
      // A figure that no marketplace stands behind is the seller's own.
      const isOwn = limit.confidence === 'C';
      const params = { n: value.length, limit: limit.length, lost: lostOf(value, limit.length) };
      const from = start + written.indexOf(text);
      const range = { start: from, end: from + text.length };
      const shorten = stands && shortening(made, at, { range, text }, value.length, limit.length);
      tell(at, `template.hint.${isOwn ? 'over-own-limit' : 'over-limit'}`, params, undefined, shorten);
    } else if (landing.kind === 'landed' && landing.joinedLines) tell(at, 'template.hint.joined');
  }

  /**
   * Whole sentences of it in the place of all, or of the trigger; what of it fits is seen once more when it is meant.
   * @param length of the whole value with all of it
   * @param limit without it, how much the field lets in
   * @returns `undefined` where hardly anything would be left
   */
  function shortening(made: Candidate, madeFor: Aim, place: Place, length: number, limit?: number) {
    const most = limit ?? editorOf(madeFor.field)?.maxLength() ?? 0;
    if (!shorter(made, most - length + (made.text ?? '').length)) return undefined;
    const shorten = async () => {
      const field = fieldFor(madeFor, made.text ?? '');
      if (!field) return;
      const { now, editor } = field;
      const value = editor.value();
      const stands = value.slice(place.range.start, place.range.end) === place.text;
      // What stands around it keeps its distance: a space on each side.
      const room = most - value.length + place.text.length - (limit === undefined ? 2 : 0);
      const short = stands ? shorter(made, room) : undefined;
      if (short) await put(short, now, place, limit !== undefined);
      else tell(now, 'template.hint.changed-since');
    };
    return () => void shorten().catch(() => tell(madeFor, 'template.hint.no-answer'));
  }

  /** @param asked what the field's whole text was to be */
  function refused(at: Aim, reason: Refusal, asked: string, text: string, onShorten?: () => void): void {
    const max = editorOf(at.field)?.maxLength() ?? 0;
    const isTooLong = reason === 'too-long';
    const params = { n: max, length: asked.length, lost: lostOf(asked, max) };
    tell(at, `template.hint.${reason}`, params, text, isTooLong ? onShorten : undefined);
  }

  function takeBack(field: Element): boolean {
    const now = host.aim();
    const editor = editorOf(field, host.signal);
    if (!expanded || now?.field !== field || !isSameAim(now, expanded.aim) || !editor) return false;
    const { start, typed, text } = expanded;
    const { start: caret, end } = editor.selection();
    const before = editor.value();
    if (caret !== end || inOneLine(before.slice(start, end)) !== inOneLine(text)) return false;
    expanded = undefined;
    // Nothing is said any more of how it landed.
    takenBack = insertions;
    stopKeys.end();
    editor.replace({ start, end }, typed).then(
      (landing) => {
        if (landing.kind === 'refused')
          refused(now, landing.reason, before.slice(0, start) + typed + before.slice(end), typed);
      },
      () => tell(now, 'template.hint.no-answer'),
    );
    return true;
  }

  return { put, takeBack, hears: stopKeys.hears };
}

/** As much of it as fits, with the stops that are in that. */
function shorter(made: Candidate, room: number): Candidate | undefined {
  const head = fitIn(made.text ?? '', room);
  return head === undefined
    ? undefined
    : { ...made, text: head, stops: made.stops.filter((stop) => stop <= head.length) };
}

/** Fields of one line join those of the text, and others show a space as one that does not break. */
const inOneLine = (text: string) => text.replace(/\s/gu, ' ');

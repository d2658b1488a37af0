/** Puts the text of a template into the page's field, and takes it back: comes with what writes there. */
import type { Signal } from '@preact/signals-core';
import { MESSAGE_LENGTH } from '../../domain/conversation/message';
import type { Editor, Landing, Refusal } from '../../editors';
import type { Candidate } from '../../messaging/protocol';
import type { Params, TextKey } from '../../platform/i18n';
import { type Aim, isSameAim } from './aim';
import type { DeskParts } from './desk';
import { editorOf } from './fields';
import type { Landed } from './landed';
import { lostOf } from './lost';
import { apart, type Place, placed, placeIn, standsIn } from './place';
import { createStopKeys } from './stops';
import { type Remedy, remediesFor } from './too-long';

export interface WritingHost extends Pick<DeskParts, 'marketplace' | 'client' | 'thread' | 'threadNow' | 'signal'> {
  readonly aim: () => Aim | undefined;
  readonly landed: Signal<Landed | undefined>;
  /** Of the thread that is open now. */
  readonly say: (field: Element, key: TextKey) => void;
  /** Of one thread alone. @param text can be copied */
  readonly tell: (about: Aim, key: TextKey, params?: Params, text?: string, remedies?: readonly Remedy[]) => void;
  readonly unsay: () => void;
}

export interface Writing {
  /** Writes at once, and tells what became of it: ends when that is known. @returns whether it stands there */
  put(made: Candidate, madeFor: Aim, place: Place): Promise<boolean>;
  /** What was put last becomes the trigger again, if it stands before the caret still. @returns whether it does */
  takeBack(field: Element): boolean;
  /** A key in the field in which it stands. @returns whether it was meant for the stops in it */
  hears(field: Element, event: KeyboardEvent): boolean;
}

export type OpenWriting = (host: WritingHost) => Writing;

/** A text that was written. */
interface Put {
  /** Where it begins in the field. */
  readonly start: number;
  readonly written: string;
  /** Puts the first part of it there instead. */
  readonly again: (head: string) => Promise<boolean>;
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

  async function put(made: Candidate, madeFor: Aim, place: Place): Promise<boolean> {
    const { range, text: replaced, whole } = place;
    expanded = undefined;
    const { text } = made;
    const field = text === null ? undefined : fieldFor(madeFor, text);
    if (text === null || !field) return false;
    const { now, editor } = field;
    const before = editor.value();
    // A field that was drawn anew, or in which somebody else writes too, has other places.
    const isMoved = before.slice(range.start, range.end) !== replaced || (whole !== undefined && before !== whole);
    if (isMoved) {
      tell(now, 'template.hint.moved', {}, text);
      return false;
    }
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
    const landing = editor.replace(range, written, isAtFirst ? { stop: stops[0] } : { caret: end });
    // Where it stands at once, whoever types on at once has them; else as soon as it does.
    const begin = () => stopKeys.begin({ aim: now, start, text: written, stops, isAtFirst });
    begin();
    const outcome = await landing;
    const asked = before.slice(0, start) + written + before.slice(start + replaced.length);
    if (outcome.kind === 'landed' && mine === insertions && mine > takenBack) begin();
    if (mine <= takenBack) return false;
    const again = (head: string) => put({ ...made, text: head, stops: [] }, now, place);
    return told(outcome, now, asked, made, { start, written, again });
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

  function told(landing: Landing, at: Aim, asked: string, made: Candidate, { start, written, again }: Put): boolean {
    const { templateId, language, others } = made;
    const text = made.text ?? '';
    const { facts, isCertain } = at;
    const isThere = landing.kind === 'landed' || (landing.reason === 'gone' && standsIn(host.threadNow()?.reply, text));
    const goOn = (rest: string) => offer({ ...made, text: rest, stops: [] }, at);
    if (!isThere && landing.kind === 'refused') {
      const max = landing.reason === 'too-long' ? (editorOf(at.field)?.maxLength() ?? 0) : 0;
      refused(at, landing.reason, asked, text, remediesFor(text, max - asked.length + text.length, again, goOn));
      return false;
    }
    const place = landing.kind === 'landed' ? placed(landing.value, start, written) : undefined;
    host.landed.value = { id: templateId, thread: host.thread.peek(), aim: at, others, place };
    if (isCertain) {
      const note = { names: facts.names, templateId, language, text: text.slice(0, MESSAGE_LENGTH), at: Date.now() };
      host.client.inserted(note).catch(() => undefined);
    }
    const limit = host.marketplace.limits[facts.names.channel];
    const value = landing.kind === 'landed' ? landing.value : asked;
    if (limit && value.length > limit.length) {
      // A figure that no marketplace stands behind is the seller's own.
      const isOwn = limit.confidence === 'C';
      const params = { n: value.length, limit: limit.length, lost: lostOf(value, limit.length) };
      const room = limit.length - value.length + written.length;
      const remedies = place ? remediesFor(written, room, (head) => cut(at, place, head), goOn) : [];
      tell(at, `template.hint.${isOwn ? 'over-own-limit' : 'over-limit'}`, params, undefined, remedies);
    } else if (landing.kind === 'landed' && landing.joinedLines) tell(at, 'template.hint.joined');
    return true;
  }

  /** Takes away what is behind the first part of a text that has landed. @returns whether that stands there */
  async function cut(madeFor: Aim, { range, text }: Place, head: string): Promise<boolean> {
    const field = fieldFor(madeFor, text);
    if (!field) return false;
    const { now, editor } = field;
    const before = editor.value();
    if (before.slice(range.start, range.end) !== text) {
      tell(now, 'template.hint.moved', {}, text);
      return false;
    }
    host.unsay();
    stopKeys.end();
    const from = range.start + head.length;
    const landing = await editor.replace({ start: from, end: range.end }, '');
    const asked = before.slice(0, from) + before.slice(range.end);
    if (landing.kind === 'refused') refused(now, landing.reason, asked, text);
    return landing.kind === 'landed';
  }

  /** The other part of a text, for the message after this one. */
  function offer(rest: Candidate, at: Aim): void {
    const text = rest.text ?? '';
    const insert = () => {
      const field = fieldFor(at, text);
      if (field) void put(rest, at, placeIn(field.now.field));
    };
    const remedy = { label: 'template.insert-rest', run: insert } as const;
    tell(at, 'template.hint.rest', { rest: lostOf(text, 0) }, text, [remedy]);
  }

  /** @param asked what the field's whole text was to be */
  function refused(at: Aim, reason: Refusal, asked: string, text: string, remedies: readonly Remedy[] = []): void {
    const max = editorOf(at.field)?.maxLength() ?? 0;
    tell(at, `template.hint.${reason}`, { n: max, length: asked.length, lost: lostOf(asked, max) }, text, remedies);
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

/** Fields of one line join those of the text, and others show a space as one that does not break. */
const inOneLine = (text: string) => text.replace(/\s/gu, ' ');

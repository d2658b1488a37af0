/** Puts the text of a template into the page's field, and takes it back: comes with what writes there. */
import type { Signal } from '@preact/signals-core';
import { MESSAGE_LENGTH } from '../../domain/conversation/message';
import type { Landing, Refusal } from '../../editors';
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
  readonly tell: (about: Aim, key: TextKey, params?: Params, text?: string) => void;
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

  async function put(made: Candidate, madeFor: Aim, { range, text: replaced, whole }: Place): Promise<void> {
    expanded = undefined;
    const now = host.aim();
    const { text } = made;
    if (text === null) return;
    if (!now) return tell(madeFor, 'template.hint.gone', {}, text);
    if (!isSameAim(now, madeFor)) return host.say(now.field, 'template.hint.other-thread');
    const editor = editorOf(now.field, host.signal);
    if (!editor) return tell(now, 'template.hint.refused', {}, text);
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
    const landing = editor.replace(range, written, isAtFirst ? { stop: stops[0] } : { caret: end });
    // Where it stands at once, whoever types on at once has them; else as soon as it does.
    const begin = () => stopKeys.begin({ aim: now, start, text: written, stops, isAtFirst });
    begin();
    const outcome = await landing;
    const asked = before.slice(0, start) + written + before.slice(start + replaced.length);
    if (outcome.kind === 'landed' && mine === insertions && mine > takenBack) begin();
    if (mine > takenBack) told(outcome, now, asked, made, { start, written });
  }

  function told(
    landing: Landing,
    at: Aim,
    asked: string,
    { templateId, language, others, text: made }: Candidate,
    { start, written }: { readonly start: number; readonly written: string },
  ) {
    const text = made ?? '';
    const { facts, isCertain } = at;
    const isThere = landing.kind === 'landed' || (landing.reason === 'gone' && standsIn(host.threadNow()?.reply, text));
    if (!isThere && landing.kind === 'refused') return refused(at, landing.reason, asked, text);
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
      tell(at, `template.hint.${isOwn ? 'over-own-limit' : 'over-limit'}`, params);
    } else if (landing.kind === 'landed' && landing.joinedLines) tell(at, 'template.hint.joined');
  }

  /** @param asked what the field's whole text was to be */
  function refused(at: Aim, reason: Refusal, asked: string, text: string): void {
    const max = editorOf(at.field)?.maxLength() ?? 0;
    tell(at, `template.hint.${reason}`, { n: max, length: asked.length, lost: lostOf(asked, max) }, text);
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

/** What all ways of putting a template into the page's field have in common: trigger, palette, a click on the bar. */
import { effect, type ReadonlySignal, signal as state } from '@preact/signals-core';
import type { LengthLimit } from '../../adapters/adapter';
import type { ThreadNow } from '../../adapters/thread-now';
import type { Channel, MarketplaceId } from '../../domain/conversation/ids';
import { MESSAGE_LENGTH } from '../../domain/conversation/message';
import { toTaktError } from '../../domain/errors';
import type { AnswerLanguage } from '../../domain/language/languages';
import type { PaletteKey } from '../../domain/templates/palette-key';
import type { Values } from '../../domain/templates/placeholders';
import type { Prefix } from '../../domain/templates/prefix';
import type { TemplateId } from '../../domain/templates/template';
import type { Landing } from '../../editors';
import type { Client } from '../../messaging/client';
import type { Candidate, ContentProtocol, TemplateChoice } from '../../messaging/protocol';
import { catalogueSpoken, type Params, type TextKey, t } from '../../platform/i18n';
import { fetched } from '../needed';
import type { PageThread } from '../page';
import { type Aim, aimOf, isSameAim } from './aim';
import { type AsideDoor, createAside } from './aside';
import type { Aside } from './aside-host';
import { editorOf, fetchEditors } from './fields';
import { inTime } from './in-time';
import { createKeyboard, type Keyboard } from './keyboard';
import type { Landed } from './landed';
import type { OpenedPalette } from './palette-host';
import { apart, type Place, placed, placeIn, standsIn } from './place';
import { whyNone } from './why-none';

export interface DeskParts {
  readonly marketplace: {
    readonly id: MarketplaceId;
    readonly limits: Readonly<Partial<Record<Channel, LengthLimit>>>;
  };
  readonly client: Client<ContentProtocol>;
  readonly thread: ReadonlySignal<PageThread | undefined>;
  /** Moves once a second while the page is looked at. */
  readonly now: ReadonlySignal<number>;
  /** By `triggerKey`. */
  readonly triggers: ReadonlySignal<Readonly<Record<string, TemplateId>>>;
  /** What begins each of them. */
  readonly prefix: ReadonlySignal<Prefix>;
  readonly paletteKey: ReadonlySignal<PaletteKey>;
  readonly threadNow: () => ThreadNow | undefined;
  readonly copy: (text: string) => Promise<void>;
  /** A script that was needed did not come. */
  readonly onSilent: () => void;
  readonly signal: AbortSignal;
}

export interface ReplyDesk extends Pick<DeskParts, 'triggers' | 'prefix' | 'paletteKey'> {
  /** What was put into the field last. */
  readonly landed: ReadonlySignal<Landed | undefined>;
  aim(): Aim | undefined;
  /** Has the background awake by the time it is asked something. */
  wake(): void;
  /** Has what writes into fields there by the time it is to. */
  touch(): void;
  /** Once that is there. */
  readonly used: Promise<void>;
  readonly keyboard: Pick<Keyboard, 'on'>;
  /** Hears keys where this field stands. */
  meet(field: Element): void;
  choices(query: string, limit: number): Promise<readonly TemplateChoice[]>;
  candidate(aim: Aim, id: TemplateId, given?: Values, language?: AnswerLanguage | null): Promise<Candidate>;
  /**
   * Puts it in the place of a range of the field, if the thread is still the one that it was made for; asks first for
   * what is missing. One at a time: a double click is one wish. Says in words why it did not.
   * @param at without it, what is selected there by then
   */
  put(candidate: Promise<Candidate>, madeFor: Aim, at?: Place): Promise<void>;
  /** @param at what the text is to replace; without it, what is selected in the field */
  openPalette(at?: Place): Promise<void>;
  /** What was put last is being taken back: nothing is said of how it landed. */
  takeBack(): void;
  /** A sentence beside the field. */
  say(field: Element, key: TextKey, params?: Params): void;
  /** What the field holds, and should not; stands below the sentence. */
  readonly warn: Aside['warn'];
  /** What comes on first need. */
  readonly aside: AsideDoor;
}

export function createReplyDesk(parts: DeskParts): ReplyDesk {
  const { client, signal } = parts;
  const aside = createAside(
    { aim, spoken: catalogueSpoken, signal },
    () => fetched('aside', client.need),
    parts.onSilent,
  );
  const unsay = () => aside.ifThere((one) => one.unsay());
  const landed = state<Landed | undefined>(undefined);
  let palette: OpenedPalette | undefined;
  let isPutting = false;
  /** What was written last is not known to stay: the second click of two is no second wish. */
  let settling: AbortController | undefined;
  let wishes = 0;
  const met = new WeakSet<Element>();
  let insertions = 0;
  /** What was inserted up to this one is not there any more. */
  let takenBack = 0;
  const keyboard = createKeyboard(signal);
  let coming: Promise<unknown> | undefined;
  let use: () => void = () => undefined;
  const used = new Promise<void>((resolve) => {
    use = resolve;
  });

  /** Has what writes into fields fetched, once. */
  function editorsCome(): Promise<unknown> {
    coming ??= fetchEditors(client.need)
      .then((come) => come && use())
      .finally(() => {
        coming = undefined;
      });
    return coming;
  }

  function aim(): Aim | undefined {
    // Not to be followed: whoever asks where a reply goes asks about this moment.
    return aimOf(parts.threadNow(), parts.thread.peek(), parts.marketplace.id);
  }

  /** Of the thread that is open now. */
  function say(field: Element, key: TextKey, params: Params = {}): void {
    note(aim(), field, key, params);
  }

  /** Of one thread alone: in another it would be wrong, and its text another buyer's. */
  function tell(about: Aim, key: TextKey, params: Params = {}, text?: string): void {
    note(about, about.field, key, params, text);
  }

  function note(about: Aim | undefined, field: Element, key: TextKey, params: Params, text?: string): void {
    const onCopy = text === undefined ? undefined : () => parts.copy(text);
    aside.with((one) => one.say({ about, field, text: t(key, params), onCopy }));
  }

  const candidate: ReplyDesk['candidate'] = (at, templateId, given = {}, language = null) =>
    client.candidate({ templateId, thread: at.facts, given, language });

  async function insert(made: Candidate, madeFor: Aim, { range, text: replaced, whole }: Place): Promise<void> {
    const now = aim();
    const { text } = made;
    if (text === null) return;
    if (!now) return tell(madeFor, 'template.hint.gone', {}, text);
    if (!isSameAim(now, madeFor)) return say(now.field, 'template.hint.other-thread');
    const editor = editorOf(now.field, signal);
    if (!editor) return tell(now, 'template.hint.refused', {}, text);
    const before = editor.value();
    // A field that was drawn anew, or in which somebody else writes too, has other places.
    const isMoved = before.slice(range.start, range.end) !== replaced || (whole !== undefined && before !== whole);
    if (isMoved) return tell(now, 'template.hint.moved', {}, text);
    unsay();
    const { end } = editor.selection();
    // A trigger stands where it was typed; what is clicked or chosen keeps its distance from the words around it.
    const written = whole === undefined ? text : apart(whole, range, text);
    const mine = ++insertions;
    const landing = await editor.replace(range, written, end > range.end ? { caret: end } : {});
    const length = before.length - replaced.length + written.length;
    if (mine > takenBack) told(landing, now, length, made, { start: range.start, written });
  }

  function told(
    landing: Landing,
    at: Aim,
    length: number,
    { templateId, others, text: made }: Candidate,
    { start, written }: { readonly start: number; readonly written: string },
  ) {
    const text = made ?? '';
    const { field, facts, isCertain } = at;
    const isThere =
      landing.kind === 'landed' || (landing.reason === 'gone' && standsIn(parts.threadNow()?.reply, text));
    if (!isThere && landing.kind === 'refused') {
      const max = editorOf(field)?.maxLength() ?? 0;
      return tell(at, `template.hint.${landing.reason}`, { n: max, length }, text);
    }
    const place = landing.kind === 'landed' ? placed(landing.value, start, written) : undefined;
    landed.value = { id: templateId, thread: parts.thread.peek(), aim: at, others, place };
    if (isCertain) {
      const note = { names: facts.names, templateId, text: text.slice(0, MESSAGE_LENGTH), at: Date.now() };
      client.inserted(note).catch(() => undefined);
    }
    const limit = parts.marketplace.limits[facts.names.channel];
    const total = landing.kind === 'landed' ? landing.value.length : length;
    if (limit && total > limit.length) {
      // A figure that no marketplace stands behind is the seller's own.
      const isOwn = limit.confidence === 'C';
      tell(at, `template.hint.${isOwn ? 'over-own-limit' : 'over-limit'}`, { n: total, limit: limit.length });
    } else if (landing.kind === 'landed' && landing.joinedLines) tell(at, 'template.hint.joined');
  }

  async function put(candidate: Promise<Candidate>, madeFor: Aim, at?: Place): Promise<void> {
    if (isPutting || (settling && (!at || at.whole !== undefined))) return;
    isPutting = true;
    try {
      // Where it is known where the caret is: what is typed while the text is on its way stands in its way.
      const clicked = at ?? (editorOf(madeFor.field) ? placeIn(madeFor.field) : undefined);
      if (!editorOf(madeFor.field)) await editorsCome();
      const made = await inTime(candidate);
      if (signal.aborted) return;
      const place = clicked ?? placeIn(madeFor.field);
      if (made.text === null) await open(place, { candidate: made, madeFor });
      else settle(insert(made, madeFor, place), madeFor.field);
    } catch (thrown) {
      say(madeFor.field, whyNone(toTaktError(thrown)));
    } finally {
      isPutting = false;
    }
  }

  /** It is written by now. Whether it stays is seen in a moment; meanwhile the keyboard is the seller's again. */
  function settle(insertion: Promise<void>, field: Element): void {
    const mine = new AbortController();
    settling = mine;
    const end = () => {
      mine.abort();
      if (settling === mine) settling = undefined;
    };
    // Whoever has typed since means another one.
    keyboard.on('input', ({ isTrusted }) => isTrusted && end(), { passive: true, signal: mine.signal });
    insertion.catch(() => say(field, 'template.hint.no-answer')).finally(end);
  }

  /** @param begun what is missing in it is asked for, if the thread is still its own */
  async function open(at?: Place, begun?: { readonly candidate: Candidate; readonly madeFor: Aim }): Promise<void> {
    const target = begun?.madeFor ?? aim();
    if (!target) return;
    palette?.close();
    unsay();
    const wish = ++wishes;
    const [opener] = await Promise.all([fetched('palette', client.need), editorsCome()]);
    // Another one was asked for meanwhile.
    if (wish !== wishes || signal.aborted) return;
    if (!opener) return say(target.field, 'template.hint.no-answer');
    const now = aim();
    // It may hold the name of the buyer whom it was made for.
    if (begun && !(now && isSameAim(now, target))) return say(target.field, 'template.hint.other-thread');
    const place = at ?? placeIn((now ?? target).field);
    const { language, catalogue } = catalogueSpoken();
    palette = opener({
      ...{ language, catalogue, candidate: begun?.candidate },
      field: () => aim()?.field,
      query: at && !begun ? at.text.slice(1) : '',
      choices: (query) => client.choices({ query, thread: target.facts, limit: PALETTE_LENGTH }).then((found) => found),
      render: (id, given, chosen) => candidate(target, id, given, chosen),
      insert: (chosen) => {
        palette = undefined;
        settle(insert(chosen, target, place), target.field);
      },
      openOptions: () => client.openOptions('templates').catch(() => undefined),
      onClosed: (byKey) => {
        palette = undefined;
        if (byKey) (aim()?.field as HTMLElement | undefined)?.focus({ preventScroll: true });
      },
    });
  }

  const stopLooking = effect(() => {
    parts.thread.value;
    parts.now.value;
    aside.ifThere((one) => one.look());
  });
  signal.addEventListener('abort', () => {
    stopLooking();
    palette?.close();
    unsay();
  });
  return {
    ...{ triggers: parts.triggers, prefix: parts.prefix, paletteKey: parts.paletteKey },
    ...{ landed, aim, aside, candidate, put, keyboard },
    openPalette: (at) => open(at),
    say,
    warn(about, warning, onClose) {
      const work = (one: Aside) => one.warn(about, warning, onClose);
      if (about) aside.with(work);
      else aside.ifThere(work);
    },
    wake: () => void client.wake().catch(() => undefined),
    takeBack: () => {
      takenBack = insertions;
    },
    touch: () => void editorsCome(),
    meet(field) {
      keyboard.meet(field);
      // What stands in it can be read only by what writes there: it has to be there before the first trigger is whole.
      if ('value' in field || met.has(field)) return;
      met.add(field);
      void editorsCome();
    },
    used,
    choices: (query, limit) => client.choices({ query, thread: aim()?.facts ?? null, limit }),
  };
}

/** As many as one looks through. */
const PALETTE_LENGTH = 30;

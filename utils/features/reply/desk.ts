/** What all ways of putting a template into the page's field have in common: trigger, palette, a click on the bar. */
import { effect, type ReadonlySignal, signal as state } from '@preact/signals-core';
import type { LengthLimit } from '../../adapters/adapter';
import type { ThreadNow } from '../../adapters/thread-now';
import type { Channel, MarketplaceId } from '../../domain/conversation/ids';
import { toTaktError } from '../../domain/errors';
import type { AnswerLanguage } from '../../domain/language/languages';
import type { PaletteKey } from '../../domain/templates/palette-key';
import type { Values } from '../../domain/templates/placeholders';
import type { Prefix } from '../../domain/templates/prefix';
import type { TemplateId } from '../../domain/templates/template';
import type { Client } from '../../messaging/client';
import type { Candidate, ContentProtocol, TemplateChoice } from '../../messaging/protocol';
import { catalogueSpoken, type Params, type TextKey, t } from '../../platform/i18n';
import { fetched, provided } from '../needed';
import type { PageThread } from '../page';
import { type Aim, aimOf, isSameAim } from './aim';
import { type AsideDoor, createAside } from './aside';
import type { Aside } from './aside-host';
import { editorOf, fetchEditors } from './fields';
import { inTime, patienceEnds } from './in-time';
import { createKeyboard, type Keyboard } from './keyboard';
import type { Landed } from './landed';
import type { OpenedPalette } from './palette-host';
import { type Place, placeIn } from './place';
import { whyNone } from './why-none';
import type { Writing } from './writing';

/** A text that asks for what is missing in it. */
interface Begun {
  readonly candidate: Candidate;
  readonly madeFor: Aim;
}

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
   * @returns whether it was written, as far as one can tell at once
   */
  put(candidate: Promise<Candidate>, madeFor: Aim, at?: Place): Promise<boolean>;
  /** @param at what the text is to replace; without it, what is selected in the field */
  openPalette(at?: Place): Promise<void>;
  /** What a trigger has become in this field becomes the trigger again, if it stands there still. @returns whether it does */
  takeBack(field: Element): boolean;
  /** A key in a field. @returns whether it was meant for the places in it at which the seller writes on */
  hears(field: Element, event: KeyboardEvent): boolean;
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
  let writing: Writing | undefined;
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
  function tell(about: Aim, key: TextKey, params: Params = {}, text?: string, onShorten?: () => void): void {
    note(about, about.field, key, params, text, onShorten);
  }

  function note(
    about: Aim | undefined,
    field: Element,
    key: TextKey,
    params: Params,
    text?: string,
    onShorten?: () => void,
  ): void {
    const onCopy = text === undefined ? undefined : () => parts.copy(text);
    aside.with((one) => one.say({ about, field, text: t(key, params), onCopy, onShorten }));
  }

  const candidate: ReplyDesk['candidate'] = (at, templateId, given = {}, language = null) =>
    client.candidate({ templateId, thread: at.facts, given, language });

  async function put(candidate: Promise<Candidate>, madeFor: Aim, at?: Place): Promise<boolean> {
    // Whoever waits for it hears of it; here it may be waited for no more.
    candidate.catch(() => undefined);
    if (isPutting || (settling && (!at || at.whole !== undefined))) return false;
    isPutting = true;
    const until = patienceEnds();
    try {
      const isRead = editorOf(madeFor.field) !== undefined;
      // Where it is known where the caret is: what is typed while the text is on its way stands in its way.
      const clicked = at ?? (isRead ? placeIn(madeFor.field) : undefined);
      const [made] = await inTime(Promise.all([candidate, isRead || editorsCome()]), until);
      if (signal.aborted) return false;
      const place = clicked ?? placeIn(madeFor.field);
      if (made.text !== null) return write(made, madeFor, place);
      await open(place, { candidate: made, madeFor }, until);
    } catch (thrown) {
      say(madeFor.field, whyNone(toTaktError(thrown)));
    } finally {
      isPutting = false;
    }
    return false;
  }

  /** It is written by the end of this. Whether it stays is seen in a moment; meanwhile the keyboard is the seller's. */
  function write(made: Candidate, madeFor: Aim, place: Place): boolean {
    writing ??= provided('writing')?.({ ...parts, ...{ aim, landed, say, tell, unsay } });
    if (!writing) {
      tell(madeFor, 'template.hint.refused', {}, made.text ?? undefined);
      return false;
    }
    const insertion = writing.put(made, madeFor, place);
    const mine = new AbortController();
    settling = mine;
    const end = () => {
      mine.abort();
      if (settling === mine) settling = undefined;
    };
    // Whoever has typed since means another one.
    keyboard.on('input', ({ isTrusted }) => isTrusted && end(), { passive: true, signal: mine.signal });
    insertion.catch(() => tell(madeFor, 'template.hint.no-answer')).finally(end);
    return true;
  }

  /** @param begun what is missing in it is asked for, if the thread is still its own */
  async function open(at?: Place, begun?: Begun, until?: number): Promise<void> {
    const target = begun?.madeFor ?? aim();
    if (!target) return;
    palette?.close();
    unsay();
    const wish = ++wishes;
    const opener = await inTime(Promise.all([fetched('palette', client.need), editorsCome()]), until).then(
      ([come]) => come,
      () => undefined,
    );
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
        write(chosen, target, place);
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
    takeBack: (field) => writing?.takeBack(field) ?? false,
    hears: (field, event) => writing?.hears(field, event) ?? false,
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

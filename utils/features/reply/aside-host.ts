/** Between a cabinet page's script and what stands aside of its field, which is a script of its own: data and callbacks. */
import type { BarMenuProps } from '../../../components/overlay/BarMenu';
import type { DraftHintProps } from '../../../components/overlay/DraftHint';
import type { TemplateId } from '../../domain/templates/template';
import type { TemplateChoice } from '../../messaging/protocol';
import type { Catalogue, Language } from '../../platform/i18n';
import type { Aim } from './aim';

export interface AsideHost {
  /** Where a reply goes at this moment. */
  readonly aim: () => Aim | undefined;
  readonly spoken: () => { readonly language: Language; readonly catalogue: Catalogue };
  /** Ends all of it. */
  readonly signal: AbortSignal;
}

/** What became of a text, and what the seller can do about it. */
export interface Sentence {
  /** Only while the thread is the one that it is about; `undefined`: nobody knows which, so it goes when there is one. */
  readonly about: Aim | undefined;
  readonly field: Element;
  readonly text: string;
  /** Copies what could not be put into the field. */
  readonly onCopy: (() => Promise<void>) | undefined;
  /** Puts in as much of it as fits. */
  readonly onShorten: (() => void) | undefined;
}

export type Warning = Omit<DraftHintProps, 'onClose'>;

export interface MenuHost extends Omit<BarMenuProps, 'now' | 'onClose'> {
  /** Epoch ms. */
  readonly now: number;
  /** Our bar. */
  readonly below: Element;
  /** @param byKey then the keyboard goes back to what has opened it */
  readonly onClosed: (byKey: boolean) => void;
}

/** What may be meant by a trigger that is half typed. */
export interface Suggested {
  readonly about: Aim;
  /** At least one, the best first. */
  readonly choices: readonly TemplateChoice[];
  readonly onPick: (id: TemplateId) => void;
  /** Called at Escape, from the page's field too. */
  readonly onClose: () => void;
}

export interface Suggestions {
  /** A key was pressed in the page's field. @returns whether it was meant for them */
  hears(event: KeyboardEvent): boolean;
  close(): void;
}

export interface Opened {
  /** Time has passed. @param now epoch ms */
  readonly tick: (now: number) => void;
  readonly close: () => void;
}

export interface Aside {
  say(sentence: Sentence): void;
  unsay(): void;
  /**
   * @param about `undefined`: nothing to warn of
   * @param onClose called at Escape, from the page's field too
   */
  warn(about: Aim | undefined, warning: Warning | null, onClose: () => void): void;
  /** In the place of those that are shown. */
  suggest(suggested: Suggested): Suggestions;
  /** The page may have another thread by now, or another field. */
  look(): void;
  /** What can be done about the open chat. */
  menu(host: MenuHost): Opened;
}

export type OpenAside = (host: AsideHost) => Aside;

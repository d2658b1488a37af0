/** Between a cabinet page's script and what stands aside of its field, which is a script of its own: data and callbacks. */
import type { BarMenuProps } from '../../../components/overlay/BarMenu';
import type { DraftHintProps } from '../../../components/overlay/DraftHint';
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
  /** The page may have another thread by now, or another field. */
  look(): void;
  /** What can be done about the open chat. */
  menu(host: MenuHost): Opened;
}

export type OpenAside = (host: AsideHost) => Aside;

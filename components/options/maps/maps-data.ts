/** The seller's own page maps, in words, and what can be done with them. Each action rejects with a `TaktError`. */
import type { CheckedPage } from '../CheckupCard';

export interface MapAbout {
  readonly marketplace: string;
  readonly channel: string;
  readonly hasList: boolean;
  readonly hasThread: boolean;
  /** Whether it says where the field for answers is. */
  readonly hasReply: boolean;
  /** When it was taught or taken (epoch ms). */
  readonly addedAt: number;
}

export interface OwnMap extends MapAbout {
  readonly id: string;
  readonly origin: string;
  /** Whether the seller has pointed at the field for answers. */
  readonly isReplyShown: boolean;
  /** Pages that were read by it are not recognised by it any more. */
  readonly isLost: boolean;
  /** Whether pages are read by it: one that was kept by an older build may not be taken any more. */
  readonly isFit: boolean;
  /** Whether a page has been read by it. */
  readonly isProven: boolean;
}

/** A map in a file; `isHere`: one that reads alike is kept already. */
export interface FileMap extends MapAbout {
  readonly isHere: boolean;
}

/** @template Removed what is handed back to be put back */
export interface MapActions<Removed = unknown> {
  /** Gives what was removed; `null`: it was gone already. */
  readonly remove: (id: string) => Promise<Removed | null>;
  readonly putBack: (removed: Removed) => Promise<unknown>;
  /** The text of a file. */
  readonly exportMaps: (ids: string[]) => Promise<string>;
  /** What is in a file; changes nothing. */
  readonly read: (text: string) => Promise<readonly FileMap[]>;
  /** What one of them finds in the open tabs; changes nothing. */
  readonly tryMap: (text: string, index: number) => Promise<CheckedPage>;
  readonly add: (text: string) => Promise<{ readonly added: number; readonly known: number }>;
  /** Gives the seller a file. */
  readonly save: (fileName: string, text: string) => void;
}

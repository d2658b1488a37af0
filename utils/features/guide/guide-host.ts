/** Between a cabinet page's script and its guide, which is a script of its own: data and callbacks. */
import type { MarketplaceAdapter } from '../../adapters/adapter';
import type { PageReading } from '../../adapters/reading';
import type { Engine } from '../../adapters/structure';
import type { PageMap } from '../../domain/pages/page-map';
import type { Silenced } from '../../domain/pages/quiet-line';
import type { Client } from '../../messaging/client';
import type { ContentProtocol } from '../../messaging/protocol';
import type { Catalogue, Language, TextKey } from '../../platform/i18n';

/** What a page is read by besides what the background has handed to it. */
export interface FoundMaps {
  /** In the place of a map whose thread cannot be understood any more. */
  readonly before: readonly PageMap[];
  /** Where no other fits. */
  readonly after: readonly PageMap[];
}

/** What was handed, and what was found besides, in the order in which that is tried. */
export type Arrangement = (handed: readonly PageMap[]) => readonly PageMap[];

/** One quiet line in a corner of the page, and what the seller can do about it. */
export interface Line {
  readonly says: TextKey;
  readonly acts?: readonly { readonly label: TextKey; readonly act: () => void }[];
}

export interface GuideHost extends Engine {
  readonly marketplace: MarketplaceAdapter;
  readonly client: Pick<
    Client<ContentProtocol>,
    'need' | 'log' | 'keepMap' | 'unkeepMap' | 'showReply' | 'silence' | 'hear'
  >;
  /** Reads by these from now on. */
  readonly use: (arranged: Arrangement) => void;
  readonly spoken: () => { readonly language: Language; readonly catalogue: Catalogue };
  /** `undefined` takes it away. */
  readonly say: (line: Line | undefined) => void;
  /** Of what the seller does not want to hear any more, wherever that is. */
  readonly silenced: () => readonly Silenced[];
  /** What was kept is asked for at once: who kept it may have been stopped before all pages were told. */
  readonly ask: () => void;
  /** Ends all of it. */
  readonly signal: AbortSignal;
}

export interface Guide {
  /** What the page has just been read to be. */
  look(reading: PageReading): void;
  /** The seller asks, from outside of the page, to show what is what. @returns whether that can be done now */
  teach(): Promise<boolean>;
}

export type OpenGuide = (host: GuideHost) => Guide;

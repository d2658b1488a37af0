/** What Takt needs to know of a marketplace: one value per folder, listed in `registry.ts`. */
import type { MarketplaceId } from '../domain/conversation/ids';
import type { Policy } from '../domain/deadlines/policy';
import type { FieldParser, PageMap } from './page-map';

declare const document: never;

export interface MarketplaceAdapter {
  readonly id: MarketplaceId;
  /** As sellers say it. */
  readonly name: string;
  /** Becomes the manifest's hosts. */
  readonly matches: readonly string[];
  /** In which zone the cabinet prints its times: the browser's, or a named one (IANA). */
  readonly timeZone: 'browser' | (string & {});
  readonly pages: readonly PageMap[];
  readonly parsers?: Readonly<Record<string, FieldParser>>;
  /** The marketplace's own standards, each with its source. */
  readonly policies: readonly Policy[];
}

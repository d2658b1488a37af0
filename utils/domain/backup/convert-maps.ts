/** Page maps: between the database and a file. */
import type { MarketplaceId } from '../conversation/ids';
import type { KeptMap } from '../pages/kept-map';
import { iso } from './convert';
import type { ExportedMap } from './format-maps';

export function mapToExport({ marketplace, map, addedAt, isReplyShown }: KeptMap): ExportedMap {
  return { marketplace, addedAt: iso(addedAt), isReplyShown, map: structuredClone(map) as ExportedMap['map'] };
}

export function mapFrom({ marketplace, map, addedAt, isReplyShown }: ExportedMap): KeptMap {
  return { marketplace: marketplace as MarketplaceId, map, addedAt: Date.parse(addedAt), isReplyShown };
}

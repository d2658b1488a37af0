/** Page maps that were taught or taken, as the export format has them. */
import * as v from 'valibot';
import { marketplaceOf, outsideMap } from '../pages/kept-map-schema';
import { instant, label } from './format-shapes';

export const exportedMap = v.pipe(
  v.strictObject({
    marketplace: label,
    addedAt: instant,
    /** Whether the seller has pointed at the field for answers. */
    isReplyShown: v.boolean(),
    map: outsideMap,
  }),
  v.forward(
    v.check(({ marketplace, map }) => marketplaceOf(map) === marketplace),
    ['marketplace'],
  ),
);

export type ExportedMap = v.InferOutput<typeof exportedMap>;

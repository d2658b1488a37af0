/** How much of Takt the seller wants on the pages of a marketplace. */
import type { Channel, MarketplaceId } from '../conversation/ids';

/** All of it; marks without words; nothing, while timers, queue and badge go on. */
export const OVERLAY_MODES = ['full', 'dots', 'hidden'] as const;
export type OverlayMode = (typeof OVERLAY_MODES)[number];

/** Where it is not `full`. */
export type OverlayOfChannels = Readonly<Partial<Record<Channel, OverlayMode>>>;
export type OverlayModes = Readonly<Record<MarketplaceId, OverlayOfChannels>>;

/** The cabinets, for whoever walks one journey through each of them. */
import { prom } from './prom';
import { rozetka } from './rozetka';
import { wildberries } from './wildberries';

export type { CabinetPage, NeutralChat, NeutralShop, Pill, SeedOptions } from './cabinet-page';
export { prom, rozetka, wildberries };
export const CABINETS = [prom, rozetka, wildberries] as const;

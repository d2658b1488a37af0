/** A shop, as pages show it and as its seller calls it. */
import type { AnswerPolicy } from '../language/answer-policy';
import type { MarketplaceId } from './ids';

/** The shop that a page shows. */
export interface ShownAccount {
  /** By what the page tells it from other shops: its number there, or its name. */
  readonly id: string;
  readonly name: string | null;
}

export interface Account {
  readonly marketplace: MarketplaceId;
  readonly id: string;
  /** As a page showed it last. */
  readonly shownName: string | null;
  /** What the seller calls it in the queue and on the bar; `null`: as the page does. */
  readonly label: string | null;
  /** One of the `ACCOUNT_COLOURS`, by its index. */
  readonly colour: number;
  /** What templates call the shop; `null`: the name given for all shops. */
  readonly shopName: string | null;
  /** `null`: that of the marketplace. */
  readonly answerPolicy: AnswerPolicy | null;
}

/** Which of them is meant. */
export type AccountRef = Pick<Account, 'marketplace' | 'id'>;

/** What the seller sets of an account; what is not in it stays as it is. */
export type AccountChange = Partial<Pick<Account, 'label' | 'colour' | 'shopName' | 'answerPolicy'>>;

/** How many colours there are to tell accounts apart: `--takt-account-0` and so on. */
export const ACCOUNT_COLOURS = 8;

/** How long (UTF-16 units) a name may be that the seller gives: a shop's, a label, the seller's own. */
export const NAME_LENGTH = 100;

/** What an account is called where it is shown. */
export function accountLabel({ label, shownName, id }: Pick<Account, 'label' | 'shownName' | 'id'>): string {
  return label ?? shownName ?? id;
}

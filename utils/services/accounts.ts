/** The shops that pages have shown, and what the seller calls them. */
import {
  ACCOUNT_COLOURS,
  type Account,
  type AccountChange,
  type AccountRef,
  accountLabel,
  type ShownAccount,
} from '../domain/conversation/account';
import type { MarketplaceId } from '../domain/conversation/ids';
import { hashText } from '../domain/conversation/text-key';
import { TaktError } from '../domain/errors';
import type { AccountView, Verdict } from '../messaging/protocol';
import { type AccountRecord, accountId } from '../storage/records';
import type { OpenRepositories, Repositories } from '../storage/repositories';

export function accountsService(open: OpenRepositories) {
  return {
    /** By marketplace and id. */
    async accounts(): Promise<Account[]> {
      return (await (await open()).accounts.all()).map(accountOf);
    },
    /**
     * What the seller sets; the rest stays as it is by then.
     * @throws TaktError `invalid` when no page has shown such an account
     */
    async save({ marketplace, id }: AccountRef, change: AccountChange): Promise<void> {
      const { accounts, atomically } = await open();
      await atomically(async () => {
        const known = await accounts.get(accountId(marketplace, id));
        if (!known) throw new TaktError('invalid', 'account');
        await accounts.put([{ ...known, ...change }]);
      });
    },
  };
}

/** Keeps what a page shows of its account at `now` (epoch ms). Gives back whether that was news. */
export async function noteAccount(
  { accounts }: Repositories,
  marketplace: MarketplaceId,
  shown: ShownAccount,
  observedAt: number,
  now: number,
): Promise<boolean> {
  const id = accountId(marketplace, shown.id);
  const all = await accounts.all();
  const known = all.find((account) => account.id === id);
  if (!known) {
    const account = { id, marketplace, account: shown.id, shownName: shown.name, observedAt };
    await accounts.put([{ ...account, label: null, colour: freeColour(id, all), shopName: null, answerPolicy: null }]);
    return true;
  }
  // Only what was read after now, by a clock that was ahead, gives way to what was read before it.
  const isLater = known.shownName === null || observedAt > known.observedAt || known.observedAt > now;
  if (shown.name === null || !isLater) return false;
  await accounts.put([{ ...known, shownName: shown.name, observedAt }]);
  return shown.name !== known.shownName;
}

/** The first that no account has; where all are taken, always the same for the same account. */
function freeColour(id: string, accounts: readonly AccountRecord[]): number {
  const taken = new Set(accounts.map(({ colour }) => colour));
  for (let colour = 0; colour < ACCOUNT_COLOURS; colour++) if (!taken.has(colour)) return colour;
  return Number.parseInt(hashText(id).slice(-4), 16) % ACCOUNT_COLOURS;
}

function accountOf({ account, observedAt, ...rest }: AccountRecord): Account {
  return { ...rest, id: account };
}

export function accountView({ marketplace, account, shownName, label, colour }: AccountRecord): AccountView {
  return { marketplace, id: account, label: accountLabel({ label, shownName, id: account }), colour };
}

/** What a page says of the account: only where there are several, or the seller gave it a name. */
export function spokenAccount(
  accounts: readonly AccountRecord[],
  marketplace: MarketplaceId,
  account: string | null,
): (Verdict & { kind: 'known' })['account'] {
  const there = accounts.filter((each) => each.marketplace === marketplace);
  const own = there.find((each) => each.account === account);
  if (!own || (there.length < 2 && own.label === null)) return null;
  const { label, colour } = accountView(own);
  return { label, colour };
}

/** Which of the seller's shops the page shows. */
import type { ShownAccount } from '../domain/conversation/account';
import type { Finder } from './find';

declare const document: never;

/** `undefined` where the page does not say. */
export function accountIn(find: Finder, root: Element): ShownAccount | undefined {
  const id = find.one('account', root)?.value;
  if (id === undefined) return undefined;
  // Where a page shows nothing else, a shop is told by its name.
  return { id, name: find.one('account.name', root)?.value ?? (/\p{L}/u.test(id) ? id : null) };
}

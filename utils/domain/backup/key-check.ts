/** Whether what a file says about keys can have come from `threadKeys`: anything else could lead the joins in circles. */
import { partsOf } from '../conversation/identity';
import { CHANNELS, type ConversationKey } from '../conversation/ids';

/** Written as `threadKeys` writes keys, and in no other way. */
export function isConversationKey(text: string): boolean {
  const parts = text.split('/');
  const decoded = parts.map(decode);
  const [marketplace, account, channel, name] = decoded;
  return (
    parts.length === 4 &&
    parts.every((part, index) => encode(decoded[index]) === part) &&
    marketplace !== '' &&
    account !== '' &&
    CHANNELS.some((known) => known === channel) &&
    /^(?:id:.|fp:[0-9a-f]{16}$)/su.test(name ?? '')
  );
}

/** Whether a page that shows less could have called the `strong` one `weak`. Such joins never form a circle. */
export function mayJoin(weak: ConversationKey, strong: ConversationKey): boolean {
  const [a, b] = [partsOf(weak), partsOf(strong)];
  if (a.marketplace !== b.marketplace || a.channel !== b.channel) return false;
  const sameAccount = a.account === b.account;
  if (!sameAccount && a.account !== null) return false;
  if (a.threadId === null && b.threadId !== null) return true;
  return !sameAccount && weak.split('/')[3] === strong.split('/')[3];
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function encode(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : encodeURIComponent(text);
  } catch {
    return undefined;
  }
}

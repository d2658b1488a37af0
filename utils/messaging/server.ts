/** Answers requests: decides by the sender what may be asked, checks what pages send, turns errors into codes. */

import type { MarketplaceId } from '../domain/conversation/ids';
import { TaktError, toTaktError } from '../domain/errors';
import { isRequest, type Response } from './envelope';

/** Who asks. Decided by what the browser says of the sender, never by what the message says. */
export type Trust = 'own' | 'stranger' | CabinetPage;

export interface CabinetPage {
  /** At whose hosts it is; it speaks for no other. */
  readonly marketplaces: readonly MarketplaceId[];
  /** The tab in which it is. */
  readonly tabId: number | null;
}

export type Asker = Exclude<Trust, 'stranger'>;

/** Whether the asker may speak of that marketplace. */
export type SpeaksFor = (marketplace: string) => boolean;

export function speaksForOf(asker: Asker): SpeaksFor {
  return (marketplace) => asker === 'own' || asker.marketplaces.some((allowed) => allowed === marketplace);
}

// biome-ignore lint/suspicious/noExplicitAny: a protocol is an interface of functions of any shape
type Functions<Protocol> = { [Name in keyof Protocol]: (...args: any[]) => unknown };

/** What does it; after its arguments each is told who asks. */
export type Handlers<Protocol extends Functions<Protocol>> = {
  [Name in keyof Protocol]: (
    ...args: [...Parameters<Protocol[Name]>, asker: Asker]
  ) => ReturnType<Protocol[Name]> | Promise<ReturnType<Protocol[Name]>>;
};

/** For each name a check that returns the arguments, or throws: a `TaktError` says why, anything else is `invalid`. */
export type Checks<Protocol extends Functions<Protocol>> = {
  [Name in keyof Protocol]: (args: readonly unknown[], speaksFor: SpeaksFor) => Parameters<Protocol[Name]>;
};

export interface Server<Content extends Functions<Content>, Own extends Functions<Own>> {
  readonly build: string;
  readonly content: Handlers<Content>;
  readonly own: Handlers<Own>;
  readonly checks: Checks<Content>;
  readonly ownChecks: Checks<Own>;
  /** Told of every failure, for the log. */
  readonly onError: (name: string, error: TaktError) => void;
}

/** The answer to a message, or `undefined` when it is none of ours. */
export function createDispatcher<Content extends Functions<Content>, Own extends Functions<Own>>(
  server: Server<Content, Own>,
): (message: unknown, trust: Trust) => Promise<Response> | undefined {
  return (message, trust) => {
    if (!isRequest(message)) return undefined;
    return answer(server, message.name, message.args, message.build, trust).then(
      (value): Response => ({ ok: true, value }),
      (thrown: unknown): Response => {
        const error = toTaktError(thrown);
        server.onError(message.name, error);
        return { ok: false, code: error.code, detail: error.detail };
      },
    );
  };
}

async function answer<Content extends Functions<Content>, Own extends Functions<Own>>(
  server: Server<Content, Own>,
  name: string,
  args: readonly unknown[],
  build: string,
  trust: Trust,
): Promise<unknown> {
  if (trust === 'stranger') throw new TaktError('refused');
  const asContent = Object.hasOwn(server.content, name);
  const asOwn = trust === 'own' && Object.hasOwn(server.own, name);
  if (!asContent && !asOwn) throw new TaktError('refused', name);
  if (build !== server.build) throw new TaktError('old-build');
  const [handlers, checks] = asOwn ? [server.own, server.ownChecks] : [server.content, server.checks];
  const check = (checks as Record<string, Check>)[name] as Check;
  return call(
    handlers,
    name,
    checked(() => check(args, speaksForOf(trust)), name),
    trust,
  );
}

type Check = (args: readonly unknown[], speaksFor: SpeaksFor) => unknown[];

function call(handlers: object, name: string, args: readonly unknown[], asker: Asker): unknown {
  return (handlers as Record<string, (...args: readonly unknown[]) => unknown>)[name]?.(...args, asker);
}

function checked(check: () => unknown[], name: string): unknown[] {
  try {
    return check();
  } catch (thrown) {
    throw thrown instanceof TaktError ? thrown : new TaktError('invalid', name);
  }
}

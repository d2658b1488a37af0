/** Asks the background, by name, with the types of a protocol. */

import { TaktError } from '../domain/errors';
import { isResponse, type Request } from './envelope';

// biome-ignore lint/suspicious/noExplicitAny: a protocol is an interface of functions of any shape
type Functions<Protocol> = { [Name in keyof Protocol]: (...args: any[]) => unknown };

export type Client<Protocol extends Functions<Protocol>> = {
  [Name in keyof Protocol]: (...args: Parameters<Protocol[Name]>) => Promise<ReturnType<Protocol[Name]>>;
};

/** Carries a request to the background and its answer back; rejects when nobody is there. */
export type Send = (request: Request) => Promise<unknown>;

/** A background that is stopped in the middle of its work leaves some browsers waiting for ever (ms). */
const PATIENCE = 30_000;

/**
 * @param patience how long (ms) an answer may take
 * @returns a value with a function for each name of the protocol
 * @throws TaktError (as a rejection): the background's own, or `unreachable`
 */
export function createClient<Protocol extends Functions<Protocol>>(
  send: Send,
  build: string,
  patience: number = PATIENCE,
): Client<Protocol> {
  return new Proxy({} as Client<Protocol>, {
    get:
      (_, name: string) =>
      async (...args: unknown[]) => {
        const ask = (within: number) => answerWithin(within, send({ takt: 'request', build, name, args }));
        // A background that is stopped over a request leaves it unanswered, and the next one wakes it. Nothing that can
        // be asked does harm when it is asked twice.
        const answer = (await ask(patience / 3)) ?? (await ask((patience * 2) / 3));
        if (!isResponse(answer)) throw new TaktError('unreachable');
        if (!answer.ok) throw new TaktError(answer.code, answer.detail);
        return answer.value;
      },
  });
}

/** `undefined` when nobody is there, or none comes within so long (ms). */
async function answerWithin(within: number, answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise((resolve) => {
    timer = setTimeout(resolve, within);
  });
  try {
    return await Promise.race([answer.catch(() => undefined), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

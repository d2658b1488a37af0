/** What travels between our scripts. */
import type { ErrorCode } from '../domain/errors';

export interface Request {
  readonly takt: 'request';
  readonly build: string;
  readonly name: string;
  readonly args: readonly unknown[];
}

export type Response =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ErrorCode; readonly detail: string };

export function isRequest(message: unknown): message is Request {
  if (typeof message !== 'object' || message === null) return false;
  const { takt, build, name, args } = message as Record<string, unknown>;
  return takt === 'request' && typeof build === 'string' && typeof name === 'string' && Array.isArray(args);
}

export function isResponse(message: unknown): message is Response {
  if (typeof message !== 'object' || message === null) return false;
  const { ok, code } = message as Record<string, unknown>;
  return ok === true || (ok === false && typeof code === 'string');
}

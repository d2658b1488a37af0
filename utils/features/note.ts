/** What goes wrong on a page, for the log. */
import type { Client } from '../messaging/client';
import type { ContentProtocol } from '../messaging/protocol';

/** Leaves a line in the log: which error, where, and nothing of the page. */
export function note({ log }: Pick<Client<ContentProtocol>, 'log'>, feature: string, error: unknown): undefined {
  const code = error instanceof Error ? error.name : 'thrown';
  log({ code, feature, field: '' }).catch(() => undefined);
}

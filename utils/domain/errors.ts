/** What can go wrong, by code; the words for the seller are in the locales under `error.<code>`. */

export const ERROR_CODES = [
  'refused',
  'invalid',
  'old-build',
  'unreachable',
  'failed',
  'disk-full',
  'database-newer',
  'database-broken',
  'import-not-json',
  'import-not-takt',
  'import-version',
  'import-masked',
  'import-invalid',
  'import-too-large',
  'export-too-large',
  'maps-not-takt',
  'maps-version',
  'maps-elsewhere',
  'maps-known',
  'maps-too-large',
  'maps-too-many',
  'template-trigger-taken',
  'template-invalid',
  'template-missing',
  'template-not-here',
  'template-personal',
  'template-changed',
  'conversation-unknown',
  'time-over',
  'time-too-far',
  'note-too-long',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export class TaktError extends Error {
  override readonly name = 'TaktError';

  /** @param detail where it went wrong (a path, a version; for a trigger the title of the other template), never a buyer's text */
  constructor(
    readonly code: ErrorCode,
    readonly detail: string = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
  }
}

/** The detail as it may be logged: without what a seller wrote. Of a template the place and the kind of its fault. */
export function loggedDetail({ code, detail }: TaktError): string {
  if (code === 'template-trigger-taken') return '';
  return code === 'template-invalid' ? detail.split(' ').slice(0, 2).join(' ') : detail;
}

/** Whatever was thrown, as a `TaktError`. */
export function toTaktError(thrown: unknown): TaktError {
  if (thrown instanceof TaktError) return thrown;
  return new TaktError(isQuotaError(thrown) ? 'disk-full' : 'failed', thrown instanceof Error ? thrown.name : '');
}

/** Dexie wraps the browser's error, sometimes twice. */
function isQuotaError(thrown: unknown): boolean {
  if (typeof thrown !== 'object' || thrown === null) return false;
  const { name, inner } = thrown as { name?: unknown; inner?: unknown };
  return name === 'QuotaExceededError' || (inner !== undefined && inner !== thrown && isQuotaError(inner));
}

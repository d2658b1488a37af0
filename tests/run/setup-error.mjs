/** Says in a sentence what this machine lacks: a stack trace would help nobody there. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError';
}

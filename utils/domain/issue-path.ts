/** Where in what was checked the first error is: `conversations[3].messages[0].sentAt`. */
import type * as v from 'valibot';

/** A key of the file itself may be of any length: enough of it to find the place. */
const PATH_LENGTH = 200;

export function pathOf(issue: v.BaseIssue<unknown>): string {
  return pathText((issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))));
}

export function pathText(keys: readonly (string | number)[]): string {
  const steps = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  return steps.join('').replace(/^\./u, '').slice(0, PATH_LENGTH);
}

// Joins class names, each with this start's part in it.
import { boot } from './boot';

type Name = string | false | null | undefined;

export function classNames(scoped: (name: string, salt: string) => string): (...names: Name[]) => string {
  const known = new Map<string, string>();
  const one = (name: string) => {
    const printed = known.get(name) ?? scoped(name, boot.salt);
    known.set(name, printed);
    return printed;
  };
  return (...names) =>
    names
      .filter((name) => typeof name === 'string')
      .map(one)
      .join(' ');
}

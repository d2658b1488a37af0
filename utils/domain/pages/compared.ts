/** Fields that are believed only where they say the same as another one. */
import type { PageMap } from './page-map';

/** What a field is compared with is compared with nothing: it could be the field itself, or a long way round to it. */
export function isOpenlyCompared(fields: PageMap['fields']): boolean {
  const compared = Object.values(fields).flatMap((some) =>
    some.flatMap((one) => ('sameAs' in one && one.sameAs) || []),
  );
  return !compared.some((field) => fields[field]?.some((one) => 'sameAs' in one));
}

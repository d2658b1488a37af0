/** What a check-up of a page comes to, in sentences. */
import type { Checkup, FieldFind, MapTry } from '../../utils/domain/pages/checkup';
import { t } from '../../utils/platform/i18n';
import { fieldName, layerName } from './health-names';

/** How the page was read, by the map that is looked at. */
export function outcomeText({ tries, looked }: Checkup): string {
  const tried = looked === null ? undefined : tries[looked];
  return tried ? triedText(tried) : t('options.checkup.nothing');
}

export function triedText({ outcome, origin, field }: MapTry): string {
  const layer = layerName(origin);
  if (outcome === 'loading') return t('options.checkup.loading');
  if (outcome === 'elsewhere') return t('options.checkup.nothing');
  if (outcome === 'too-slow') return t('options.checkup.slow-map', { layer });
  if (outcome === 'page-changed') return t(`options.checkup.${outcome}`, { layer, field: fieldName(field ?? 'list') });
  return t(`options.checkup.${outcome}`, { layer });
}

export const namesOf = (fields: readonly Pick<FieldFind, 'field'>[]): string =>
  [...new Set(fields.map(({ field }) => fieldName(field)))].join(', ');

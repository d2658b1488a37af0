/** What the seller calls the parts that health speaks of; whatever has no name yet keeps that of the code. */
import { type TextKey, t } from '../../utils/platform/i18n';

/** @param id of a page map: `wildberries/chat` */
export function pageName(id: string): string {
  return named(`options.health.page.${id.slice(id.indexOf('/') + 1)}`, id);
}

/** A field of a page map; also what stands in its place: the kind of an error. */
export function fieldName(field: string): string {
  return named(`options.health.field.${field}`, field);
}

export function featureName(feature: string): string {
  return named(`options.health.feature.${feature}`, feature);
}

function named(key: string, otherwise: string): string {
  const text = t(key as TextKey);
  return text === key ? otherwise : text;
}

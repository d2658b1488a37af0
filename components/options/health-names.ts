/** What the seller calls the parts that health speaks of; whatever has no name yet keeps that of the code. */
import { FACTS } from '../../utils/domain/pages/page-map';
import { type TextKey, t } from '../../utils/platform/i18n';

/**
 * @param id of a page map: `wildberries/chat`
 * @param channel of whose pages it is, for one that was taught or told by a page's structure
 */
export function pageName(id: string, channel?: string): string {
  const other = channel === undefined ? id : named(`options.health.channel.${channel}`, id);
  return named(`options.health.page.${id.slice(id.indexOf('/') + 1)}`, other);
}

/** Where such pages live, as one reads it in the address: what a map's own signs say of the rest goes. */
export function pathText(path: string): string {
  return path.replace(/\/\*$/u, '/…').replace(/\/\.$/u, '/');
}

/** A field of a page map; also what stands in its place: the kind of an error. */
export function fieldName(field: string): string {
  const [place = '', fact = ''] = field.split('.');
  const isFact = (place === 'row' || place === 'thread') && FACTS.some((one) => one === fact);
  if (isFact) return t(`options.health.fact.${place}`, { fact: t(`options.health.fact.${fact}` as TextKey) });
  return named(`options.health.field.${field}`, field);
}

export function featureName(feature: string): string {
  return named(`options.health.feature.${feature}`, feature);
}

/** By what a page was read: the origin of its map. */
export function layerName(origin: string): string {
  return named(`options.health.layer.${origin}`, origin);
}

function named(key: string, otherwise: string): string {
  const text = t(key as TextKey);
  return text === key ? otherwise : text;
}

/** What is said of a page map, and of what it finds. No selector is ever shown. */
import { t } from '../../../utils/platform/i18n';
import { dateTimeText, longDayText, momentText } from '../../date-text';
import type { CheckedPage } from '../CheckupCard';
import { fieldName, pageName } from '../health-names';
import type { MapAbout, OwnMap } from './maps-data';

/** «Prom, чати» */
export function mapName({ channel }: Pick<MapAbout, 'channel'>, place: string): string {
  return t('options.maps.item', { place, page: pageName('', channel) });
}

export function originText({ origin, addedAt }: OwnMap): string {
  const when = dateTimeText(addedAt);
  return t(`options.maps.${origin === 'taught' || origin === 'imported' ? origin : 'made'}`, { when });
}

/** What to do about a map that its pages have outgrown. It is kept. */
export function lostText({ origin, addedAt }: OwnMap): string {
  return t(origin === 'imported' ? 'options.maps.lost-imported' : 'options.maps.lost', { when: longDayText(addedAt) });
}

export function partsText({ hasList, hasThread }: MapAbout): string {
  const parts = [
    ...(hasList ? [t('options.maps.part.list')] : []),
    ...(hasThread ? [t('options.maps.part.thread')] : []),
  ];
  return t('options.maps.parts', { parts: parts.join(', ') || t('options.maps.part.nothing') });
}

/** Of a map from a file nobody has shown the field. */
export function replyText({ hasReply, ...map }: MapAbout & { readonly isReplyShown?: boolean }): string {
  if (!hasReply) return t('options.maps.reply-none');
  return t(map.isReplyShown ? 'options.maps.reply-shown' : 'options.maps.reply-hidden');
}

/** Whether a map may be kept after it was tried: a page into which the browser lets nobody has not been asked. */
export function mayBeAdded(answer: CheckedPage): boolean {
  const outcome = outcomeOf(answer);
  if (answer.kind === 'refused') return false;
  return outcome !== 'too-slow' && outcome !== 'unsound';
}

export function triedText(answer: CheckedPage, place: string, now: number): string {
  if (answer.kind !== 'checked') return t(`options.maps.tried.${answer.kind}`, { place });
  const { tries, looked, rows, messages, waiting } = answer.checkup;
  const outcome = outcomeOf(answer) ?? 'elsewhere';
  if (outcome === 'page-changed') {
    const field = fieldName(tries[looked ?? 0]?.field ?? 'list');
    return t('options.maps.tried.page-changed', { field });
  }
  if (outcome !== 'read') return t(`options.maps.tried.${outcome}`);
  const since = waiting && momentText(waiting.at, waiting.precision, now);
  return [
    ...(rows > 0 && since ? [t('options.maps.tried.rows-since', { n: rows, at: since })] : []),
    ...(rows > 0 && !since ? [t('options.maps.tried.rows', { n: rows })] : []),
    ...(messages > 0 || rows === 0 ? [t('options.maps.tried.messages', { n: messages })] : []),
  ].join(' ');
}

function outcomeOf(answer: CheckedPage) {
  if (answer.kind === 'too-slow') return 'too-slow';
  if (answer.kind !== 'checked') return undefined;
  const { tries, looked } = answer.checkup;
  return tries[looked ?? 0]?.outcome ?? 'elsewhere';
}

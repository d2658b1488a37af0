/** What of the page is outlined at each step, and how. */
import type { OutlineKind } from '../../../components/overlay/TeachingPanel';
import type { PointName } from '../../adapters/teaching';
import { t } from '../../platform/i18n';
import type { Marked } from './boxes';
import type { Standing } from './course';

/** What a point is called once it is made. */
const MADE = {
  name: 'teaching.mark.name',
  time: 'teaching.mark.time',
  buyer: 'teaching.mark.buyer-message',
  own: 'teaching.mark.own-message',
  'message-time': 'teaching.mark.message-time',
  reply: 'teaching.mark.reply',
} as const satisfies Record<PointName, string>;

/** @param pointed at this moment, by the mouse or by keys */
export function outlined({ step, points, paused }: Standing, pointed: Element | undefined): Marked<OutlineKind>[] {
  if (step.kind === 'chat' || paused) return [];
  if (step.kind === 'list')
    return step.rows.flatMap(({ element, name, time }, index) => [
      { element, kind: 'row' as const },
      ...(name
        ? [{ element: name, kind: 'name' as const, label: index === 0 ? t('teaching.mark.name') : undefined }]
        : []),
      ...(time
        ? [{ element: time, kind: 'time' as const, label: index === 0 ? t('teaching.mark.time') : undefined }]
        : []),
    ]);
  if (step.kind === 'thread')
    return [
      ...step.messages.flatMap(({ element, side }) =>
        side === 'system' ? [] : [side === 'unknown' ? { element, kind: 'row' as const } : sided(element, side)],
      ),
      ...(step.reply ? [{ element: step.reply, kind: 'reply' as const, label: t('teaching.mark.reply') }] : []),
    ];
  const made = Object.entries(points) as [PointName, Element][];
  return [
    ...made.map(([point, element]) => ({ element, kind: pointKind(point), label: t(MADE[point]) })),
    ...(pointed ? [{ element: pointed, kind: 'hover' as const }] : []),
  ];
}

const pointKind = (point: PointName) =>
  point === 'time' || point === 'message-time' ? ('point-time' as const) : ('point' as const);

const sided = (element: Element, side: 'own' | 'buyer') => ({ element, kind: side, label: t(`teaching.mark.${side}`) });

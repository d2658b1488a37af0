/** What of the page is outlined at each step, and how. */
import type { OutlineKind } from '../../../components/overlay/TeachingPanel';
import { t } from '../../platform/i18n';
import type { Marked } from './boxes';
import type { Standing } from './course';

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
  return [
    ...Object.values(points).map((element) => ({ element, kind: 'point' as const })),
    ...(pointed ? [{ element: pointed, kind: 'hover' as const }] : []),
  ];
}

const sided = (element: Element, side: 'own' | 'buyer') => ({ element, kind: side, label: t(`teaching.mark.${side}`) });

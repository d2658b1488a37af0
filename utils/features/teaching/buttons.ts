/** What can be done at each step of teaching, beside pointing. */
import type { TeachingButton } from '../../../components/overlay/TeachingPanel';
import { t } from '../../platform/i18n';
import type { Course, Standing } from './course';

type Acts = Omit<Course, 'standing' | 'point'>;

export function buttonsOf({ step, paused, points, fault, isThreadAlone }: Standing, course: Acts): TeachingButton[] {
  const button = (name: string, text: string, onClick: () => unknown, main = false): TeachingButton => ({
    ...{ name, text, main },
    onClick: () => void onClick(),
  });
  const back = button('back', t('teaching.back'), course.back);
  if (step.kind === 'list' || step.kind === 'thread') {
    const isDoubted = step.kind === 'thread' && step.lastBy !== undefined;
    const yes = button('yes', t(isDoubted ? 'teaching.yes-so' : 'teaching.yes'), course.accept, !isDoubted);
    const again = button('again', t('teaching.again'), course.again, isDoubted);
    const discard = button('discard', t('teaching.discard'), course.leave);
    return isDoubted ? [again, yes, discard] : [yes, again, discard];
  }
  if (step.kind === 'chat')
    return [
      button('to-thread', t('teaching.to-thread'), course.toThread, true),
      button('enough', t('teaching.enough'), course.leave),
    ];
  if (paused) return [button('resume', t('teaching.resume'), () => course.pause(false), true), back];
  const pause = button('pause', t('teaching.pause'), () => course.pause(true));
  if (step.point === 'name') {
    const onlyThread = button('only-thread', t('teaching.only-thread'), course.toThread, isThreadAlone);
    return isThreadAlone ? [onlyThread, pause] : [pause, onlyThread];
  }
  const none = step.point === 'reply' && points.buyer;
  const isSame = fault?.fault === 'same-side';
  return [
    ...(isSame ? [button('no-sides', t('teaching.no-sides'), course.withoutSides, true)] : []),
    ...[back, pause],
    ...(none ? [button('no-reply', t('teaching.no-reply'), course.withoutReply)] : []),
  ];
}

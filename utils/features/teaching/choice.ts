/** What the seller says that a list or a conversation is of, where the page could be told wrongly. */
import type { TeachingChoice } from '../../../components/overlay/TeachingPanel';
import type { Channel } from '../../domain/conversation/ids';
import type { PageMap } from '../../domain/pages/page-map';
import { t } from '../../platform/i18n';
import type { Course, Standing } from './course';

/** Of these it shows who waits. */
const TIMED: readonly Channel[] = ['chat', 'question', 'ticket'];

/** @param told what the page is taken for: orders and reviews are offered where they are, and have no timers */
export function choiceOf(
  standing: Standing,
  told: Channel,
  { choose }: Pick<Course, 'choose'>,
): TeachingChoice | undefined {
  const { step, channel, isChannelAsked } = standing;
  if (!isChannelAsked || (step.kind !== 'list' && step.kind !== 'thread')) return undefined;
  return {
    legend: t('teaching.channel'),
    options: [...new Set([...TIMED, told])].map((one) => ({
      name: one,
      text: t(`teaching.channel.${one}`),
      chosen: one === channel,
      onChoose: () => choose(one),
    })),
  };
}

/** As a map of that channel. Of orders and reviews nothing that was pointed at says who waits. */
export function inChannel({ untimed, ...map }: PageMap, channel: Channel): PageMap {
  return { ...map, channel, ...(!TIMED.includes(channel) && { untimed: true as const }) };
}

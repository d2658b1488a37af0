/** What the seller is told, and when the rounds are, as it is set. */
import type { NoticeSettings } from '../../utils/domain/deadlines/notices';

export interface NoticesData {
  readonly notices: NoticeSettings;
  /** Wall times 'HH:MM' at which Takt reminds of a round through what waits, in their order; none: it does not. */
  readonly sweepTimes: readonly string[];
}

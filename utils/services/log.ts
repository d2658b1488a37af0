/** The last things that went wrong: codes, never texts. */
import type { LogLine } from '../messaging/protocol';
import type { OpenRepositories } from '../storage/repositories';
import type { Clock } from './ports';

export function logService(open: OpenRepositories, build: string, clock: Clock) {
  return {
    async note({ code, feature, field }: LogLine): Promise<void> {
      const { log } = await open();
      await log.add({ at: clock.now(), build, code, feature, field });
    },
  };
}

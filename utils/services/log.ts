/** The last things that went wrong: codes, never texts. */
import type { LogLine } from '../messaging/protocol';
import type { Repositories } from '../storage/repositories';
import type { Clock } from './ports';

export function logService(repositories: Promise<Repositories>, build: string, clock: Clock) {
  return {
    async note({ code, feature, field }: LogLine): Promise<void> {
      const { log } = await repositories;
      await log.add({ at: clock.now(), build, code, feature, field });
    },
  };
}

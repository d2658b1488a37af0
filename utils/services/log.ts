/** The last things that went wrong: codes, never texts. */
import { MINUTE } from '../domain/conversation/moment';
import type { LogLine } from '../messaging/protocol';
import type { OpenRepositories } from '../storage/repositories';
import type { Clock } from './ports';

export function logService(open: OpenRepositories, build: string, clock: Clock) {
  return {
    /** What is tried again every few seconds fails again every few seconds: the same line once a minute is enough. */
    async note({ code, feature, field }: LogLine): Promise<void> {
      const { log, atomically } = await open();
      await atomically(async () => {
        const now = clock.now();
        const lines = await log.all();
        const said = lines.some((line) => {
          const same = line.code === code && line.feature === feature && line.field === field;
          return same && line.at <= now && now - line.at < MINUTE;
        });
        if (!said) await log.add({ at: now, build, code, feature, field });
      });
    },
  };
}

/** Which templates are offered where, and which stand in each other's way. */
import type { Channel } from '../conversation/ids';
import { STARTER_IDS } from './starter-ids';
import type { Template } from './template';
import { triggerKey } from './trigger';

/** Whether the template may be used in the channel. */
export function fits({ channels }: Pick<Template, 'channels'>, channel: Channel): boolean {
  return channels.length === 0 || channels.includes(channel);
}

/** Another template that the same keys would call. */
export function conflictOf(
  templates: readonly Template[],
  candidate: Pick<Template, 'id' | 'trigger'>,
): Template | undefined {
  if (candidate.trigger === null) return undefined;
  const key = triggerKey(candidate.trigger);
  return templates.find(({ id, trigger }) => id !== candidate.id && trigger !== null && triggerKey(trigger) === key);
}

const titles = new Intl.Collator('uk');
const starterRanks = new Map<string, number>(STARTER_IDS.map((id, rank) => [id, rank]));

/** Last used first; then those that the seller has written, by title, and those that came with Takt, in their order. */
export function compareTemplates(a: Template, b: Template): number {
  return (b.usedAt ?? -1) - (a.usedAt ?? -1) || rankOf(a) - rankOf(b) || titles.compare(a.title, b.title);
}

function rankOf({ id }: Template): number {
  return starterRanks.get(id) ?? -1;
}

/** One trigger calls one template. */
import { conflictOf } from '../domain/templates/order';
import type { Template } from '../domain/templates/template';

/** The templates as they may stand beside those `present`: what comes later goes without a trigger that is taken. */
export function withFreeTriggers(added: readonly Template[], present: readonly Template[]): Template[] {
  const taken = [...present];
  return added.map((template) => {
    const free = conflictOf(taken, template) ? { ...template, trigger: null } : template;
    taken.push(free);
    return free;
  });
}

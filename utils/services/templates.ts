/** The stored replies: what the seller edits of them. Rendering them for a thread is `candidates.ts`. */
import { NEVER_CHANGED } from '../domain/backup/merge';
import { MINUTE } from '../domain/conversation/moment';
import { TaktError } from '../domain/errors';
import { conflictOf } from '../domain/templates/order';
import { starterTemplates } from '../domain/templates/starters';
import type { Template, TemplateId } from '../domain/templates/template';
import { triggerKey } from '../domain/templates/trigger';
import type { Language, TemplateDraft } from '../messaging/protocol';
import type { OpenRepositories } from '../storage/repositories';
import { foundation, layStarters, withStarters } from './foundation';
import type { Clock, Locale } from './ports';
import { checkedContent, sameContent } from './template-check';

/** So long after a template was added, the same one once more is the same wish, told again because its answer was lost. */
const TOLD_AGAIN = MINUTE;

const inOrder = new Intl.Collator('uk');

export function templatesService(open: OpenRepositories, clock: Clock, locale: Locale) {
  const all = async () => withStarters(await open(), clock, locale);

  return {
    /** By folder, then by title. */
    async templates(): Promise<Template[]> {
      return (await all()).sort((a, b) => inOrder.compare(a.folder, b.folder) || inOrder.compare(a.title, b.title));
    },

    /** By `triggerKey`. */
    async triggers(): Promise<Record<string, TemplateId>> {
      const pairs = (await all()).flatMap(({ id, trigger }) =>
        trigger === null ? [] : [[triggerKey(trigger), id] as const],
      );
      return Object.fromEntries(pairs);
    },

    /**
     * Adds or changes one. One that is saved as it was stays as it was.
     * @throws TaktError `template-invalid`, as `checkedContent` says; `template-trigger-taken` with the other's title;
     * `template-changed` where somebody else has changed it since it was opened
     */
    async save({ id, updatedAt: opened, ...draft }: TemplateDraft): Promise<Template> {
      const content = checkedContent(draft);
      const to = await open();
      return to.atomically(async () => {
        const now = clock.now();
        const all = await to.templates.all();
        const known =
          id === null
            ? all.find((other) => now - other.updatedAt < TOLD_AGAIN && sameContent(other, content))
            : all.find((other) => other.id === id);
        if (known && sameContent(known, content)) return known;
        const isOther = typeof opened === 'number' && known !== undefined && known.updatedAt > opened;
        if (isOther) throw new TaktError('template-changed');
        const template: Template = {
          ...content,
          id: id ?? (crypto.randomUUID() as string as TemplateId),
          // Later than before, also by a clock that was set back.
          updatedAt: Math.max(now, (known?.updatedAt ?? 0) + 1),
          usedAt: known?.usedAt ?? null,
          ...(known?.uses && { uses: known.uses }),
        };
        const other = conflictOf(all, template);
        if (other) throw new TaktError('template-trigger-taken', other.title);
        await to.templates.put([template]);
        return template;
      });
    },

    /** What is not there is removed already. To undo it is to save it again. */
    async remove(id: TemplateId): Promise<void> {
      await (await open()).templates.remove([id]);
    },

    /**
     * Lays the starter templates in a language, also those that were removed, or takes them away. Those that the seller
     * has changed stay as they are; a trigger that another template has is left out.
     */
    async chooseStarters(keep: boolean, language: Language): Promise<void> {
      const to = await open();
      await to.atomically(async () => {
        await foundation(to, clock, locale);
        if (keep) return layStarters(to, language);
        const starters = new Set(starterTemplates(language, NEVER_CHANGED).map(({ id }) => id));
        const unchanged = (await to.templates.all()).filter(({ updatedAt }) => updatedAt === NEVER_CHANGED);
        await to.templates.remove(unchanged.map(({ id }) => id).filter((id) => starters.has(id)));
      });
    },
  };
}

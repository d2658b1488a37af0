/** Which template is open, and what becomes of it. */
import type { Signal } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import { type TaktError, toTaktError } from '../../../utils/domain/errors';
import type { AnswerLanguage } from '../../../utils/domain/language/languages';
import type { Template, TemplateId } from '../../../utils/domain/templates/template';
import { t } from '../../../utils/platform/i18n';
import {
  contentOf,
  copyOf,
  type Draft,
  draftOf,
  type Editing,
  faultsOf,
  hasFault,
  isChanged,
  newDraft,
  opened,
  type TemplateContent,
} from './draft';

/** What can be done with templates; each rejects with a `TaktError`, and resolves once the list is as it is then. */
export interface TemplateActions {
  readonly save: (content: TemplateContent) => Promise<Template>;
  readonly remove: (id: TemplateId) => Promise<unknown>;
}

/** What there is to say after something was done. */
export type Said =
  | { readonly kind: 'saved' | 'faulty' | 'restored' }
  | { readonly kind: 'removed'; readonly editing: Editing }
  | { readonly kind: 'failed'; readonly error: TaktError };

export interface Templates {
  readonly editing: Editing | null;
  /** How often another one was opened, or none. */
  readonly openings: number;
  readonly said: Said | null;
  readonly busy: boolean;
  /** What is to be done once it is known what becomes of the changes. */
  readonly pending: (() => void) | null;
  /** Something was to be saved that cannot be kept as it is: its faults are shown. */
  readonly strict: boolean;
  readonly open: (template: Template) => void;
  readonly create: () => void;
  readonly duplicate: () => void;
  readonly close: () => void;
  readonly edit: (change: Partial<Draft>) => void;
  readonly save: () => Promise<boolean>;
  readonly remove: () => void;
  readonly restore: () => void;
  /** The answer to what becomes of the changes. */
  readonly decide: (answer: 'save' | 'discard' | 'stay') => void;
}

/**
 * @param store outlasts the panel, so that changes are kept while another section is open
 * @param language of the first variant of a new template
 */
export function useTemplates(
  store: Signal<Editing | null>,
  templates: readonly Template[],
  actions: TemplateActions,
  language: AnswerLanguage,
): Templates {
  const [said, say] = useState<Said | null>(null);
  const [busy, setBusy] = useState(false);
  const [pending, setPending] = useState<(() => void) | null>(null);
  const [strict, setStrict] = useState(false);
  const [openings, setOpenings] = useState(0);
  const running = useRef<Promise<boolean> | null>(null);
  const editing = store.value;

  const show = (next: Editing | null) => {
    store.value = next;
    setOpenings((before) => before + 1);
    setStrict(false);
    setPending(null);
  };
  /** At once when nothing would be lost, else after it was asked. */
  const leave = (go: () => void) => {
    if (store.value && isChanged(store.value)) setPending(() => go);
    else go();
  };
  const leaving = (go: () => void) => {
    say(null);
    leave(go);
  };
  /** One thing at a time: what is asked meanwhile is not done. */
  const attempt = async (work: () => Promise<Said | null>): Promise<boolean> => {
    if (running.current) return false;
    const doing = work().then(
      (outcome) => [outcome, true] as const,
      (thrown) => [{ kind: 'failed', error: toTaktError(thrown) } as const, false] as const,
    );
    running.current = doing.then(([, done]) => done);
    setBusy(true);
    const [outcome, done] = await doing;
    running.current = null;
    setBusy(false);
    say(outcome);
    return done;
  };
  /** Whatever is written in it: `saved` changes when another one is opened, and when it is saved. */
  const isStill = (one: Editing) => store.value?.saved === one.saved;
  const save = async () => {
    const current = store.value;
    if (!current || running.current) return false;
    if (hasFault(faultsOf(current.draft, templates))) {
      setStrict(true);
      say({ kind: 'faulty' });
      return false;
    }
    return attempt(async () => {
      const kept = draftOf(await actions.save(contentOf(current.draft)));
      if (!store.value || !isStill(current)) return { kind: 'saved' };
      const { draft } = store.value;
      setStrict(false);
      store.value = {
        saved: kept,
        draft: draft === current.draft ? kept : { ...draft, id: kept.id, updatedAt: kept.updatedAt },
      };
      return isChanged(store.value) ? null : { kind: 'saved' };
    });
  };
  const remove = () => {
    const current = store.value;
    const id = current?.saved.id;
    if (!current || !id) return;
    attempt(async () => {
      await actions.remove(id);
      if (!store.value || !isStill(current)) return { kind: 'removed', editing: current };
      const editing = store.value;
      show(null);
      return { kind: 'removed', editing };
    });
  };
  const restore = () => {
    if (said?.kind !== 'removed') return;
    const { saved, draft } = said.editing;
    attempt(async () => {
      const kept = await actions.save(contentOf(saved));
      // With whatever had not been saved of it; but not in the place of another that was opened meanwhile.
      if (!store.value) show({ draft: { ...draft, id: kept.id, updatedAt: kept.updatedAt }, saved: draftOf(kept) });
      return { kind: 'restored' };
    });
  };
  return {
    editing,
    openings,
    said,
    busy,
    pending,
    strict,
    open: (template) => leaving(() => show(opened(draftOf(template)))),
    create: () => leaving(() => show(opened(newDraft(language)))),
    duplicate: () =>
      leaving(() => {
        const saved = store.value?.saved;
        if (!saved) return;
        const copy = copyOf(saved, t('options.templates.copy-title', { title: saved.title }));
        // Nothing of it is kept yet, so it counts as changed.
        show({ draft: copy, saved: newDraft(language) });
      }),
    close: () => leaving(() => show(null)),
    edit: (change) => {
      say(null);
      if (store.value) store.value = { ...store.value, draft: { ...store.value.draft, ...change } };
    },
    save,
    remove,
    restore,
    decide: (answer) => {
      const go = pending;
      setPending(null);
      if (answer === 'discard') go?.();
      if (answer !== 'save' || !go) return;
      // With what was written since it began to be saved.
      Promise.resolve(running.current)
        .then(save)
        .then((done) => done && leave(go));
    },
  };
}

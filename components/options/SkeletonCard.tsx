import { useEffect, useRef, useState } from 'preact/hooks';
import type { Skeleton } from '../../utils/domain/pages/skeleton';
import { skeletonCounts, skeletonOutline } from '../../utils/domain/pages/skeleton-outline';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { pageName } from './health-names';
import type { Marketplace } from './settings-data';
import { TaskNote } from './TaskNote';
import { type Tasks, useTask } from './use-task';

/** An open tab of a cabinet. */
export interface CabinetPage {
  readonly tabId: number;
  readonly marketplace: string;
  /** `null`: of a kind that nobody knows. */
  readonly mapId: string | null;
  /** Without what may be anybody's. */
  readonly path: string;
  readonly asleep: boolean;
}

export type TakenSkeleton =
  | { readonly kind: 'taken'; readonly skeleton: Skeleton }
  | { readonly kind: 'closed' | 'refused' | 'too-large' };

export interface SkeletonActions {
  readonly take: (tabId: number) => Promise<TakenSkeleton>;
  /** Gives the seller a file. */
  readonly save: (fileName: string, text: string) => void;
}

interface SkeletonCardProps {
  readonly pages: readonly CabinetPage[];
  /** Those whose names are known. */
  readonly marketplaces: readonly Marketplace[];
  readonly actions: SkeletonActions;
}

/** A page's structure for whoever mends Takt: shown first, saved as a file at the seller's click, sent to nobody. */
export function SkeletonCard({ pages, marketplaces, actions }: SkeletonCardProps) {
  const tasks = useTask();
  const [skeleton, become] = useState<Skeleton>();
  const nameOf = (id: string) => marketplaces.find((one) => one.id === id)?.name ?? id;
  const take = ({ tabId }: CabinetPage) =>
    tasks.run('take', 'options.skeleton.taking', async () => {
      become(undefined);
      const answer = await actions.take(tabId);
      if (answer.kind !== 'taken') return t(`options.skeleton.${answer.kind}`);
      become(answer.skeleton);
      return undefined;
    });
  return (
    <section class="card" aria-label={t('options.skeleton.title')}>
      <h3>{t('options.skeleton.title')}</h3>
      <p class="hint">{t('options.skeleton.hint')}</p>
      {pages.length === 0 && <p data-testid="skeleton-none">{t('options.skeleton.none')}</p>}
      {pages.length > 0 && (
        <ul class="cabinet-pages">
          {pages.map((page) => (
            <li key={page.tabId}>
              <Button
                {...tasks.button('take')}
                disabled={tasks.busy || page.asleep}
                onClick={() => take(page)}
                testId="skeleton-take"
              >
                {t('options.skeleton.take', {
                  place: nameOf(page.marketplace),
                  page: page.mapId ? pageName(page.mapId) : page.path,
                })}
              </Button>{' '}
              {(page.asleep || page.mapId) && (
                <small class="hint">{page.asleep ? t('options.skeleton.asleep') : page.path}</small>
              )}
            </li>
          ))}
        </ul>
      )}
      <SaidPlainly tasks={tasks} />
      {skeleton && <Preview skeleton={skeleton} place={nameOf(skeleton.marketplace)} save={actions.save} />}
    </section>
  );
}

/** Why there is nothing to see is not a thing well done: no tick stands before it. */
function SaidPlainly({ tasks: { state } }: { readonly tasks: Tasks }) {
  if (state.kind !== 'done') return <TaskNote task="take" state={state} />;
  return (
    <p class="note note-warning" role="status" data-testid="skeleton-why">
      {state.words}
    </p>
  );
}

interface PreviewProps {
  readonly skeleton: Skeleton;
  readonly place: string;
  readonly save: SkeletonActions['save'];
}

/** As text: nothing of it is ever a page here. */
function Preview({ skeleton, place, save }: PreviewProps) {
  const { state, button, run } = useTask();
  const part = useRef<HTMLElement>(null);
  useEffect(() => part.current?.focus(), []);
  const { elements, texts } = skeletonCounts(skeleton);
  const write = () =>
    run('save', 'options.skeleton.saving', async () => {
      const name = `takt-skeleton-${skeleton.marketplace}.json`;
      save(name, `${JSON.stringify(skeleton, null, 1)}\n`);
      return t('options.skeleton.saved', { name });
    });
  return (
    <section
      class="question"
      aria-label={t('options.skeleton.preview')}
      tabIndex={-1}
      ref={part}
      data-testid="skeleton-preview"
    >
      <h4>{t('options.skeleton.preview')}</h4>
      <p data-testid="skeleton-summary">
        {t('options.skeleton.summary', { place, path: skeleton.path, elements, texts })}
      </p>
      <p class="hint">{t('options.skeleton.kept')}</p>
      {skeleton.cut && <p class="note note-warning">{t('options.skeleton.cut')}</p>}
      <section
        class="outline"
        aria-label={t('options.skeleton.outline')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
        tabIndex={0}
        data-testid="skeleton-outline"
      >
        <pre>{skeletonOutline(skeleton)}</pre>
      </section>
      <div class="buttons">
        <Button kind="main" {...button('save')} onClick={write} testId="skeleton-save">
          {t('options.skeleton.save')}
        </Button>
      </div>
      <TaskNote task="save" state={state} />
    </section>
  );
}

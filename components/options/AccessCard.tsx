import { useState } from 'preact/hooks';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { pageName } from './health-names';
import type { CabinetPage } from './SkeletonCard';
import { TaskNote } from './TaskNote';
import { useTask } from './use-task';

/** A marketplace, and whether the browser lets Takt onto its pages. */
export interface Access {
  readonly marketplace: string;
  readonly name: string;
  /** As the browser's question names it. */
  readonly host: string;
  readonly allowed: boolean;
}

export interface AccessActions {
  /** The browser's own question. Resolves with whether it was allowed. */
  readonly ask: (marketplace: string) => Promise<boolean>;
  /** Brings a tab forward. */
  readonly show: (tabId: number) => Promise<unknown>;
}

interface AccessCardProps {
  readonly access: readonly Access[];
  /** Tabs that were open before this Takt was here; `undefined` while that is being asked: then none is said to be. */
  readonly silent: readonly CabinetPage[] | undefined;
  readonly actions: AccessActions;
}

/** Whether Takt can see the cabinets at all, with what to do where it cannot. */
export function AccessCard({ access, silent, actions }: AccessCardProps) {
  const tasks = useTask();
  const [refused, become] = useState<string>();
  const ask = ({ marketplace, name }: Access) =>
    tasks.run('access', 'options.access.asking', async () => {
      become(undefined);
      // Before anything else: a browser asks at a click only.
      if (await actions.ask(marketplace)) return t('options.access.given', { place: name });
      become(name);
      return undefined;
    });
  const nameOf = (id: string) => access.find(({ marketplace }) => marketplace === id)?.name ?? id;
  const show = ({ tabId }: CabinetPage) =>
    tasks.run('access', 'options.access.showing', async () => {
      await actions.show(tabId);
      return undefined;
    });
  // What is wrong comes first.
  const inOrder = [...access].sort((a, b) => Number(a.allowed) - Number(b.allowed));
  return (
    <section class="card" aria-label={t('options.access.title')}>
      <h3>{t('options.access.title')}</h3>
      <ul class="own-maps" aria-busy={silent === undefined} data-testid="access-list">
        {inOrder.map((one) => (
          <li key={one.marketplace} data-testid="access">
            {one.allowed && <p>{t('options.access.allowed', { place: one.name })}</p>}
            {!one.allowed && (
              <>
                <p class="note note-warning">{t('options.access.refused', { place: one.name, host: one.host })}</p>
                <div class="buttons">
                  <Button kind="main" {...tasks.button('access')} onClick={() => ask(one)} testId="access-ask">
                    {t('options.access.ask', { place: one.name })}
                  </Button>
                </div>
              </>
            )}
          </li>
        ))}
        {silent?.map((tab) => (
          <li key={tab.tabId} data-testid="silent-tab">
            <p class="note note-warning">
              {t('options.access.silent', {
                place: nameOf(tab.marketplace),
                page: tab.mapId ? pageName(tab.mapId) : tab.path,
              })}
            </p>
            <div class="buttons">
              <Button {...tasks.button('access')} onClick={() => show(tab)} testId="silent-show">
                {t('options.access.show')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {refused !== undefined && (
        <p class="note note-warning" role="status" data-testid="access-refused">
          {t('options.access.still-refused', { place: refused })}
        </p>
      )}
      <TaskNote task="access" state={tasks.state} />
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { Checkup } from '../../utils/domain/pages/checkup';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { CheckupResult } from './CheckupResult';
import { pageName } from './health-names';
import type { CabinetPage } from './SkeletonCard';
import type { Marketplace } from './settings-data';
import { TaskNote } from './TaskNote';
import { useTask } from './use-task';

export type CheckedPage =
  | { readonly kind: 'checked'; readonly checkup: Checkup }
  | { readonly kind: 'closed' | 'refused' | 'too-slow' };

interface CheckupCardProps {
  readonly pages: readonly CabinetPage[];
  /** Those whose names are known. */
  readonly marketplaces: readonly Marketplace[];
  /** Names the seller's own maps: with others what was found is no longer true. */
  readonly own: string;
  readonly onCheck: (tabId: number) => Promise<CheckedPage>;
}

interface Checked {
  readonly own: string;
  readonly page: CabinetPage;
  readonly answer: CheckedPage;
}

/** Why nothing came of it is said as it is of a page's structure. */
const WHY = {
  closed: 'options.skeleton.closed',
  refused: 'options.skeleton.refused',
  'too-slow': 'options.checkup.too-slow',
} as const;

/** What Takt finds on an open page now, field by field, at the seller's click. */
export function CheckupCard({ pages, marketplaces, own, onCheck }: CheckupCardProps) {
  const tasks = useTask();
  const [last, become] = useState<Checked>();
  const checked = last?.own === own ? last : undefined;
  const nameOf = (id: string) => marketplaces.find((one) => one.id === id)?.name ?? id;
  const wordsOf = ({ marketplace, mapId, path }: CabinetPage) => ({
    place: nameOf(marketplace),
    page: mapId ? pageName(mapId) : path,
  });
  const check = (page: CabinetPage) =>
    tasks.run('check', 'options.checkup.checking', async () => {
      become(undefined);
      become({ own, page, answer: await onCheck(page.tabId) });
      return undefined;
    });
  return (
    <section class="card" aria-label={t('options.checkup.title')}>
      <h3>{t('options.checkup.title')}</h3>
      <p class="hint">{t('options.checkup.hint')}</p>
      {pages.length === 0 && <p data-testid="checkup-none">{t('options.checkup.none')}</p>}
      {pages.length > 0 && (
        <ul class="cabinet-pages">
          {pages.map((page) => (
            <li key={page.tabId}>
              <Button
                {...tasks.button('check')}
                disabled={tasks.busy || page.asleep}
                onClick={() => check(page)}
                testId="checkup"
              >
                {t('options.checkup.check', wordsOf(page))}
              </Button>{' '}
              {page.asleep && <small class="hint">{t('options.skeleton.asleep')}</small>}
            </li>
          ))}
        </ul>
      )}
      <TaskNote task="check" state={tasks.state} />
      {checked && checked.answer.kind !== 'checked' && (
        <p class="note note-warning" role="status" data-testid="checkup-why">
          {t(WHY[checked.answer.kind])}
        </p>
      )}
      {checked?.answer.kind === 'checked' && (
        <CheckupResult
          title={t('options.checkup.result', wordsOf(checked.page))}
          checkup={checked.answer.checkup}
          key={checked.page.tabId}
        />
      )}
    </section>
  );
}

import { useState } from 'preact/hooks';
import { QUIET_HOURS, type QuietHours, quietFaultsOf } from '../../../utils/domain/deadlines/quiet-hours';
import { t } from '../../../utils/platform/i18n';
import { TaskNote } from '../TaskNote';
import { useSaving } from '../use-saving';
import { TimeField } from './TimeField';

interface QuietCardProps {
  readonly quiet: QuietHours | null;
  readonly onSave: (quiet: QuietHours | null) => Promise<unknown>;
}

/** When nothing is to be heard of Takt, open or not. */
export function QuietCard({ quiet: kept, onSave }: QuietCardProps) {
  const { values, stateOf, save } = useSaving({ quiet: kept }, ({ quiet = null }) => onSave(quiet));
  const { quiet } = values;
  const [refused, refuse] = useState(false);
  const put = (change: QuietHours | null) => {
    const isRefused = change !== null && quietFaultsOf(change).length > 0;
    refuse(isRefused);
    if (!isRefused) save('quiet', { quiet: change });
  };
  return (
    <section class="card" aria-label={t('options.quiet.title')} id="quiet" data-testid="quiet">
      <h3>{t('options.quiet.title')}</h3>
      <label class="check">
        <input
          type="checkbox"
          checked={quiet !== null}
          data-testid="quiet-on"
          onChange={({ currentTarget }) => put(currentTarget.checked ? QUIET_HOURS : null)}
        />
        <span>{t('options.quiet.on')}</span>
      </label>
      {quiet && (
        <div class="quiet-times">
          <TimeField
            label={t('options.quiet.from')}
            value={quiet.from}
            edge="alone"
            labelled
            testId="quiet-from"
            onChange={(from) => put({ ...quiet, from })}
          />
          <TimeField
            label={t('options.quiet.to')}
            value={quiet.to}
            edge="alone"
            labelled
            testId="quiet-to"
            onChange={(to) => put({ ...quiet, to })}
          />
        </div>
      )}
      <p class={refused ? 'field-about field-fault' : 'hint'} aria-live="polite">
        {t(refused ? 'options.quiet.equal' : 'options.quiet.hint')}
      </p>
      <TaskNote task="quiet" state={stateOf('quiet')} />
    </section>
  );
}

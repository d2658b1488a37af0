import { MINUTE } from '../../utils/domain/conversation/moment';
import type { NoticeSettings } from '../../utils/domain/deadlines/notices';
import { t } from '../../utils/platform/i18n';
import { DurationField } from './DurationField';
import type { NoticesData } from './notices-data';
import { SweepCard } from './SweepCard';
import { TaskNote } from './TaskNote';
import { useSaving } from './use-saving';

interface NoticesPanelProps {
  readonly data: NoticesData;
  /** What the rounds begin with; `null`: no marketplace in use advises any. */
  readonly usualSweeps: readonly string[] | null;
  /** Address of the quiet hours. */
  readonly quiet: string;
  /** Resolves when it is kept and `data` are as they are then. */
  readonly onSave: (change: Partial<NoticesData>) => Promise<unknown>;
}

/** Ahead of what one can be told. */
const AHEAD = [
  { of: 'limitAhead', words: 'options.notices.limit' },
  { of: 'targetAhead', words: 'options.notices.target' },
] as const;
const USUAL = 15 * MINUTE;

/** What Takt says beyond the pages; and the rounds that Wildberries advises. */
export function NoticesPanel({ data, usualSweeps, quiet, onSave }: NoticesPanelProps) {
  const { values, stateOf, save } = useSaving(data, onSave);
  const { notices, sweepTimes } = values;
  const put = (change: Partial<NoticeSettings>) => save('notices', { notices: { ...notices, ...change } });
  return (
    <>
      <section class="card" aria-label={t('options.notices.title')} data-testid="notices-card">
        <h3>{t('options.notices.title')}</h3>
        <label class="check">
          <input
            type="checkbox"
            checked={notices.on}
            data-testid="notices-on"
            onChange={({ currentTarget }) => put({ on: currentTarget.checked })}
          />
          <span>{t('options.notices.on')}</span>
        </label>
        <p class="hint">
          {t('options.notices.hint')} <a href={quiet}>{t('options.notices.quiet')}</a>
        </p>
        {notices.on &&
          AHEAD.map(({ of, words }) => (
            <div key={of} class="notice-ahead">
              <label class="check">
                <input
                  type="checkbox"
                  checked={notices[of] !== null}
                  data-testid={`${of}-on`}
                  onChange={({ currentTarget }) => put({ [of]: currentTarget.checked ? USUAL : null })}
                />
                <span>{t(words)}</span>
              </label>
              {notices[of] !== null && (
                <DurationField
                  label={t('options.notices.ahead')}
                  duration={notices[of]}
                  testId={of}
                  onChange={(duration) => put({ [of]: duration })}
                />
              )}
            </div>
          ))}
        <TaskNote task="notices" state={stateOf('notices')} />
      </section>
      {usualSweeps && (
        <SweepCard
          times={sweepTimes}
          usual={usualSweeps}
          state={stateOf('sweeps')}
          onChange={(times) => save('sweeps', { sweepTimes: times })}
        />
      )}
    </>
  );
}

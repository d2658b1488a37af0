import type { Checkup } from '../../utils/domain/pages/checkup';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { Table } from '../controls/Table';
import { dateTimeText, stampText } from '../date-text';
import { featureName, fieldName } from './health-names';
import type { PageLine } from './PagesTable';
import { TaskNote } from './TaskNote';
import { useTask } from './use-task';

export interface HealthData {
  readonly build: string;
  /** When a message from the future was read (epoch ms); `null`: there is none. */
  readonly clockWrongAt: number | null;
  /** By how much (minutes) at least. */
  readonly clockWrongBy: number | null;
  /** Whether languages are told by all that there is. */
  readonly languageModel: boolean;
  /** This browser's zones are of before March 2024. */
  readonly oldZoneData: boolean;
  readonly pages: readonly PageLine[];
  readonly log: readonly {
    readonly at: number;
    readonly code: string;
    readonly feature: string;
    readonly field: string;
    readonly build: string;
  }[];
}

/** What the copy holds beside, of what other parts of the section know. */
export interface HealthBeside {
  /** Whether the browser lets Takt onto a marketplace's pages. */
  readonly access: readonly { readonly marketplace: string; readonly allowed: boolean }[] | undefined;
  /** What was found on a page when it was looked at last, since this section was opened: by which candidate each field. */
  readonly checkup: Checkup | undefined;
}

interface HealthReportProps {
  readonly health: HealthData;
  readonly beside?: HealthBeside;
  /** Puts a text where the seller can paste it from. */
  readonly onCopy: (text: string) => Promise<void>;
}

/** What the seller should see to: it keeps timers or languages from being told. */
export function HealthNotes({ health }: Pick<HealthReportProps, 'health'>) {
  const { clockWrongAt, clockWrongBy, oldZoneData, languageModel } = health;
  return (
    <>
      {clockWrongAt !== null && (
        <p class="note note-warning" data-testid="clock-wrong">
          {t('options.health.clock-wrong', { when: dateTimeText(clockWrongAt) })}{' '}
          {clockWrongBy !== null && t('options.health.clock-wrong-by', { n: clockWrongBy })}
        </p>
      )}
      {oldZoneData && (
        <p class="note note-warning" data-testid="old-zones">
          {t('options.health.old-zones')}
        </p>
      )}
      {!languageModel && (
        <p class="note note-warning" data-testid="no-model">
          {t('options.health.no-model')}
        </p>
      )}
    </>
  );
}

/** What a maintainer is to be sent. Codes only, never a name or a text. */
export function HealthReport({ health, beside, onCopy }: HealthReportProps) {
  const { state, button, run } = useTask();
  const copy = () =>
    run('copy', 'options.health.copying', async () => {
      await onCopy(JSON.stringify(copied(health, beside), null, 2));
      return t('options.health.copied');
    });
  return (
    <section class="card" aria-label={t('options.health.report')}>
      <h3>{t('options.health.report')}</h3>
      <p>
        {t('options.health.build')}: <code data-testid="build">{health.build}</code>
      </p>
      <p class="hint">{t('options.health.hint')}</p>
      <Button {...button('copy')} onClick={copy} testId="health-copy">
        {t('options.health.copy')}
      </Button>
      <TaskNote task="copy" state={state} />
      <Log log={health.log} />
    </section>
  );
}

/**
 * As it may be handed to anybody: numbered are shops, for a page may tell them by nothing but their names, and what came
 * from files, which may be called by anybody's name.
 */
function copied(health: HealthData, beside: Partial<HealthBeside> = {}) {
  const tries = beside.checkup?.tries ?? [];
  const all = [...health.pages.map(({ mapId, layer }) => ({ mapId, origin: layer })), ...tries];
  const foreign = [...new Set(all.filter(({ origin }) => origin === 'imported').map(({ mapId }) => mapId))];
  const numbered = <Of extends { readonly mapId: string }>(one: Of): Of => {
    const [marketplace] = one.mapId.split('/');
    const at = foreign.indexOf(one.mapId);
    return at < 0 ? one : { ...one, mapId: `${marketplace}/imported-${at + 1}` };
  };
  const { checkup, ...others } = told(beside);
  return {
    ...unnamed({ ...health, pages: health.pages.map(numbered) }),
    ...others,
    checkup: checkup && { ...checkup, tries: tries.map(numbered) },
  };
}

function unnamed(health: HealthData) {
  const shops = [...new Set(health.pages.map(({ account }) => account))].filter((account) => account !== null);
  const pages = health.pages.map(({ account, ...page }) => ({
    ...page,
    shop: account === null ? null : shops.indexOf(account) + 1,
  }));
  return { ...health, pages };
}

/** Without since when a buyer waits: that says nothing of how the page is read. */
function told({ access, checkup: found }: Partial<HealthBeside> = {}) {
  const { waiting, ...checkup } = found ?? { waiting: null };
  return {
    access: access?.map(({ marketplace, allowed }) => ({ marketplace, allowed })) ?? null,
    checkup: found ? checkup : null,
  };
}

/** In codes, which say something to a maintainer only. */
function Log({ log }: Pick<HealthData, 'log'>) {
  const columns = ['when', 'code', 'feature', 'field', 'build'] as const;
  const newestFirst = [...log].sort((a, b) => b.at - a.at);
  const rows = newestFirst.map(({ at, code, feature, field, build }) => [
    ...[stampText(at), code, featureName(feature), fieldName(field), build],
  ]);
  if (rows.length === 0) return <p>{t('options.health.no-log')}</p>;
  return (
    <details class="folded" data-testid="log">
      <summary>{t('options.health.log', { n: rows.length })}</summary>
      <Table columns={columns.map((column) => t(`options.health.column.${column}`))} rows={rows} />
    </details>
  );
}

import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { Table } from '../controls/Table';
import { stampText } from '../date-text';
import { featureName, fieldName, pageName } from './health-names';
import type { Marketplace } from './settings-data';
import { TaskNote } from './TaskNote';
import { useTask } from './use-task';

export interface HealthData {
  readonly build: string;
  readonly clockWrong: boolean;
  /** Whether languages are told by all that there is. */
  readonly languageModel: boolean;
  /** This browser's zones are of before March 2024. */
  readonly oldZoneData: boolean;
  readonly pages: readonly {
    readonly marketplace: string;
    readonly mapId: string;
    readonly result: 'read' | 'empty' | 'page-changed';
    readonly field: string | null;
    readonly at: number;
  }[];
  readonly log: readonly {
    readonly at: number;
    readonly code: string;
    readonly feature: string;
    readonly field: string;
    readonly build: string;
  }[];
}

interface HealthPanelProps {
  readonly health: HealthData;
  /** Those whose names are known. */
  readonly marketplaces: readonly Marketplace[];
  /** Puts a text where the seller can paste it from. */
  readonly onCopy: (text: string) => Promise<void>;
}

/** How reading goes, for the seller to see and for a maintainer to be sent. Codes only, never a name or a text. */
export function HealthPanel({ health, marketplaces, onCopy }: HealthPanelProps) {
  const { state, button, run } = useTask();
  const copy = () =>
    run('copy', 'options.health.copying', async () => {
      await onCopy(JSON.stringify(health, null, 2));
      return t('options.health.copied');
    });
  return (
    <>
      {health.clockWrong && (
        <p class="note note-warning" data-testid="clock-wrong">
          {t('options.health.clock-wrong')}
        </p>
      )}
      {health.oldZoneData && (
        <p class="note note-warning" data-testid="old-zones">
          {t('options.health.old-zones')}
        </p>
      )}
      {!health.languageModel && (
        <p class="note note-warning" data-testid="no-model">
          {t('options.health.no-model')}
        </p>
      )}
      <section class="card">
        <p>
          {t('options.health.build')}: <code data-testid="build">{health.build}</code>
        </p>
        <p class="hint">{t('options.health.hint')}</p>
        <Button {...button('copy')} onClick={copy} testId="health-copy">
          {t('options.health.copy')}
        </Button>
        <TaskNote task="copy" state={state} />
      </section>
      <PagesTable pages={health.pages} marketplaces={marketplaces} />
      <LogTable log={health.log} />
    </>
  );
}

function PagesTable({ pages, marketplaces }: Pick<HealthData, 'pages'> & Pick<HealthPanelProps, 'marketplaces'>) {
  const columns = ['marketplace', 'map', 'result', 'field', 'when'] as const;
  const nameOf = (id: string) => marketplaces.find((one) => one.id === id)?.name ?? id;
  const rows = pages.map(({ marketplace, mapId, result, field, at }) => [
    ...[nameOf(marketplace), pageName(mapId), t(`options.health.result.${result}`)],
    ...[field === null ? '' : fieldName(field), stampText(at)],
  ]);
  return (
    <section class="card" aria-label={t('options.health.pages')}>
      <h3>{t('options.health.pages')}</h3>
      <Table columns={columns.map((column) => t(`options.health.column.${column}`))} rows={rows} />
      {rows.length === 0 && <p>{t('options.health.no-pages')}</p>}
    </section>
  );
}

function LogTable({ log }: Pick<HealthData, 'log'>) {
  const columns = ['when', 'code', 'feature', 'field', 'build'] as const;
  const newestFirst = [...log].sort((a, b) => b.at - a.at);
  const rows = newestFirst.map(({ at, code, feature, field, build }) => [
    ...[stampText(at), code, featureName(feature), fieldName(field), build],
  ]);
  return (
    <section class="card" aria-label={t('options.health.log')}>
      <h3>{t('options.health.log')}</h3>
      <Table columns={columns.map((column) => t(`options.health.column.${column}`))} rows={rows} />
      {rows.length === 0 && <p>{t('options.health.no-log')}</p>}
    </section>
  );
}

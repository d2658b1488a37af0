import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../utils/platform/i18n';
import { Button } from '../../controls/Button';
import { dayText } from '../../date-text';
import type { Marketplace } from '../settings-data';
import { TaskNote } from '../TaskNote';
import { useTask } from '../use-task';
import { MapsImport } from './MapsImport';
import { lostText, mapName, originText, partsText, replyText } from './map-text';
import type { MapActions, OwnMap } from './maps-data';

interface MapsCardProps<Removed> {
  readonly maps: readonly OwnMap[];
  /** Those whose names are known. */
  readonly marketplaces: readonly Marketplace[];
  readonly now: ReadonlySignal<number>;
  readonly actions: MapActions<Removed>;
}

/** The seller's own page maps: what they read, out to a file, in from one, away and back. */
export function MapsCard<Removed>({ maps, marketplaces, now, actions }: MapsCardProps<Removed>) {
  const tasks = useTask();
  const [removed, become] = useState<{ readonly name: string; readonly map: Removed } | null>(null);
  const restore = useRef<HTMLButtonElement>(null);
  const part = useRef<HTMLElement>(null);
  // What was removed had the focus.
  useEffect(() => {
    if (removed) restore.current?.focus();
  }, [removed]);

  const placeOf = (id: string) => marketplaces.find((one) => one.id === id)?.name ?? id;
  const nameOf = (map: OwnMap) => mapName(map, placeOf(map.marketplace));

  const save = (shown: readonly OwnMap[]) =>
    tasks.run('maps', 'options.maps.exporting', async () => {
      const text = await actions.exportMaps(shown.map(({ id }) => id));
      const [only, ...others] = shown;
      const of = only && others.length === 0 ? `-${only.marketplace}` : '';
      const name = `takt-maps${of}-${dayText(now.peek())}.json`;
      actions.save(name, text);
      return t('options.maps.exported', { name });
    });
  const remove = (map: OwnMap) =>
    tasks.run('maps', 'options.maps.removing', async () => {
      const gone = await actions.remove(map.id);
      if (gone === null) part.current?.focus();
      else become({ name: nameOf(map), map: gone });
      return undefined;
    });
  const putBack = () =>
    tasks.run('maps', 'options.maps.restoring', async () => {
      if (!removed) return undefined;
      await actions.putBack(removed.map);
      become(null);
      part.current?.focus();
      return t('options.maps.restored');
    });

  return (
    <section class="card" aria-label={t('options.maps.title')} tabIndex={-1} ref={part}>
      <h3>{t('options.maps.title')}</h3>
      <p class="hint">{t('options.maps.hint')}</p>
      {maps.length === 0 && <p data-testid="maps-none">{t('options.maps.none')}</p>}
      {maps.length > 0 && (
        <ul class="own-maps">
          {maps.map((map) => (
            <li key={map.id} data-testid="own-map">
              <p>
                <strong>{nameOf(map)}</strong> {originText(map)}
              </p>
              {!map.isFit && (
                <p class="note note-warning" data-testid="map-unfit">
                  {t('options.maps.unfit')}
                </p>
              )}
              {map.isFit && !map.isProven && map.origin === 'imported' && (
                <p class="note" data-testid="map-untried">
                  {t('options.maps.untried')}
                </p>
              )}
              {map.isLost && (
                <p class="note note-warning" data-testid="map-lost">
                  {lostText(map)}
                </p>
              )}
              <p class="hint">
                {partsText(map)} {replyText(map)}
              </p>
              <div class="buttons">
                <Button
                  {...tasks.button('maps')}
                  onClick={() => save([map])}
                  label={t('options.maps.export-one', { map: nameOf(map) })}
                  testId="map-export"
                >
                  {t('options.maps.export')}
                </Button>
                <Button
                  {...tasks.button('maps')}
                  onClick={() => remove(map)}
                  label={t('options.maps.remove-one', { map: nameOf(map) })}
                  testId="map-remove"
                >
                  {t('options.maps.remove')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {maps.length > 1 && (
        <Button {...tasks.button('maps')} onClick={() => save(maps)} testId="maps-export">
          {t('options.maps.export-all')}
        </Button>
      )}
      {(maps.length > 0 || removed) && (
        <p class="hint" data-testid="maps-stay">
          {t('options.maps.stay')}
        </p>
      )}
      {removed && (
        <div class="said" data-testid="map-removed">
          <p role="status">{t('options.maps.removed', { map: removed.name })}</p>
          <Button {...tasks.button('maps')} onClick={putBack} testId="map-restore" ref={restore}>
            {t('options.maps.restore')}
          </Button>
        </div>
      )}
      <TaskNote task="maps" state={tasks.state} />
      <MapsImport tasks={tasks} placeOf={placeOf} now={now} actions={actions} />
    </section>
  );
}

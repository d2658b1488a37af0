import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { TaktError } from '../../../utils/domain/errors';
import { MAPS_FILE_LIMIT } from '../../../utils/domain/pages/map-file';
import { t } from '../../../utils/platform/i18n';
import { Button } from '../../controls/Button';
import { FileField } from '../../controls/FileField';
import type { CheckedPage } from '../CheckupCard';
import { TaskNote } from '../TaskNote';
import { useChosenFile } from '../use-chosen-file';
import type { Tasks } from '../use-task';
import { mapName, mayBeAdded, partsText, replyText, triedText } from './map-text';
import type { FileMap, MapActions } from './maps-data';

interface MapsImportProps {
  readonly tasks: Tasks;
  readonly placeOf: (marketplace: string) => string;
  readonly now: ReadonlySignal<number>;
  readonly actions: Pick<MapActions, 'read' | 'tryMap' | 'add'>;
}

interface Chosen {
  readonly name: string;
  readonly text: string;
  readonly maps: readonly FileMap[];
}

/** For so long (ms) nobody has to be told how far it is. */
const SOON = 1000;

/** A file of maps is taken in three steps: what is in it, what its maps find in an open tab, and only then it is kept. */
export function MapsImport({ tasks, placeOf, now, actions }: MapsImportProps) {
  const { chosen, close, field } = useChosenFile<Chosen>(tasks, 'maps-import', 'options.maps.reading', async (file) => {
    if (file.size > MAPS_FILE_LIMIT) throw new TaktError('maps-too-large');
    const text = await file.text();
    return { name: file.name, text, maps: await actions.read(text) };
  });
  const add = ({ text }: Chosen) =>
    tasks.run('maps-import', 'options.maps.adding', async () => {
      const { added, known } = await actions.add(text);
      close();
      return added > 0 ? t('options.maps.added', { added, known }) : t('options.maps.nothing-new');
    });
  return (
    <>
      <h4>{t('options.maps.import')}</h4>
      <p class="hint">{t('options.maps.import-hint')}</p>
      <FileField label={t('options.maps.choose')} testId="maps-import" {...field} />
      {chosen && (
        <Preview
          // Another file is another preview.
          key={chosen.text}
          {...{ chosen, tasks, placeOf, now, actions }}
          onAdd={() => add(chosen)}
          onDiscard={close}
        />
      )}
      <TaskNote task="maps-import" state={tasks.state} />
    </>
  );
}

interface PreviewProps extends MapsImportProps {
  readonly chosen: Chosen;
  readonly onAdd: () => void;
  readonly onDiscard: () => void;
}

function Preview({ chosen, tasks, placeOf, now, actions, onAdd, onDiscard }: PreviewProps) {
  const { answers, isLong } = useTries(chosen, actions.tryMap);
  const part = useRef<HTMLElement>(null);
  useEffect(() => part.current?.focus(), []);
  const of = chosen.maps.length;
  const mayAdd = answers.every(mayBeAdded);
  const isTrying = mayAdd && answers.length < of;
  const button = tasks.button('maps-import');
  return (
    <section
      class="import-preview"
      aria-label={t('options.maps.preview')}
      tabIndex={-1}
      ref={part}
      data-testid="maps-preview"
    >
      <h4>{t('options.maps.preview')}</h4>
      <p>
        <bdi>{chosen.name}</bdi>{' '}
        <span role="status" data-testid="maps-trying">
          {isTrying && isLong && of > 1 && t('options.maps.trying-of', { n: answers.length + 1, of })}
        </span>
      </p>
      <ul class="own-maps" aria-busy={isTrying}>
        {chosen.maps.map((map, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: it is its place in the file
          <li key={index} data-testid="file-map">
            <p>
              <strong>{mapName(map, placeOf(map.marketplace))}</strong>
            </p>
            <p class="hint">
              {partsText(map)} {replyText(map)}
            </p>
            {map.isHere && <p class="hint">{t('options.maps.here')}</p>}
            <p role="status" data-testid="map-tried">
              {saidOf(answers, index, placeOf(map.marketplace), now.value)}
            </p>
          </li>
        ))}
      </ul>
      <div class="buttons">
        {mayAdd && (
          <Button
            kind="main"
            waiting={button.waiting || isTrying}
            disabled={button.disabled}
            onClick={onAdd}
            testId="maps-add"
          >
            {t('options.maps.add')}
          </Button>
        )}
        <Button {...button} onClick={onDiscard} testId="maps-discard">
          {t('options.maps.discard')}
        </Button>
      </div>
    </section>
  );
}

function saidOf(answers: readonly CheckedPage[], index: number, place: string, now: number): string {
  const answer = answers[index];
  if (answer) return triedText(answer, place, now);
  if (!answers.every(mayBeAdded)) return t('options.maps.tried.skipped');
  return index === answers.length ? t('options.maps.trying') : '';
}

/**
 * What the maps find in the open tabs, one after the other, for each holds a page up a little: all of them, or up to the
 * first because of which the file cannot be added.
 */
function useTries({ text, maps }: Chosen, tryMap: MapActions['tryMap']) {
  const [answers, become] = useState<readonly CheckedPage[]>([]);
  const [isLong, takeLong] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file is tried once
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(takeLong, SOON, true);
    const tryAll = async () => {
      for (const index of maps.keys()) {
        const answer = await tryMap(text, index).catch((): CheckedPage => ({ kind: 'refused' }));
        if (!isWanted) return;
        become((before) => [...before, answer]);
        if (!mayBeAdded(answer)) return;
      }
    };
    tryAll();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, []);
  return { answers, isLong };
}

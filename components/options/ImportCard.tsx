import { useState } from 'preact/hooks';
import { checkSize } from '../../utils/domain/backup/size';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { Checks } from '../controls/Checks';
import { FileField } from '../controls/FileField';
import type { DataActions, ImportCounts } from './data-actions';
import { TaskNote } from './TaskNote';
import { useChosenFile } from './use-chosen-file';
import type { Tasks } from './use-task';

interface ImportCardProps {
  readonly tasks: Tasks;
  readonly actions: Pick<DataActions, 'previewImport' | 'applyImport'>;
}

interface Chosen {
  readonly name: string;
  readonly text: string;
  readonly counts: ImportCounts;
}

/** A backup is brought back in two steps: first it says what is in the file, then it changes something. */
export function ImportCard({ tasks, actions }: ImportCardProps) {
  const [whose, say] = useState<readonly 'own'[]>([]);
  const { chosen, close, field } = useChosenFile<Chosen>(tasks, 'import', 'options.import.reading', async (file) => {
    say([]);
    checkSize(file.size, 'import-too-large');
    const text = await file.text();
    return { name: file.name, text, counts: await actions.previewImport(text) };
  });
  const apply = ({ text }: Chosen) =>
    tasks.run('import', 'options.import.busy', async () => {
      const { conversations, events, templates } = await actions.applyImport(text, whose.includes('own'));
      close();
      const added = { conversations: conversations.added, events: events.added, templates: templates.added };
      return t('options.import.done', added);
    });

  return (
    <section class="card" aria-label={t('options.import.title')}>
      <h3>{t('options.import.title')}</h3>
      <p class="hint">{t('options.import.hint')}</p>
      <FileField label={t('options.import.choose')} testId="import-json" {...field} />
      {chosen && (
        <div class="import-preview" data-testid="import-preview">
          <p>
            <bdi>{chosen.name}</bdi>
          </p>
          <ul>
            <li>{t('options.import.conversations', chosen.counts.conversations)}</li>
            <li>{t('options.import.events', chosen.counts.events)}</li>
            <li>{t('options.import.templates', chosen.counts.templates)}</li>
          </ul>
          {chosen.counts.replies > 0 && (
            <Checks
              label={t('options.import.replies', { n: chosen.counts.replies })}
              options={[{ value: 'own', label: t('options.import.replies-own') }]}
              chosen={whose}
              onChange={say}
              hint={t('options.import.replies-hint')}
              testId="import-replies"
            />
          )}
          {isKnown(chosen.counts) && <p>{t('options.import.nothing-new')}</p>}
          <div class="buttons">
            <Button kind="main" {...tasks.button('import')} onClick={() => apply(chosen)} testId="import-apply">
              {t('options.import.apply')}
            </Button>
            <Button {...tasks.button('import')} onClick={close} testId="import-cancel">
              {t('options.cancel')}
            </Button>
          </div>
        </div>
      )}
      <TaskNote task="import" state={tasks.state} />
    </section>
  );
}

function isKnown({ conversations, events, templates, replies }: ImportCounts): boolean {
  return conversations.added === 0 && events.added === 0 && templates.added === 0 && replies === 0;
}

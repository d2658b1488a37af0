import { useState } from 'preact/hooks';
import { type TaktError, toTaktError } from '../../utils/domain/errors';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { ErrorNote } from '../controls/ErrorNote';
import type { TeachPage } from './queue-data';

/** Where a cabinet is open: shows Takt on its page where the chats are. */
export function TeachHere({ place, start }: TeachPage) {
  const [outcome, become] = useState<'closed' | 'silent' | { readonly error: TaktError }>();
  const teach = async () => {
    try {
      const answer = await start();
      become(answer === 'asked' ? undefined : answer);
    } catch (thrown) {
      become({ error: toTaktError(thrown) });
    }
  };
  return (
    <div class="teach-here">
      <Button onClick={() => void teach()} testId="queue-teach">
        {t('queue.teach', { place })}
      </Button>
      <p role="status" data-testid="queue-teach-outcome">
        {typeof outcome === 'string' && t(`queue.teach.${outcome}`, { place })}
      </p>
      {typeof outcome === 'object' && <ErrorNote error={outcome.error} />}
    </div>
  );
}

import type { TaktError } from '../../utils/domain/errors';
import { t } from '../../utils/platform/i18n';
import { Button } from './Button';

interface ErrorNoteProps {
  readonly error: TaktError;
  readonly onRetry?: () => void;
}

/** What went wrong, in words, and where. */
export function ErrorNote({ error, onRetry }: ErrorNoteProps) {
  return (
    <div class="note note-error" role="alert" data-testid="error" data-code={error.code}>
      <p>{t(`error.${error.code}`)}</p>
      {error.detail !== '' && <p class="note-detail">{detailText(error)}</p>}
      {onRetry && <Button onClick={onRetry}>{t('error.retry')}</Button>}
    </div>
  );
}

/** Whose detail is a place in a file. */
const PATHS: readonly TaktError['code'][] = ['import-invalid', 'maps-elsewhere', 'maps-known'];

function detailText({ code, detail }: TaktError): string {
  if (PATHS.includes(code)) return t('error.detail.path', { detail });
  if (code === 'import-too-large' || code === 'export-too-large') return t('error.detail.size', { detail });
  const isVersion = code === 'import-version' || code === 'maps-version' || code === 'database-newer';
  return t(isVersion ? 'error.detail.version' : 'error.detail.other', { detail });
}
